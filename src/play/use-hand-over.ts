/** Two at one screen: whose desk it is, and whether it lies covered until that person says they are there. */
import { useMemo, useState } from 'preact/hooks'
import { heldSeats } from '../session/log'
import type { Session } from '../session/session'
import { seatShown } from './views/desk-view'

export function useHandOver(session: Session) {
  const several = useMemo(() => heldSeats(session.log()).length > 1, [session])
  const [ready, setReady] = useState(several ? '' : seatShown(session))
  const seat = seatShown(session)
  return {
    seat,
    covered: several && ready !== seat && session.turn() !== undefined,
    uncover: () => setReady(seat),
  }
}
