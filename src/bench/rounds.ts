/** Times of what is run again and again, on a machine that does other things besides. */

/** Milliseconds, from any beginning. */
export type Clock = () => number

export const median = (values: readonly number[]): number => {
  const sorted = [...values].toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** How many seconds `run` takes: the median of `rounds`. */
export function seconds(run: () => unknown, rounds: number, clock: Clock): number {
  return median(
    Array.from({ length: rounds }, () => {
      const from = clock()
      run()
      return (clock() - from) / 1000
    }),
  )
}

/**
 * How often each runs in a second: medians over rounds in which each has its turn, so that a busy minute of the
 * machine falls on all alike. A turn lasts about `turn` seconds.
 */
export function rates(
  runs: Readonly<Record<string, () => unknown>>,
  { rounds, turn, clock }: { rounds: number; turn: number; clock: Clock },
): Record<string, number> {
  const found = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]))
  /** How many at a time: the clock is not asked after each. */
  const batch = new Map<string, number>()
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      const size = batch.get(name) ?? 1
      const from = clock()
      let count = 0
      let passed = 0
      while (passed < turn * 1000) {
        for (let n = 0; n < size; n++) run()
        count += size
        passed = clock() - from
      }
      // The first round only finds how many make a hundredth of a turn.
      if (round > 0) found.get(name)?.push((count * 1000) / passed)
      else batch.set(name, Math.max(1, Math.floor(count / 100)))
    }
  return Object.fromEntries([...found].map(([name, all]) => [name, median(all)]))
}
