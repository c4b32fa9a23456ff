/** Lives lost from a position on, as a reader is told of them: a few numbers for each ledger, and bars over one scale. */
import { quantile, type Distribution } from '../../whatif/distribution'

export type Lives = {
  ledger: string
  /** The chance that nobody is lost. */
  none: number
  /** Whole people that half of all lines, nine in ten, and all of them do not go beyond. */
  half: number
  nine: number
  most: number
  /** The chance of each bar; those of nobody are in none of them. They and `none` add up to 1. */
  bars: number[]
}

/** The first bar holds 1 to `step` people, the second `step` + 1 to twice that, and so on. */
export type LivesChart = { step: number; count: number; ledgers: Lives[] }

/** How many bars there may be. */
const BARS = 18
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]

/** A half, from the middle of a range, is rounded up: "or fewer" stays true. */
export function livesChart(by: Readonly<Record<string, Distribution>>): LivesChart {
  const all = Object.entries(by)
  const top = Math.max(0, ...all.map(([, losses]) => Math.ceil(losses.at(-1)?.[0] ?? 0)))
  const step = STEPS.find((size) => top / size <= BARS) ?? Math.ceil(top / BARS)
  const count = Math.ceil(top / step)
  return {
    step,
    count,
    ledgers: all.map(([ledger, losses]) => {
      const bars = Array.from({ length: count }, () => 0)
      for (const [people, chance] of losses) {
        const bar = Math.ceil(Math.ceil(people) / step) - 1
        if (bar >= 0) bars[bar] = (bars[bar] ?? 0) + chance
      }
      return {
        ledger,
        none: losses.find(([people]) => people === 0)?.[1] ?? 0,
        half: Math.ceil(quantile(losses, 0.5)),
        nine: Math.ceil(quantile(losses, 0.9)),
        most: Math.ceil(losses.at(-1)?.[0] ?? 0),
        bars,
      }
    }),
  }
}
