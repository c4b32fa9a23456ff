/**
 * The adviser's ranges. For each option and each measure: between which chances the model's answer lies, over the
 * positions in which the option may be open, weighed by how likely they are. An adviser does not know the position
 * any better than that.
 */
import { chanceOf, chances, reach } from './odds'
import type { Compiled } from './compile'
import { turnAt } from './lines'

/** event -> measure -> [low, high], each from 0 to 1. */
export type Advice = Record<string, Record<string, readonly [number, number]>>

/** The share of the weight left out at either end. */
const TAIL = 0.25

export function advice(table: Compiled): Advice {
  const { scenario, size, first, to, option } = table
  const p = chances(table)
  const passed = reach(table, p)
  const result: Advice = {}
  for (const [measure, endings] of Object.entries(scenario.data.scenario.measures)) {
    const value = chanceOf(table, p, endings)
    const seen = new Map<string, { value: number; weight: number }[]>()
    for (let n = 0; n < size; n++) {
      const turn = turnAt(table, n)
      if (!turn?.seat) continue
      for (let e = first[n] as number; e < (first[n + 1] as number); e++) {
        const { event } = turn.options[option[e] as number] as (typeof turn.options)[number]
        const all = seen.get(event) ?? []
        all.push({ value: value[to[e] as number] as number, weight: passed[n] as number })
        seen.set(event, all)
      }
    }
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
