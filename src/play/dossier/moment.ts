/** What the drawer may tell: all of it once the line has ended, and before that what the seat has read. */
import { facts } from '../../rules/play'
import type { Session } from '../../session/session'
import { dayMonth } from '../../text/dates'
import type { GroundView } from '../screens'
import type { DispatchView } from '../view'
import { deskView, seatShown } from '../views/desk-view'
import { sceneView } from '../views/scene-view'
import { ownTurns } from '../views/turns'
import { localAt, optionId, type Edition } from '../views/words'
import type { Told } from './entry'

export type Moment =
  | { ended: true }
  | {
      ended: false
      /** Every text that the seat has read. */
      texts: string[]
      /** What it did itself and what it was told, oldest first. */
      told: Told[]
      dispatches: DispatchView[]
      units: GroundView
      asKnown: string
    }

export const AFTER: Moment = { ended: true }

type Shown = { view: ReturnType<typeof deskView>; units: GroundView }

/** What the desk shows of a session now, for a screen that has not worked it out already. */
export const shownNow = (edition: Edition, session: Session): Shown => ({
  view: deskView(edition, session, false),
  units: sceneView(edition, session).units,
})

export function readSoFar(edition: Edition, session: Session, { view, units }: Shown): Moment {
  const { words } = edition
  const seat = seatShown(session)
  const own = ownTurns(session.steps(), seat).map(({ step }) => {
    const at = facts(step.before)
    const option = optionId(edition, step.event)
    return {
      at: step.turn.at,
      when: dayMonth(localAt(edition, step.turn.at, step.turn.place)),
      text: words.say(`${option}.done`, at),
      read: ['heading', 'text'].map((key) => words.say(`at.${step.turn.state}.${key}`, at)),
      then: words.say(`${option}.then`, at),
    }
  })
  return {
    ended: false,
    texts: [
      words.say('brief'),
      words.say(`seats.${seat}.brief`),
      words.say(`seats.${seat}.knew`),
      ...own.flatMap(({ read, text, then }) => [...read, text, then]),
      ...view.dispatches.map(({ text }) => text),
      view.heading,
      view.text,
      ...view.options.flatMap(({ title, adviser }) => [title, adviser]),
    ],
    told: [...own, ...view.dispatches.map(({ heard, to, text }) => ({ at: heard, when: to.date, text }))]
      .toSorted((a, b) => a.at - b.at)
      .map(({ when, text }) => ({ when, text })),
    dispatches: view.dispatches,
    units,
    asKnown: view.asKnown,
  }
}
