/** Where a line left the record, and by whose decision. */
import type { Minutes } from '../../rules/clock'
import type { Debrief } from '../debrief'

type Departure =
  | { by: 'nobody' }
  | { by: 'you'; at: Minutes; place: string; seat: string; n: number }
  | { by: 'seat'; at: Minutes; place: string; seat: string }
  | { by: 'chance'; at: Minutes; place: string }

export function departure({ comparison, decisions }: Debrief): Departure {
  const row = comparison.rows.find(({ state }) => state === comparison.divergence)
  if (!row) return { by: 'nobody' }
  const { at, place, seat } = row
  if (!seat) return { by: 'chance', at, place }
  const own = decisions.find(({ step }) => step.turn.state === row.state)
  return own ? { by: 'you', at, place, seat, n: own.n } : { by: 'seat', at, place, seat }
}
