/**
 * The adviser's ranges. For each option and each measure: between which chances the model's answer lies, over the
 * positions in which the option may be open, weighed by how likely they are. An adviser does not know the position
 * any better than that.
 */
import { chanceOf, chances, reach } from './odds'
import type { Table } from './table'

/** event -> measure -> [low, high], each from 0 to 1. */
export type Advice = Record<string, Record<string, readonly [number, number]>>

/** The share of the weight left out at either end. */
const TAIL = 0.25

export function advice(table: Table): Advice {
  const p = chances(table)
  const passed = reach(table, p)
  const result: Advice = {}
  for (const [measure, endings] of Object.entries(table.scenario.data.scenario.measures)) {
    const value = chanceOf(table, p, endings)
    const seen = new Map<string, { value: number; weight: number }[]>()
    table.nodes.forEach(({ place, edges }, n) => {
      if (!table.scenario.turns.get(place.calendar)?.seat) return
      for (const { event, to } of edges) {
        const all = seen.get(event) ?? []
        all.push({ value: value[to] as number, weight: passed[n] as number })
        seen.set(event, all)
      }
    })
    for (const [event, all] of seen) (result[event] ??= {})[measure] = [quantile(all, TAIL), quantile(all, 1 - TAIL)]
  }
  return result
}

/** The value below which a share `q` of the weight lies. */
function quantile(all: { value: number; weight: number }[], q: number): number {
  const sorted = [...all].toSorted((a, b) => a.value - b.value)
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0)
  let sum = 0
  for (const { value, weight } of sorted) if ((sum += weight) >= q * total) return value
  return sorted.at(-1)?.value ?? 0
}
