/** How a seat that nobody holds decides. A strategy is a way of weighing the options, never a rule. */
import type { Facts } from '../rules/facts'
import { recordedEvents } from '../rules/recorded'
import type { Scenario, Turn } from '../rules/scenario'
import { weightOf, weights, type Assumptions } from '../rules/weights'

/** `sources`: by weight. `record`: what was done, while it is open; else by weight. The others lean on the weights. */
export type Strategy = 'sources' | 'record' | 'cautious' | 'hard-line'
export const strategies: readonly Strategy[] = ['sources', 'record', 'cautious', 'hard-line']
/** By seat; a seat not named plays by `sources`. */
export type Strategies = Readonly<Record<string, Strategy>>

/** By how much one step of `lean` bends a weight for the strategies that lean. */
const LEAN = 4

/** One option as strategies see it: its weight by the sources, which is 0 where it is not open, and what they go by. */
type Weighable = { weight: number; lean: number; recorded: boolean }

/** The weights by which a strategy decides, in the order of the options. Chance (no seat) is always weighed by `sources`. */
export function weigh(options: readonly Weighable[], seat: string | undefined, strategy: Strategy): number[] {
  const plain = options.map(({ weight }) => weight)
  if (seat === undefined || strategy === 'sources') return plain
  if (strategy === 'record') {
    const kept = options.findIndex(({ recorded, weight }) => recorded && weight > 0)
    return kept < 0 ? plain : plain.map((_, n) => (n === kept ? 1 : 0))
  }
  return options.map(({ weight, lean }) => weight * LEAN ** (strategy === 'hard-line' ? lean : -lean))
}

/** The same for all options of a turn in a position, in calendar order. */
export function weighTurn(
  scenario: Scenario,
  turn: Turn,
  facts: Facts,
  assumptions: Assumptions,
  strategy: Strategy,
): number[] {
  const done = new Set(recordedEvents(scenario))
  const plain = weights(scenario, turn, facts, assumptions)
  const options = turn.options.map(({ event, name }, n) => ({
    weight: plain[n] as number,
    lean: weightOf(scenario, turn, name).lean ?? 0,
    recorded: done.has(event),
  }))
  return weigh(options, turn.seat, strategy)
}
