import { describe, expect, it } from 'vitest'
import type { Point } from '../view'
import { beside, leftToRight, lengthOf, nearest, pointAt, resample, stretch } from './polyline'

const bend: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
]

describe('a line', () => {
  it('has a length, and a point and a direction at each of it', () => {
    expect(lengthOf(bend)).toBe(20)
    expect(pointAt(bend, 4)).toEqual({ at: [4, 0], angle: 0 })
    expect(pointAt(bend, 15).at).toEqual([10, 5])
    expect(pointAt(bend, 99).at).toEqual([10, 10])
    expect(pointAt(bend, -5).at).toEqual([0, 0])
  })

  it('gives a stretch of itself with its corners', () => {
    expect(stretch(bend, 5, 15)).toEqual([
      [5, 0],
      [10, 0],
      [10, 5],
    ])
  })

  it('is cut evenly', () => {
    expect(resample(bend, 5)).toHaveLength(5)
    expect(resample(bend, 5)[3]).toEqual([10, 5])
  })

  it('has a copy beside it', () => {
    expect(
      beside(
        [
          [0, 0],
          [10, 0],
        ],
        2,
      ),
    ).toEqual([
      [0, 2],
      [10, 2],
    ])
  })

  it('knows where it comes nearest', () => {
    expect(nearest(bend, [4, 3])).toEqual({ at: [4, 0], along: 4, distance: 3 })
  })

  it('is read from the left', () => {
    expect(
      leftToRight([
        [5, 0],
        [0, 0],
      ])[0],
    ).toEqual([0, 0])
    expect(leftToRight(bend)).toBe(bend)
  })
})
