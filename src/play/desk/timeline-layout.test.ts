import fc from 'fast-check'
import { expect, test } from 'vitest'
import { besideOneAnother, shownDays, spread } from './timeline-layout'

const width = (text: string) => text.length * 6.6

test('dates never lie on one another, and the first of a month is always there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 2, max: 40 }), (perDay, first) => {
      const days = Array.from({ length: 45 }, (_, n) => ({
        x: 100 + n * perDay,
        text: n === first ? '1 August' : String(1 + (n % 31)),
        month: n === first,
      }))
      const shown = shownDays(days, Math.max(1, Math.ceil(30 / perDay)))
      expect(shown).toContain(days[first])
      shown.slice(1).forEach((day, n) => {
        const before = shown[n]!
        expect(day.x - before.x).toBeGreaterThanOrEqual((width(day.text) + width(before.text)) / 2)
      })
    }),
  )
})

test('labels of a row keep apart and within their bounds, or are left out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 80, max: 900 }), { maxLength: 12 }), (points) => {
      const placed = spread(
        points.map((x, n) => ({ x, text: 'A title of some length'.slice(0, 8 + n) })),
        800,
      )
      placed.forEach(({ x, text }, n) => {
        expect(x + width(text) / 2).toBeLessThanOrEqual(800 + 1e-9)
        const next = placed[n + 1]
        expect(next ? next.x - x : Infinity).toBeGreaterThanOrEqual((width(text) + width(next?.text ?? '')) / 2)
      })
    }),
  )
})

test('squares stand apart, in order, and the last at its time', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 14 }), (times) => {
      const sorted = times.toSorted((a, b) => a - b)
      const placed = besideOneAnother(sorted)
      expect(placed.at(-1)).toBe(sorted.at(-1))
      placed.slice(1).forEach((x, n) => expect(x - placed[n]!).toBeGreaterThanOrEqual(20))
    }),
  )
})
