/**
 * How many people of a ledger are lost from a position on, and the chance of each number: exact, over all lines. Sums are
 * counted in halves, because a range of the sources is taken at its middle. Each position keeps a window over the sums it
 * can be reached with, and lets it go when it has handed them on.
 */
import type { Compiled } from './compile'
import type { Chances } from './odds'

/** Numbers of people and their chances, from the smallest; those that cannot come are left out. */
export type Distribution = [people: number, chance: number][]

export function distribution(table: Compiled, p: Chances, ledger: string, from = 0): Distribution {
  const { size, first, to, tally, tallies, ending } = table
  const adds = tallies.map((it) => (it[ledger]?.[0] ?? 0) + (it[ledger]?.[1] ?? 0))
  const { low, high } = bounds(table, p, adds, from)
  const windows: (Float64Array | undefined)[] = []
  windows[from] = new Float64Array([1])
  const total = new Map<number, number>()
  for (let n = from; n < size; n++) {
    const here = windows[n]
    if (!here) continue
    windows[n] = undefined
    const base = low[n] as number
    if ((ending[n] as number) >= 0) {
      here.forEach((chance, k) => chance > 0 && total.set(base + k, (total.get(base + k) ?? 0) + chance))
      continue
    }
    for (let e = first[n] as number; e < (first[n + 1] as number); e++) {
      const share = p[e] as number
      if (share === 0) continue
      const target = to[e] as number
      const window = (windows[target] ??= new Float64Array((high[target] as number) - (low[target] as number) + 1))
      const shift = base + (adds[tally[e] as number] as number) - (low[target] as number)
      for (let k = 0; k < here.length; k++)
        window[shift + k] = (window[shift + k] as number) + (here[k] as number) * share
    }
  }
  return [...total].map(([halves, chance]): [number, number] => [halves / 2, chance]).toSorted(([a], [b]) => a - b)
}

/** The least and the most that can have been added up on the way to each position. */
function bounds({ size, first, to, tally }: Compiled, p: Chances, adds: readonly number[], from: number) {
  const low = new Int32Array(size).fill(2 ** 30)
  const high = new Int32Array(size).fill(-1)
  low[from] = high[from] = 0
  for (let n = from; n < size; n++) {
    if ((high[n] as number) < 0) continue
    for (let e = first[n] as number; e < (first[n + 1] as number); e++) {
      if (p[e] === 0) continue
      const target = to[e] as number
      const add = adds[tally[e] as number] as number
      low[target] = Math.min(low[target] as number, (low[n] as number) + add)
      high[target] = Math.max(high[target] as number, (high[n] as number) + add)
    }
  }
  return { low, high }
}

/** The number that the losses stay at or below with a chance of `share`. */
export function quantile(all: Distribution, share: number): number {
  let sum = 0
  for (const [people, chance] of all) if ((sum += chance) >= share - 1e-12) return people
  return all.at(-1)?.[0] ?? 0
}
