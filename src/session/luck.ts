/** Luck is a function of a seed and a calendar state, never the next number of a stream. */
import seedrandom from 'seedrandom'

/** A number from 0 (with) to 1 (without): the same for the same seed and state in every line. */
export const luck = (seed: string, state: string): number => seedrandom.alea(`${seed}/${state}`)()

/** The option that luck takes among weights, in their order. At least one weight must be above 0. */
export function taken(weights: readonly number[], x: number): number {
  const total = weights.reduce((a, b) => a + b, 0)
  let left = x * total
  let last = -1
  for (const [n, weight] of weights.entries()) {
    if (weight <= 0) continue
    last = n
    if (left < weight) return n
    left -= weight
  }
  if (last < 0) throw new Error('nothing can happen: all weights are 0')
  return last
}
