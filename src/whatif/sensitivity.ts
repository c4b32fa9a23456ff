/** How far what the author assumed moves the odds. */
import type { Compiled } from './compile'
import { chances, endingsOf, reach, type Model } from './odds'

/** The chance of an ending when an assumption is as low and as high as it can be, and as it stands. */
export type Swing = { assumption: string; low: number; high: number }

/** By assumption, the widest swing first. `endings` are added up; `from` is a position. */
export function tornado(table: Compiled, model: Model, endings: readonly string[], from = 0): Swing[] {
  return Object.keys(table.scenario.data.scenario.assumptions)
    .map((assumption) => ({
      assumption,
      low: chanceUnder(table, model, { [assumption]: 0 }, endings, from),
      high: chanceUnder(table, model, { [assumption]: 1 }, endings, from),
    }))
    .toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
}

/** The same over two assumptions at once. Shape: [value of the second][value of the first]. */
export function grid(
  table: Compiled,
  model: Model,
  endings: readonly string[],
  [first, second]: readonly [string, string],
  values: readonly number[],
  from = 0,
): number[][] {
  return values.map((y) => values.map((x) => chanceUnder(table, model, { [first]: x, [second]: y }, endings, from)))
}

export function chanceUnder(
  table: Compiled,
  { assumptions = {}, strategies = {} }: Model,
  changed: Readonly<Record<string, number>>,
  endings: readonly string[],
  from = 0,
): number {
  const p = chances(table, { assumptions: { ...assumptions, ...changed }, strategies })
  const odds = endingsOf(table, reach(table, p, from))
  return table.scenario.data.scenario.endings.reduce(
    (sum, { id }, n) => (endings.includes(id) ? sum + (odds[n] as number) : sum),
    0,
  )
}
