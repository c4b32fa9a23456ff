import { describe, expect, it } from 'vitest'
import { scaleBar, sceneLayout } from './layout'

describe('the layout of the scene', () => {
  it('gives the map of the desk 690 by 528 beside a ladder', () => {
    const { map, ladder, framed } = sceneLayout(824, 612, 'side')
    expect(map).toEqual({ x: 124, y: 36, width: 690, height: 528 })
    expect(ladder).toMatchObject({ x: 0, y: 36, height: 528, upright: true })
    expect(framed).toBe(true)
  })

  it('lets the map run to the edges on a phone and lays the ladder below it', () => {
    const { map, ladder, framed } = sceneLayout(390, 306, 'below')
    expect(map).toEqual({ x: 0, y: 1, width: 390, height: 258 })
    expect(ladder).toMatchObject({ y: 260, height: 46, upright: false })
    expect(framed).toBe(false)
  })

  it("gives the ladder's room to the map where there is none", () => {
    expect(sceneLayout(824, 612, 'none').map).toEqual({ x: 10, y: 36, width: 804, height: 528 })
    expect(sceneLayout(824, 612, 'none').ladder).toBeNull()
  })

  it('never gives a map less than a pixel', () => {
    expect(sceneLayout(20, 20, 'side').map).toMatchObject({ width: 1, height: 1 })
  })

  it('finds a round length for the scale bar', () => {
    expect(scaleBar(16)).toBe(10)
    expect(scaleBar(17.2)).toBe(5)
    expect(scaleBar(132)).toBe(1)
  })
})
