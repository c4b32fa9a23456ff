/** What is asked to see how far assumptions move the odds: the same odds under many models, one small question each. */
import type { Scenario } from '../../rules/scenario'
import { peaceful } from '../../debrief/curve/inevitability'
import type { Model } from '../../whatif/odds'
import type { Swing } from '../../whatif/sensitivity'
import { chanceOfAny, type EndingOdds } from '../ending-rows'

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

const under = (model: Model, changed: Readonly<Record<string, number>>): Model => ({
  ...model,
  assumptions: { ...model.assumptions, ...changed },
})

/** Two models for each assumption: as low and as high as it can be. */
export const tornadoModels = (names: readonly string[], model: Model): Model[] =>
  names.flatMap((name) => [under(model, { [name]: 0 }), under(model, { [name]: 1 })])

/** The swings out of the answers to `tornadoModels`, the widest first. */
export function swings(names: readonly string[], answers: readonly EndingOdds[], endings: readonly string[]): Swing[] {
  return names
    .map((assumption, n) => ({
      assumption,
      low: chanceOfAny(answers[2 * n] ?? {}, endings),
      high: chanceOfAny(answers[2 * n + 1] ?? {}, endings),
    }))
    .toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
}

/** The values of a grid with so many cells to a side, from 0 to 1. */
export const gridValues = (side: number): number[] =>
  Array.from({ length: side }, (_, n) => Number((n / (side - 1)).toFixed(3)))

/** A model for each cell, row by row: the second assumption by rows from high to low, the first along each row. */
export const gridModels = (
  [first, second]: readonly [string, string],
  values: readonly number[],
  model: Model,
): Model[] => values.toReversed().flatMap((y) => values.map((x) => under(model, { [first]: x, [second]: y })))
