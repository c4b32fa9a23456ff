import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { byViolence, inHundreds } from './violence'

test('endings are told by the severity of their violence', () => {
  const toy = openScenario('toy-crossing')
  // blows has violence 2, the two others 1
  expect(byViolence(toy, [0.25, 0.5, 0.25])).toEqual([0.75, 0.25, 0, 0])
})

test('hundredths add up to a hundred, each within one of its chance', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 }), (weights) => {
      const total = weights.reduce((a, b) => a + b, 0)
      fc.pre(total > 0)
      const chances = weights.map((weight) => weight / total)
      const whole = inHundreds(chances)
      expect(whole.reduce((a, b) => a + b, 0)).toBe(100)
      whole.forEach((n, k) => expect(Math.abs(n - 100 * chances[k]!)).toBeLessThan(1 + 1e-9))
    }),
  )
})
