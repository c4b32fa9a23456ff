/** What a line leaves for what came afterwards: reasons in both directions, never what would have happened. */
import { holds, type Facts } from './facts'
import { finalFacts } from './outcome'
import type { Step } from './play'
import type { Scenario } from './scenario'
import type { ScenarioData } from './schema'

export type EpiloguePoint = NonNullable<ScenarioData['scenario']['epilogue']>[number]

/** All points that fit a final position, in the order of the file; none where the scenario has no epilogue. */
export function epilogueOf({ data }: Pick<Scenario, 'data'>, final: Facts): EpiloguePoint[] {
  const { epilogue: points = [], tracks } = data.scenario
  return points.filter((point) => holds(point.if, final, tracks))
}

/** The points of a line, or none while its calendar has not ended. */
export function epilogue(scenario: Scenario, steps: readonly Step[]): EpiloguePoint[] {
  const final = finalFacts(scenario, steps)
  return final ? epilogueOf(scenario, final) : []
}
