import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { compile } from './compile'
import { chanceOf, chances, endingOdds, type Model } from './odds'
import { chanceOfAny, gridModels, gridValues, swings, tornadoModels } from './sensitivity'

const amur = openScenario('amur-1937')
const table = compile(amur)
const { assumptions, endings } = amur.data.scenario
const names = Object.keys(assumptions)
const ending = [endings[3]!.id]
const of = (models: readonly Model[]) => models.map((model) => endingOdds(table, chances(table, model)))
/** The same chance, worked out from the end backwards. */
const backward = (model: Model) => chanceOf(table, chances(table, model), ending)[0]!

const found = swings(names, of(tornadoModels(names, {})), ending)

test('a tornado has the widest swing first, and a grid meets it at its corners', () => {
  const width = found.map(({ low, high }) => Math.abs(high - low))
  expect(width).toEqual([...width].toSorted((a, b) => b - a))
  expect(width[0]).toBeGreaterThan(0.001)
  const [one, two] = [found[0]!.assumption, found[1]!.assumption]
  const { default: value } = assumptions[two]!
  const cells = of(gridModels([one, two], [0, value, 1], {})).map((odds) => chanceOfAny(odds, ending))
  expect(cells[3]).toBeCloseTo(found[0]!.low, 12)
  expect(cells[5]).toBeCloseTo(found[0]!.high, 12)
})

test('every assumption has its swing: the chance where it alone is 0, and where it is 1', () => {
  expect(found.map(({ assumption }) => assumption).toSorted()).toEqual(names.toSorted())
  for (const { assumption, low, high } of found) {
    expect(low).toBeCloseTo(backward({ assumptions: { [assumption]: 0 } }), 12)
    expect(high).toBeCloseTo(backward({ assumptions: { [assumption]: 1 } }), 12)
  }
})

test('the cells run along the first assumption, and from high to low over the second; the rest of the model stands', () => {
  const [one, two, three] = found.map(({ assumption }) => assumption) as [string, string, string]
  const model: Model = { assumptions: { [two]: 0.4, [three]: 1 }, strategies: { 'sov-commander': 'hard-line' } }
  const values = gridValues(3)
  expect(values).toEqual([0, 0.5, 1])
  const cells = of(gridModels([one, two], values, model)).map((odds) => chanceOfAny(odds, ending))
  const wanted = [1, 0.5, 0].flatMap((y) =>
    [0, 0.5, 1].map((x) => backward({ ...model, assumptions: { [three]: 1, [one]: x, [two]: y } })),
  )
  expect(cells).toHaveLength(9)
  cells.forEach((chance, n) => expect(chance).toBeCloseTo(wanted[n]!, 12))
  // Turned about, they would not be the same.
  expect(Math.abs(wanted[0]! - wanted[6]!)).toBeGreaterThan(1e-6)
  expect(Math.abs(wanted[0]! - wanted[2]!)).toBeGreaterThan(1e-6)
})
