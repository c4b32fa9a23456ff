/** How likely each open option is: the numbers of weights.yaml, bent by the position and by assumptions. */
import { holds, type Facts } from './facts'
import type { Scenario, Turn } from './scenario'
import type { Weight } from './schema'

/** Values from 0 to 1 by name; those not named keep the author's default. */
export type Assumptions = Readonly<Record<string, number>>

/** Every assumption at the author's value. */
export const defaults = (scenario: Scenario): Assumptions =>
  Object.fromEntries(Object.entries(scenario.data.scenario.assumptions).map(([name, a]) => [name, a.default]))

/** The line of weights.yaml for an option of a turn, by its name. Throws when there is none. */
export function weightOf(scenario: Scenario, turn: Turn, name: string): Weight {
  const found = scenario.data.weights[turn.state]?.[name]
  if (!found || typeof found === 'string') throw new Error(`no weight for "${name}" in "${turn.state}"`)
  return found
}

/** One weight in a position. Never negative. */
function bent({ weight, bend }: Weight, facts: Facts, assumptions: Assumptions): number {
  let value = weight
  for (const [name, factors] of Object.entries(bend ?? {})) value *= bendOf(name, factors, facts, assumptions)
  return value
}

/** One factor of a weight: by level of a track, [down, up] of a flag, [at 0, at 1] of an assumption (straight between), or by name of a region state. */
export function bendOf(
  name: string,
  factors: readonly number[] | Readonly<Record<string, number>>,
  facts: Facts,
  assumptions: Assumptions,
): number {
  if (!Array.isArray(factors)) {
    const states = factors as Readonly<Record<string, number>>
    return states[name === 'negotiation' ? facts.negotiation : facts.field] ?? 1
  }
  const level = facts.tracks[name]
  if (level !== undefined) return factors[level] ?? 1
  const flag = facts.flags[name]
  if (flag !== undefined) return factors[flag ? 1 : 0] ?? 1
  const x = assumptions[name] ?? 0
  const [low = 1, high = 1] = factors as readonly number[]
  return low + (high - low) * x
}

/** The weights of a turn in a position, 0 for options whose guard does not hold. In the order of the calendar. */
export function weights(scenario: Scenario, turn: Turn, facts: Facts, assumptions: Assumptions): number[] {
  const { tracks } = scenario.data.scenario
  return turn.options.map(({ name, guard }) =>
    holds(guard, facts, tracks) ? bent(weightOf(scenario, turn, name), facts, assumptions) : 0,
  )
}

/** Weights by which something can always happen: when all are 0 the open options, asked for by place, share alike. */
export const usable = (values: readonly number[], open: (n: number) => boolean): readonly number[] =>
  values.some((value) => value > 0) ? values : values.map((_, n) => (open(n) ? 1 : 0))

/** The same made to add up to 1; all 0 when nothing is open. */
export function shares(values: readonly number[], open: (n: number) => boolean): number[] {
  const all = usable(values, open)
  const sum = all.reduce((a, b) => a + b, 0)
  return all.map((value) => (sum > 0 ? value / sum : 0))
}
