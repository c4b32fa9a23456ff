/** What can follow where lines stand, with the odds after it: solved once, then read off for as many lines as are asked. */
import type { Compiled } from './compile'
import { eventOf, standing } from './lines'
import { chanceOf, chances, type Chances, type Model } from './odds'

/** An open option or outcome. `chance` is by the strategies stated, `leads` the chance of each group of endings after it. */
export type Following = { event: string; chance: number; leads: number[] }

export type Solved = { p: Chances; leads: Float64Array[] }

/** One pass over the table for each group of endings. */
export function solve(table: Compiled, model: Model, groups: readonly (readonly string[])[]): Solved {
  const p = chances(table, model)
  return { p, leads: groups.map((endings) => chanceOf(table, p, endings)) }
}

/** What can follow where a line stands; nothing at its end. Throws on an event that is not open. */
export function following(table: Compiled, { p, leads }: Solved, events: readonly string[]): Following[] {
  const n = standing(table, events)
  const from = table.first[n] as number
  return [...table.to.subarray(from, table.first[n + 1])].map((target, e) => ({
    event: eventOf(table, n, from + e),
    chance: p[from + e] as number,
    leads: leads.map((value) => value[target] as number),
  }))
}
