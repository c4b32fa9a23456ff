/** What a seat has decided so far, for the squares of the timeline. */
import { facts } from '../../rules/play'
import type { Session } from '../../session/session'
import { line } from '../../session/log'
import { dayMonth } from '../../text/dates'
import type { DecidedView } from '../screens'
import { seatShown } from './desk-view'
import { ownTurns } from './turns'
import { localAt, optionId, placeName, type Edition } from './words'

export function decidedView(edition: Edition, session: Session): DecidedView[] {
  const { words } = edition
  const seat = seatShown(session)
  const entries = line(session.log())
  const steps = session.steps()
  const decided: DecidedView[] = []
  for (const { n, step } of ownTurns(steps, seat)) {
    const at = facts(step.before)
    const chosen = words.say(`${optionId(edition, step.event)}.title`, at)
    const last = decided.at(-1)
    if (last?.n === n) {
      // A clause more of the same form.
      last.chosen = `${last.chosen}; ${chosen}`
      continue
    }
    const reason = entries[steps.indexOf(step)]?.reason
    decided.push({
      n,
      date: dayMonth(localAt(edition, step.turn.at, step.turn.place)),
      place: placeName(edition, step.turn.place),
      heading: words.say(`at.${step.turn.state}.heading`, at),
      chosen,
      ...(reason ? { reason } : {}),
    })
  }
  return decided
}
