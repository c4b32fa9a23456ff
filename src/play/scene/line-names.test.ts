import { describe, expect, it } from 'vitest'
import { nameAt } from './hits'
import { placesAlong } from './line-names'

const win = { width: 400, height: 300 }
const widths = Array.from({ length: 10 }, () => 8)

describe('the name of a line', () => {
  it('finds room nearest to the middle of what is shown', () => {
    const [best] = placesAlong(
      [
        [0, 150],
        [400, 150],
      ],
      widths,
      win,
    )
    expect(Math.abs(best!.start + 40 - 200)).toBeLessThan(12)
  })

  it('finds none on a line that is too short, or bends too much', () => {
    expect(
      placesAlong(
        [
          [0, 150],
          [70, 150],
        ],
        widths,
        win,
      ),
    ).toEqual([])
    const corner = placesAlong(
      [
        [150, 150],
        [200, 150],
        [200, 200],
      ],
      widths,
      win,
    )
    expect(corner).toEqual([])
  })
})

describe('a name that is pointed at', () => {
  const named = [{ id: 'lake', boxes: [{ left: 10, right: 60, top: 10, bottom: 24 }] }]

  it('is found by any of its letters, and tells the middle of its foot', () => {
    expect(nameAt([59, 22], named)).toEqual({ id: 'lake', foot: [35, 24] })
    expect(nameAt([80, 22], named)).toBeNull()
  })
})
