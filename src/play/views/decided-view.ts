/** What a seat has decided so far, for the squares of the timeline. */
import { facts } from '../../rules/play'
import type { Session } from '../../session/session'
import { line } from '../../session/log'
import { dayMonth } from '../../text/dates'
import type { DecidedView } from '../screens'
import { seatShown } from './desk-view'
import { localAt, optionId, placeName, type Edition } from './words'

export function decidedView(edition: Edition, session: Session): DecidedView[] {
  const { words } = edition
  const seat = seatShown(session)
  const entries = line(session.log())
  return session
    .steps()
    .map((step, index) => ({ step, reason: entries[index]?.reason }))
    .filter(({ step }) => step.turn.seat === seat)
    .map(({ step, reason }, n) => {
      const at = facts(step.before)
      return {
        n: n + 1,
        date: dayMonth(localAt(edition, step.turn.at, step.turn.place)),
        place: placeName(edition, step.turn.place),
        heading: words.say(`at.${step.turn.state}.heading`, at),
        chosen: words.say(`${optionId(edition, step.event)}.title`, at),
        ...(reason ? { reason } : {}),
      }
    })
}
