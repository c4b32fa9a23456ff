/** What the odds can be asked of: which endings are counted together. */
import type { Scenario } from '../../rules/scenario'
import { peaceful } from '../../debrief/curve/inevitability'

/** A set of endings that can be asked about; `measure` and `ending` name their words in the scenario. */
export type Target = { id: string; endings: readonly string[]; measure?: string; ending?: string }

/** No serious clashes first, then the scenario's measures, then every ending by itself. */
export function targets(scenario: Scenario): [Target, ...Target[]] {
  const { measures, endings } = scenario.data.scenario
  return [
    { id: 'peace', endings: peaceful(scenario) },
    ...Object.entries(measures).map(([measure, ids]) => ({ id: `measure.${measure}`, endings: ids, measure })),
    ...endings.map(({ id }) => ({ id: `ending.${id}`, endings: [id], ending: id })),
  ]
}
