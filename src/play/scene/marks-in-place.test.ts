import { describe, expect, it } from 'vitest'
import type { Point } from '../view'
import { hit } from './hits'
import { shift } from './label-box'
import { sealPlace } from './option-marks'
import { placing } from './placing'
import { trench } from './trenches'

const win = { width: 690, height: 528 }

describe('the pointer', () => {
  const discs = new Map<string, Point>([
    ['a', [100, 100]],
    ['b', [130, 100]],
  ])

  it('has 44 px for each disc, and takes the nearest of two', () => {
    expect(hit([80, 120], discs, null)).toEqual({ seal: false, option: 'a' })
    expect(hit([117, 100], discs, null)?.option).toBe('b')
    expect(hit([77, 100], discs, null)).toBeNull()
  })

  it('finds the seal before the discs', () => {
    expect(hit([130, 100], discs, { option: 'a', at: [170, 100], width: 120 })).toEqual({ seal: true, option: 'a' })
  })
})

describe('the seal', () => {
  it('stands right of its disc, and left of it at the right edge', () => {
    expect(sealPlace([300, 200], 136, [], [], win)).toEqual([393, 200])
    expect(sealPlace([670, 200], 136, [], [], win)[0]).toBeLessThan(600)
  })

  it('covers no other disc', () => {
    const [x, y] = sealPlace([300, 200], 136, [[390, 200]], [], win)
    expect(Math.abs(x - 390) >= 90 || Math.abs(y - 200) >= 44).toBe(true)
  })
})

describe('marks', () => {
  const cam = { x: 0, y: 0, k: 16 }
  const option = (id: string, at: Point) => ({ id, n: 1, title: id, at })

  it('have a leader to their place when they had to move', () => {
    const { options, leaders } = placing(
      { options: [option('a', [0, 0]), option('b', [0.2, 0])], units: [], gone: [] },
      cam,
      win,
    )
    const [a, b] = [options.get('a')!, options.get('b')!]
    expect(Math.abs(a[0] - b[0])).toBeGreaterThanOrEqual(38)
    expect(leaders.map((l) => l.from)).not.toContainEqual(a)
  })

  it('of an option outside the window wait at its edge', () => {
    const { options } = placing({ options: [option('a', [400, 0])], units: [], gone: [] }, cam, win)
    expect(options.get('a')![0]).toBeLessThan(win.width)
  })
})

describe('a name', () => {
  it('goes the shortest way off a mark', () => {
    const name = { left: 100, right: 180, top: 100, bottom: 116 }
    expect(shift(name, [{ left: 170, right: 200, top: 90, bottom: 112 }], [], win)).toEqual([0, 12])
    expect(shift(name, [], [], win)).toEqual([0, 0])
    expect(shift(name, [{ left: 0, right: 600, top: 0, bottom: 500 }], [], win)).toBeNull()
  })

  it('comes in from the edge, unless most of it is outside', () => {
    expect(shift({ left: -10, right: 80, top: 50, bottom: 60 }, [], [], win)).toEqual([13, 0])
    expect(shift({ left: -60, right: 20, top: 50, bottom: 60 }, [], [], win)).toEqual([0, 0])
  })
})

describe('a trench', () => {
  const river: Point[] = [
    [0, 300],
    [600, 300],
  ]

  it('follows the bank between a unit and the other side', () => {
    const line = trench({ side: 'ussr', at: [300, 250] }, [{ side: 'japan', at: [300, 350] }], [river], 14, 130)
    expect(line.length).toBeGreaterThan(20)
    for (const [, y] of line) expect(y).toBeGreaterThan(280)
    for (const [, y] of line) expect(y).toBeLessThan(287)
  })

  it('lies across the front where no river does', () => {
    const line = trench({ side: 'ussr', at: [300, 250] }, [{ side: 'japan', at: [400, 250] }], [], 14, 130)
    for (const [x] of line) expect(Math.abs(x - 322)).toBeLessThan(5)
  })
})
