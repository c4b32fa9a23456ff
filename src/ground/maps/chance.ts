/** Seeded luck for the drawn ground: the same seed always draws the same land. */

import seedrandom from 'seedrandom'

export type Chance = {
  uniform: (low: number, high: number) => number
  normal: () => number
}

export function chance(seed: number): Chance {
  const next = seedrandom(`ground ${seed}`)
  const uniform = (low: number, high: number) => low + (high - low) * next()
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return { uniform, normal }
}
