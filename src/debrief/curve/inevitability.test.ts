import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedLine } from '../../record/record'
import { atDays, curveDays, meanSquaredGap, peaceful, turningDay } from './inevitability'

const amur = openScenario('amur-1937')

test('a day stands where its last entry left the line', () => {
  const steps = recordedLine(amur)
  const days = curveDays(amur, steps)
  expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted((a, b) => a.localeCompare(b)))
  expect(days.at(-1)!.entries).toBe(steps.length)
  expect(days[0]!.date).toBe('1937-06-19')
  expect(atDays(days, [9, ...steps.map((_, n) => n + 1)])).toEqual(days.map(({ entries }) => entries))
})

test('peaceful endings are those below serious clashes', () => {
  const kept = new Set(peaceful(amur))
  for (const { id, icb } of amur.data.scenario.endings) expect(kept.has(id)).toBe(icb.violence <= 2)
})

test('the gap is nothing for the model itself and the square of an even shift', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 0.8, noNaN: true }), { minLength: 1, maxLength: 9 }), (model) => {
      expect(meanSquaredGap(model, model)).toBe(0)
      expect(
        meanSquaredGap(
          model.map((x) => x + 0.1),
          model,
        ),
      ).toBeCloseTo(100, 6)
    }),
  )
})

test('the day that moved most is found, the first one too', () => {
  expect(turningDay([0.5, 0.6, 0.1], 0.5)).toEqual({ n: 2, from: 0.6, to: 0.1 })
  expect(turningDay([0.9, 0.8], 0.2)).toEqual({ n: 0, from: 0.2, to: 0.9 })
})
