/** What the ear may know of a desk: what has come, what was fired within earshot, and what is outside the window. */
import type { Minutes } from '../../rules/clock'
import { rungOf, SHOTS, STORMING } from '../../rules/ladder'
import { arrival, COMBAT, newsKind } from '../../rules/observe'
import { facts, type Step } from '../../rules/play'
import type { Session } from '../../session/session'
import type { DispatchView, SoundView } from '../view'
import { isNote } from './dispatches'
import { isNight, localAt, type Edition } from './words'

/** What was fired longer ago than a day and a half is told and not heard: by then it may be over. In minutes. */
const HEARD_FOR = 36 * 60

/** Nothing is heard where nobody is to decide, or before the seat's holder has sat down. */
export function soundView(
  edition: Edition,
  session: Session,
  dispatches: readonly DispatchView[],
  covered: boolean,
): SoundView | undefined {
  const turn = session.turn()
  if (!turn?.seat || covered) return undefined
  const steps = session.steps()
  const air = edition.scenario.data.map.places[turn.place]?.air
  const newest = dispatches.findLast(({ fresh }) => fresh)
  return {
    seat: turn.seat,
    entries: steps.length,
    ...(newest ? { news: { id: newest.id, typed: isNote(newest), text: newest.text } } : {}),
    shots: air ? shots(edition, steps, turn.seat, turn.at) : [],
    ...(air ? { air } : {}),
    night: isNight(localAt(edition, turn.at, turn.place)),
  }
}

/** The entries whose shots the seat heard itself, not by wire. Only the first storming is heard as a machine-gun. */
function shots(edition: Edition, steps: readonly Step[], seat: string, now: Minutes): SoundView['shots'] {
  const { scenario } = edition
  const heard = steps.flatMap((step, index) => {
    const [before, after] = [facts(step.before).field, facts(step.after).field]
    const near =
      newsKind(scenario, step) === COMBAT &&
      before !== after &&
      scenario.data.map.places[step.turn.place]?.air !== undefined &&
      arrival(scenario, step, seat) === step.turn.at
    const rung = rungOf(scenario, after)
    return near && rung >= SHOTS ? [{ index, rung, at: step.turn.at }] : []
  })
  const stormed = heard.find(({ rung }) => rung >= STORMING)?.index
  return heard
    .filter(({ at }) => now - at <= HEARD_FOR)
    .map(({ index }) => ({ index, gun: index === stormed ? ('machine-gun' as const) : ('gun' as const) }))
}
