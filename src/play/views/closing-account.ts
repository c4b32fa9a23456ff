/** How a line came out, in rows: what its seat was there to protect, who died, and what each verdict says. */
import type { Outcome } from '../../rules/outcome'
import { t } from '../../text/t'
import type { AccountRow } from '../view'
import type { Edition } from './words'

export function closingAccount(
  { words, scenario }: Edition,
  goal: string,
  { ledgers, verdicts }: Outcome,
): AccountRow[] {
  return [
    { what: t('briefing.protect'), said: `${words.say(`goals.${goal}.title`)}: ${words.say(`goals.${goal}.line`)}` },
    ...Object.keys(scenario.data.scenario.ledgers).map((ledger) => ({
      what: words.say(`ledgers.${ledger}`),
      said: lives(ledgers[ledger] ?? [0, 0]),
    })),
    ...Object.entries(verdicts).map(([question, answer]) => ({
      what: words.say(`verdicts.${question}.title`),
      said: words.say(`verdicts.${question}.${answer}`),
    })),
  ]
}

const lives = ([low, high]: readonly [number, number]): string =>
  high === 0 ? t('ending.nobody') : low === high ? String(low) : t('ending.lives', { low, high })
