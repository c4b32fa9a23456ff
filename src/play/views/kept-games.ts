/** The games of this browser as the opening lists them: which go on, which have ended, and how. */
import type { Ending } from '../../rules/outcome'
import { endingOf } from '../../rules/outcome'
import { heldSeats, line, type Log } from '../../session/log'
import type { Kept } from '../../session/store'
import { dayMonth } from '../../text/dates'
import { t } from '../../text/t'
import { createStepper } from '../../whatif/stepper'
import type { KeptGame } from '../screens'
import type { Edition } from './words'

/** Those that go on before those that have ended; otherwise in the order given. */
export function keptGames(kept: readonly Kept[], there: Record<string, { edition: Edition }>): KeptGame[] {
  return kept
    .map((game) => keptGame(there[game.saved?.log.scenario ?? '']?.edition, game))
    .toSorted((a, b) => Number(a.ended) - Number(b.ended))
}

function keptGame(edition: Edition | undefined, { id, saved, problem }: Kept): KeptGame {
  if (!saved)
    return { id, title: t('kept.damaged'), detail: t('kept.damaged.why', { problem: problem ?? '' }), ended: false }
  const { log, at } = saved
  const held = heldSeats(log).map((seat) => edition?.words.say(`seats.${seat}.name`) || seat)
  const played = new Date(at)
  const when = {
    date: dayMonth({ day: played.getDate(), month: played.getMonth() + 1 }),
    time: played.toTimeString().slice(0, 5),
  }
  const rules = edition?.scenario.rules
  const foreign = rules !== undefined && log.rules !== rules
  const ending = edition && !foreign ? endOf(edition, log) : undefined
  const detail = foreign
    ? t('kept.rules', { rules: log.rules, now: rules })
    : ending
      ? t('kept.ended', { ...when, ending: edition?.words.say(`endings.${ending.id}.title`) ?? ending.id })
      : t('kept.when', when)
  return {
    id,
    title: `${edition?.words.say('title') ?? log.scenario}: ${held.join(', ')}`,
    detail,
    ended: ending !== undefined,
  }
}

/** How a game ended; nothing while it goes on, or when it cannot be played through. By the stepper: many may be kept. */
function endOf({ scenario }: Edition, log: Log): Ending | undefined {
  const stepper = createStepper({ ...scenario, carried: log.carried ?? scenario.carried })
  try {
    const last = line(log).reduce((place, { event }) => stepper.step(place, event).to, stepper.first)
    return scenario.turns.has(last.calendar) ? undefined : endingOf(scenario, last)
  } catch {
    return undefined
  }
}
