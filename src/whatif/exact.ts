/** The chances of a turn as exact fractions: the numbers of weights.yaml are decimals, and stay what they are. */
import type { Facts } from '../rules/facts'
import type { Scenario, Turn } from '../rules/scenario'
import { bendOf, weightOf, type Assumptions } from '../rules/weights'
import { by, exactly, minus, plus, rational, times, ZERO, type Rational } from './rational'

/** How likely each of `open` is, by the sources. In their order; they add up to exactly 1. */
export function exactShares(
  scenario: Scenario,
  turn: Turn,
  open: readonly string[],
  facts: Facts,
  assumptions: Assumptions,
): Rational[] {
  const names = turn.options.filter(({ event }) => open.includes(event)).map(({ name }) => name)
  const weights = names.map((name) => exactWeight(scenario, turn, name, facts, assumptions))
  const sum = weights.reduce(plus, ZERO)
  return sum.over === 0n ? names.map(() => rational(1n, BigInt(names.length))) : weights.map((it) => by(it, sum))
}

function exactWeight(scenario: Scenario, turn: Turn, name: string, facts: Facts, assumptions: Assumptions): Rational {
  const { weight, bend = {} } = weightOf(scenario, turn, name)
  return Object.entries(bend).reduce((value, [fact, factors]) => {
    if (!(fact in scenario.data.scenario.assumptions)) return times(value, exactly(bendOf(fact, factors, facts, {})))
    const [low = 1, high = 1] = factors as readonly number[]
    const [from, to, x] = [exactly(low), exactly(high), exactly(assumptions[fact] ?? 0)]
    return times(value, plus(from, times(minus(to, from), x)))
  }, exactly(weight))
}
