/** Two lines side by side on one calendar. */
import type { Minutes } from '../rules/clock'
import { rungOf } from '../rules/ladder'
import { facts, type Step } from '../rules/play'
import type { Scenario } from '../rules/scenario'

/** One calendar state that at least one of the lines passed. */
export type Row = {
  state: string
  at: Minutes
  seat: string | undefined
  place: string
  yours: Step | undefined
  record: Step | undefined
}

export type Comparison = {
  rows: Row[]
  /** The calendar state of the first entry in which the lines differ; undefined when they are the same. */
  divergence: string | undefined
}

/** Rows in the order of the calendar's clocks. */
export function compare(scenario: Scenario, yours: readonly Step[], record: readonly Step[]): Comparison {
  const rows = new Map<string, Row>()
  const enter = (steps: readonly Step[], which: 'yours' | 'record') => {
    for (const step of steps) {
      const { state, at, seat, place } = step.turn
      const row = rows.get(state) ?? { state, at, seat, place, yours: undefined, record: undefined }
      row[which] = step
      rows.set(state, row)
    }
  }
  enter(yours, 'yours')
  enter(record, 'record')
  const differ = yours.findIndex((step, n) => step.event !== record[n]?.event)
  const divergence = differ >= 0 ? yours[differ]?.turn.state : record[yours.length]?.turn.state
  const order = new Map(scenario.order.map((state, n) => [state, n]))
  return {
    rows: [...rows.values()].toSorted((a, b) => a.at - b.at || (order.get(a.state) ?? 0) - (order.get(b.state) ?? 0)),
    divergence,
  }
}

/** The rung of the escalation ladder after each entry that changed it, from the first position on. */
export function climb(scenario: Scenario, steps: readonly Step[]): { at: Minutes; rung: number }[] {
  const first = steps[0]
  if (!first) return []
  const points = [{ at: first.turn.at, rung: rungOf(scenario, facts(first.before).field) }]
  for (const { after, turn } of steps) {
    const now = rungOf(scenario, facts(after).field)
    if (now !== points.at(-1)?.rung) points.push({ at: turn.at, rung: now })
  }
  return points
}
