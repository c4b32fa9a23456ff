/** What a game assumes that the author does not, in words. */
import { defaults } from '../../rules/weights'
import type { Refused } from '../../session/assumed'
import type { Log } from '../../session/log'
import { t } from '../../text/t'
import type { Edition } from './words'

/** "How far Tokyo holds its army 0.2 instead of 0.6; ..."; empty when all is the author's. */
export function assumedWords({ scenario, words }: Edition, { assumptions }: Pick<Log, 'assumptions'>): string {
  const authors = defaults(scenario)
  return Object.entries(assumptions ?? {})
    .filter(([name, value]) => value !== authors[name])
    .map(([name, value]) =>
      t('regret.assumed', { title: words.say(`assumptions.${name}.title`), value, default: authors[name] ?? 0 }),
    )
    .join('; ')
}

/** What of an address was left out, and why; empty when nothing was. */
export const refusedWords = (refused: readonly Refused[]): string =>
  refused.length
    ? t('assume.refused', { list: refused.map(({ given, why }) => t(`assume.refused.${why}`, { given })).join('; ') })
    : ''
