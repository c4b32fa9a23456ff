/**
 * How far what the author assumed moves the odds: the models to ask, and what their answers come to. Nothing is solved here,
 * so that a page can put the questions one after the other and a slider's own never waits for more than one of them.
 */
import type { EndingOdds, Model } from './odds'

/** The model with some assumptions at other values. */
export const under = (model: Model, changed: Readonly<Record<string, number>>): Model => ({
  ...model,
  assumptions: { ...model.assumptions, ...changed },
})

/** Two models for each assumption: as low and as high as it can be, all else as it stands. */
export const tornadoModels = (names: readonly string[], model: Model): Model[] =>
  names.flatMap((name) => [under(model, { [name]: 0 }), under(model, { [name]: 1 })])

/** The chance of coming to one of some endings when an assumption is as low and as high as it can be. */
export type Swing = { assumption: string; low: number; high: number }

/** The swings out of the odds under each of `tornadoModels`, the widest first. */
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

/** The chance of coming to one of `endings`. */
export const chanceOfAny = (odds: EndingOdds, endings: readonly string[]): number =>
  endings.reduce((sum, id) => sum + (odds[id] ?? 0), 0)
