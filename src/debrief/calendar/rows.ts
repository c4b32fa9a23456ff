/** The calendar of the debrief: both lines, and on request every dated fact, as rows in the order of time. */
import type { Minutes } from '../../rules/clock'
import type { Step } from '../../rules/play'
import type { Scenario } from '../../rules/scenario'
import type { Version } from '../../rules/schema'
import { chronicle } from '../../record/record'
import type { Debrief } from '../debrief'

export type CalendarRow = {
  /** The calendar state, or the fact of the record: `record.ID` has its words. */
  id: string
  at: Minutes
  place: string
  /** The two lines are one until the fork, and two after it. */
  course: 'together' | 'fork' | 'apart'
  /** Who decided; none when it was chance, or a fact. */
  seat: string | undefined
  yours: Step | undefined
  record: Step | undefined
  fact: boolean
  /** The last day of a fact that lasted. */
  until: string | undefined
  /** The number of the player's own decision, if it was one. */
  n: number | undefined
  versions: readonly Version[]
  disputes: readonly string[]
}

/** How many rows belong to the line. Those after its last entry are the record's alone; a line without entries has no end to go on from. */
export function rowsOfLine(rows: readonly CalendarRow[]): number {
  const last = rows.findLastIndex(({ yours }) => yours !== undefined)
  // A fold of one row would take as much room as the row.
  return last < 0 || rows.length - last <= 2 ? rows.length : last + 1
}

export function calendarRows(scenario: Scenario, review: Debrief, withFacts: boolean): CalendarRow[] {
  const { rows, divergence } = review.comparison
  const entries = chronicle(scenario)
  const moves = new Map(entries.filter(({ event }) => event !== undefined).map((move) => [move.id, move.entry]))
  const numbers = new Map(review.decisions.map(({ step, n }) => [step.turn.state, n]))
  const passed = rows.map(({ state, at, seat, place, yours, record }): CalendarRow => {
    const entry = record ? moves.get(state) : undefined
    return {
      id: state,
      at,
      place,
      course: state === divergence ? 'fork' : 'together',
      seat,
      yours,
      record,
      fact: false,
      until: undefined,
      n: yours ? numbers.get(state) : undefined,
      versions: entry?.versions ?? [],
      disputes: entry?.disputes ?? [],
    }
  })
  const facts = entries.flatMap(({ id, at, place, entry }): CalendarRow[] =>
    'fact' in entry
      ? [
          {
            id,
            at,
            place,
            course: 'together',
            seat: undefined,
            yours: undefined,
            record: undefined,
            fact: true,
            until: entry.until,
            n: undefined,
            versions: entry.versions,
            disputes: entry.disputes ?? [],
          },
        ]
      : [],
  )
  const all = withFacts ? [...passed, ...facts].toSorted((a, b) => a.at - b.at) : passed
  const fork = all.findIndex(({ course }) => course === 'fork')
  return all.map((row, n) => (fork >= 0 && n > fork ? { ...row, course: 'apart' } : row))
}
