/** What has come to a seat's map since its last decision, for the motion that explains it. */
import { known, now as momentOf } from '../../rules/observe'
import type { Session } from '../../session/session'
import type { SceneEntry } from '../view'
import { seatShown } from './desk-view'
import { sceneEntry, units } from './scene-view'
import type { Edition } from './words'

/**
 * Of the entries that the seat's map shows now and did not show before, the last in which shots fell, or else that moved the field. Entries that are
 * still on their way to it tell nothing. Null at the start of a line.
 */
export function sceneNews(edition: Edition, session: Session): SceneEntry | null {
  const { scenario } = edition
  const steps = session.steps()
  const seat = seatShown(session)
  const own = steps.findLastIndex(({ turn }) => turn.seat === seat)
  const last = steps.at(-1)
  if (!last) return null
  const then = steps.slice(0, Math.max(0, own))
  const from = known(scenario, then, seat, momentOf(scenario, then))
  const seen = steps.slice(0, known(scenario, steps, seat, momentOf(scenario, steps)))
  const told = seen.slice(from).map((_, n) => sceneEntry(edition, seen.slice(0, from + n + 1), from))
  const moved = told.findLast((entry) => entry?.at) ?? told.at(-1)
  if (!moved) return { event: last.event, state: last.turn.state, seat: last.turn.seat ?? 'chance' }
  return { ...moved, between: seen.slice(from, -1).map((step) => units(edition, step.after, seat)) }
}
