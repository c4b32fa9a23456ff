import { describe, expect, it } from 'vitest'
import type { Point, SceneView, UnitView } from '../view'
import { shotOf, wayOf } from './ways'

const unit = (id: string, at: Point, more: Partial<UnitView> = {}): UnitView => ({
  id,
  side: 'japan',
  symbol: 'infantry',
  at,
  dug: false,
  reported: false,
  label: id,
  ...more,
})
const via: Point[] = [
  [1, 0],
  [2, 1],
]

describe('the way of a unit', () => {
  it('follows the water that its new place names, and goes back by the same', () => {
    const harbour = unit('boats', [0, 0])
    const channel = unit('boats', [3, 1], { via })
    expect(wayOf(channel, harbour)).toEqual([[0, 0], ...via, [3, 1]])
    expect(wayOf(harbour, channel)).toEqual([[3, 1], ...via.toReversed(), [0, 0]])
  })

  it('is straight where the old way does not lead to the new place', () => {
    expect(wayOf(unit('boats', [4, 1]), unit('boats', [3, 1], { via }))).toEqual([
      [3, 1],
      [4, 1],
    ])
  })

  it('leads onto the sheet, for a unit that was not on it; without a way it is simply there', () => {
    expect(wayOf(unit('new', [3, 1], { via }), undefined)).toEqual([...via, [3, 1]])
    expect(wayOf(unit('new', [3, 1]), undefined)).toBeNull()
    expect(wayOf(unit('same', [3, 1], { via }), unit('same', [3, 1]))).toBeNull()
  })
})

describe('the mark that fires', () => {
  const now = (...units: UnitView[]) => ({ units }) as SceneView
  const entry = { event: 'e', state: 's', seat: 'jpn-commander', side: 'japan' as const }

  it('is a gun before rifles that stand as near, and never a lamp', () => {
    const fired = shotOf(
      now(unit('rifles', [2, 0]), unit('guns', [0, 3], { symbol: 'gun' }), unit('lamps', [1, 0], { symbol: 'lamp' })),
      [],
      entry,
      [0, 0],
    )
    expect(fired?.by.id).toBe('guns')
    expect(fired?.to).toEqual([0, 0])
  })

  it('fires at the mark of the other side that is gone', () => {
    const boat = unit('boat', [5, 5], { side: 'ussr' })
    expect(shotOf(now(unit('guns', [0, 3])), [boat], entry, [0, 0])?.to).toEqual([5, 5])
  })

  it('is nobody, if the side has no mark', () => {
    expect(shotOf(now(unit('boat', [5, 5], { side: 'ussr' })), [], entry, [0, 0])).toBeNull()
  })
})
