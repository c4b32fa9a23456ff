/** Both lines as one row of stops: where a hand that runs along the calendar can hold. */
import type { Row } from '../../record/compare'
import type { Debrief } from '../debrief'

export type Stop = {
  /** How many entries of each line have been made by then. */
  yours: number
  record: number
  /** The calendar state that was just passed; none at the beginning. */
  row: Row | undefined
}

/** The beginning, then a stop for every calendar state that either line passed. */
export function stopsOf({ comparison, yours, record }: Pick<Debrief, 'comparison' | 'yours' | 'record'>): Stop[] {
  const done = (line: Debrief['yours'], which: 'yours' | 'record', last: number, row: Row) => {
    const step = row[which]
    return step ? Math.max(last, line.steps.indexOf(step) + 1) : last
  }
  const stops: Stop[] = [{ yours: 0, record: 0, row: undefined }]
  for (const row of comparison.rows) {
    const last = stops.at(-1) as Stop
    stops.push({
      yours: done(yours, 'yours', last.yours, row),
      record: done(record, 'record', last.record, row),
      row,
    })
  }
  return stops
}
