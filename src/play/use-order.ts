/** An order on its way: pointed at, chosen, stamped. What is shown lags behind what is true while the stamp falls. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Session } from '../session/session'
import type { Settings, Stamped } from './screens'
import { seatShown } from './views/desk-view'
import { stampOf } from './views/stamps'
import type { Edition } from './views/words'
import { wishesOf } from './wishes'

/** How long the stamp is seen before the desk turns to what came of it. */
const STAMP_MS = 620
/** So long it falls in any case: the second press of a double click wants nothing. */
const FALL_MS = 250

/** Counts what has happened in a session, so that views are worked out anew only then. */
function useSession(session: Session): number {
  const [n, setN] = useState(0)
  useEffect(() => session.subscribe(() => setN((last) => last + 1)), [session])
  return n
}

export function useOrder(edition: Edition, session: Session, settings: Settings) {
  const truth = useSession(session)
  // It never runs ahead of what is true.
  const [shown, setShown] = useState(truth)
  const [sent, setSent] = useState<Stamped>()
  const [chosen, setChosen] = useState<string>()
  const [pointed, setPointed] = useState<string>()

  const settle = () => {
    setSent(undefined)
    setChosen(undefined)
    setPointed(undefined)
    setShown(truth)
  }
  const fallen = useRef(0)
  useEffect(() => {
    if (!sent) return settle()
    fallen.current = performance.now() + FALL_MS
    const timer = window.setTimeout(settle, wishesOf(settings).still ? 0 : STAMP_MS)
    return () => window.clearTimeout(timer)
  }, [truth])

  return {
    /** Counts up when something happens. */
    truth,
    /** Whether what is true is also what is shown. */
    settled: shown === truth,
    sent,
    chosen,
    pointed,
    choose: (id: string) => setChosen(id),
    point: (id: string | undefined) => setPointed(id),
    /** Nothing while another is on its way, or for what may not be chosen. `onStamp`: it comes down. */
    send(id: string, reason: string, onStamp: () => void) {
      if (sent || !session.options().includes(id)) return
      setSent({ id, ...stampOf(edition, seatShown(session), session.turn()?.at ?? 0) })
      onStamp()
      session.choose(id, reason || undefined)
    },
    /** What came of it is shown now. */
    hurry() {
      if (sent && shown !== truth && performance.now() > fallen.current) settle()
    },
  }
}
