/** How every engine decides: by weight, the author's assumptions, all seats by the sources. */
import { holds, type Facts } from '../rules/facts'
import { endingOf } from '../rules/outcome'
import type { Scenario, Turn } from '../rules/scenario'
import { defaults, usable, weights } from '../rules/weights'
import { taken } from '../session/luck'

/** Plays one line to its end and returns the place of its ending in scenario.yaml. */
export type Playout = () => number

/** The event that falls to `x`, from 0 (with) to 1 (without), among those open. */
export function createChoice(scenario: Scenario): (turn: Turn, facts: Facts, x: number) => string {
  const given = defaults(scenario)
  const { tracks } = scenario.data.scenario
  return (turn, facts, x) => {
    const all = weights(scenario, turn, facts, given)
    const isOpen = (n: number) => holds(turn.options[n]?.guard, facts, tracks)
    return turn.options[taken(usable(all, isOpen), x)]?.event ?? ''
  }
}

export function createEndings(scenario: Scenario): (facts: Facts) => number {
  const places = new Map(scenario.data.scenario.endings.map((ending, n) => [ending, n]))
  return (facts) => places.get(endingOf(scenario, facts)) ?? -1
}
