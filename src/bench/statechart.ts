/** A crisis played by XState's own `transition`. */
import { transition } from 'xstate'
import { facts, start, turn } from '../rules/play'
import type { Scenario } from '../rules/scenario'
import { createChoice, createEndings, type Playout } from './choose'

export function statechart(scenario: Scenario, random: () => number): Playout {
  const choose = createChoice(scenario)
  const endingAt = createEndings(scenario)
  const first = start(scenario)
  return () => {
    let position = first
    for (;;) {
      const now = turn(scenario, position)
      const here = facts(position)
      if (!now) return endingAt(here)
      position = transition(scenario.machine, position, { type: choose(now, here, random()) })[0]
    }
  }
}
