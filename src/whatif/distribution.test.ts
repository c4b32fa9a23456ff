import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { compile } from './compile'
import { distribution, quantile } from './distribution'
import { passes } from './lines'
import { chances } from './odds'
import { ledgers } from './totals'

const amur = openScenario('amur-1937')
const table = compile(amur)
const p = chances(table)

test.each([0, 40, 2000])(
  'the distribution from position %d adds up to 1, with the mean and spread found without it',
  (from) => {
    for (const [name, { mean, sd }] of Object.entries(ledgers(table, p, from))) {
      const all = distribution(table, p, name, from)
      const moment = (power: number) => all.reduce((sum, [people, chance]) => sum + people ** power * chance, 0)
      expect(moment(0)).toBeCloseTo(1, 12)
      expect(moment(1)).toBeCloseTo(mean, 9)
      expect(Math.sqrt(Math.max(0, moment(2) - moment(1) ** 2))).toBeCloseTo(sd, 6)
      expect(all.map(([people]) => people)).toEqual(all.map(([people]) => people).toSorted((a, b) => a - b))
    }
  },
)

test('where a line has ended nobody more is lost', () => {
  const end = table.ending.findIndex((ending) => ending >= 0)
  expect(distribution(table, p, 'soviet-dead', end)).toEqual([[0, 1]])
  expect(passes(table, [])).toEqual([0])
})

test('a quantile is the number that a share of the lines stays at or below', () => {
  expect(
    quantile(
      [
        [0, 0.5],
        [6, 0.3],
        [37, 0.2],
      ],
      0.5,
    ),
  ).toBe(0)
  expect(
    quantile(
      [
        [0, 0.5],
        [6, 0.3],
        [37, 0.2],
      ],
      0.75,
    ),
  ).toBe(6)
  expect(
    quantile(
      [
        [0, 0.5],
        [6, 0.3],
        [37, 0.2],
      ],
      1,
    ),
  ).toBe(37)
})
