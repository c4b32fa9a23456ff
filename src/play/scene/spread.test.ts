import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, spread } from './spread'

const win = { width: 600, height: 400 }
const mark = (id: string, x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  id,
  at: [x, y],
  width: 38,
  height: 38,
  weight: 1,
  inside: true,
  ...more,
})

describe('marks that would lie on one another', () => {
  it('stay where they are if they do not', () => {
    const at = spread([mark('a', 100, 100), mark('b', 200, 100)], win)
    expect(at.get('a')).toEqual([100, 100])
    expect(at.get('b')).toEqual([200, 100])
  })

  it('are moved apart, the lighter farther', () => {
    const at = spread([mark('a', 100, 100, { weight: 3 }), mark('b', 110, 100)], win)
    const [a, b] = [at.get('a')![0], at.get('b')![0]]
    expect(b - a).toBeGreaterThanOrEqual(38)
    expect(100 - a).toBeLessThan(b - 110)
  })

  it('part even on the same spot', () => {
    const at = spread([mark('a', 100, 100), mark('b', 100, 100)], win)
    expect(Math.abs(at.get('a')![1] - at.get('b')![1])).toBeGreaterThanOrEqual(38)
  })

  it('stay in the window, whatever their place', () => {
    const spot = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }))
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 5 }), (spots) => {
        const at = spread(
          spots.map(([x, y], i) => mark(String(i), x, y)),
          win,
        )
        for (const [x, y] of at.values()) {
          expect(x).toBeGreaterThanOrEqual(19)
          expect(x).toBeLessThanOrEqual(win.width - 19)
          expect(y).toBeGreaterThanOrEqual(19)
          expect(y).toBeLessThanOrEqual(win.height - 19)
        }
      }),
    )
  })
})
