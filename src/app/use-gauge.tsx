/** The gauge of a desk: a worker and a table, fetched by those who want it. */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Edition } from '../play/views/words'
import type { Settings } from '../play/screens'
import type { Session } from '../session/session'

type Gauge = (typeof import('../explore/gauge'))['Gauge']

/** Draws the gauge of a seat; undefined while it is not wanted, or not there. */
export type Gauging = ((edition: Edition, session: Session, seat: string) => JSX.Element) | undefined

export function useGauge(settings: Settings): Gauging {
  const [fetched, setFetched] = useState<{ Gauge: Gauge }>()
  useEffect(() => {
    if (settings.gauge === 'on' && settings.finished) void import('../explore/gauge').then(setFetched)
  }, [settings.gauge])
  if (!fetched || settings.gauge !== 'on') return undefined
  return (edition, session, seat) => <fetched.Gauge edition={edition} log={session.log()} seat={seat} />
}
