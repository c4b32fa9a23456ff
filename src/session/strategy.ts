/** How a seat that nobody holds decides. A strategy is a way of weighing the options, never a rule. */
import type { Facts } from '../rules/facts'
import type { Scenario, Turn } from '../rules/scenario'
import { weightOf, weights, type Assumptions } from '../rules/weights'

/** `sources`: by weight. `record`: what was done, while it is open; else by weight. The others lean on the weights. */
export type Strategy = 'sources' | 'record' | 'cautious' | 'hard-line'
export const strategies: readonly Strategy[] = ['sources', 'record', 'cautious', 'hard-line']
/** By seat; a seat not named plays by `sources`. */
export type Strategies = Readonly<Record<string, Strategy>>

/** By how much one step of `lean` bends a weight for the strategies that lean. */
const LEAN = 4

/** Weights of a turn's options in calendar order, 0 for those not open. Chance is always weighed by `sources`. */
export function weigh(
  scenario: Scenario,
  turn: Turn,
  facts: Facts,
  assumptions: Assumptions,
  strategy: Strategy,
): number[] {
  const plain = weights(scenario, turn, facts, assumptions)
  if (!turn.seat || strategy === 'sources') return plain
  if (strategy === 'record') {
    const done = recordedChoices(scenario)
    const recorded = turn.options.findIndex(({ event }, n) => done.has(event) && (plain[n] as number) > 0)
    return recorded < 0 ? plain : plain.map((_, n) => (n === recorded ? 1 : 0))
  }
  return plain.map((value, n) =>
    leant(value, weightOf(scenario, turn, turn.options[n]?.name ?? '').lean ?? 0, strategy),
  )
}

/** A weight as the strategies that lean see it. */
export const leant = (value: number, lean: number, strategy: 'cautious' | 'hard-line'): number =>
  value * LEAN ** (strategy === 'hard-line' ? lean : -lean)

/** What was done in the record, as a set to ask. */
export const recordedChoices = (scenario: Scenario): ReadonlySet<string> =>
  new Set(scenario.data.record.entries.flatMap((entry) => ('do' in entry ? [entry.do] : [])))
