/** Exact odds: given a strategy of every seat, how likely each position and each ending is. */
import { endingOf } from '../rules/outcome'
import { defaults, shares, type Assumptions } from '../rules/weights'
import { weigh, type Strategies } from '../session/strategy'
import type { Table } from './table'

export type Model = { assumptions?: Assumptions; strategies?: Strategies }

/** The chances of a node's edges, adding up to 1. Shape: [node][edge]. */
export function chances(
  table: Table,
  { assumptions = defaults(table.scenario), strategies = {} }: Model = {},
): number[][] {
  const { scenario, nodes } = table
  return nodes.map(({ place, edges }) => {
    const turn = scenario.turns.get(place.calendar)
    if (!turn) return []
    const open = new Set(edges.map((edge) => edge.event))
    const values = weigh(scenario, turn, place, assumptions, strategies[turn.seat ?? ''] ?? 'sources')
    const all = shares(
      values,
      turn.options.map(({ event }) => open.has(event)),
    )
    return turn.options.flatMap(({ event }, n) => (open.has(event) ? [all[n] as number] : []))
  })
}

/** How likely each node is to be passed, from the first position on. */
export function reach(table: Table, p: readonly (readonly number[])[], from = 0): Float64Array {
  const passed = new Float64Array(table.nodes.length)
  passed[from] = 1
  table.nodes.forEach(({ edges }, n) => {
    const here = passed[n] as number
    if (here > 0) edges.forEach(({ to }, e) => (passed[to] = (passed[to] as number) + here * (p[n]?.[e] as number)))
  })
  return passed
}

/** The odds of each ending, from the first position or another. They add up to 1. */
export function endingOdds(table: Table, p = chances(table), from = 0): Record<string, number> {
  const odds: Record<string, number> = Object.fromEntries(table.scenario.data.scenario.endings.map(({ id }) => [id, 0]))
  const passed = reach(table, p, from)
  table.nodes.forEach(({ place, edges }, n) => {
    if (!edges.length && (passed[n] as number) > 0) {
      const { id } = endingOf(table.scenario, place)
      odds[id] = (odds[id] as number) + (passed[n] as number)
    }
  })
  return odds
}

/** For each node, the chance that its line ends in one of `endings`. */
export function chanceOf(table: Table, p: readonly (readonly number[])[], endings: readonly string[]): Float64Array {
  const wanted = new Set(endings)
  const value = new Float64Array(table.nodes.length)
  for (let n = table.nodes.length - 1; n >= 0; n--) {
    const { place, edges } = table.nodes[n] as Table['nodes'][number]
    value[n] = edges.length
      ? edges.reduce((sum, { to }, e) => sum + (p[n]?.[e] as number) * (value[to] as number), 0)
      : wanted.has(endingOf(table.scenario, place).id)
        ? 1
        : 0
  }
  return value
}
