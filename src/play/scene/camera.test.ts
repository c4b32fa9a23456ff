import { describe, expect, it } from 'vitest'
import type { SceneView } from '../view'
import { between, framing, held, home, panned, sees, toKm, toScreen, zoomed } from './camera'

const view: SceneView = {
  sheet: { image: 'reach.svg', x0: -32, y1: 22, width: 60, height: 36 },
  frame: { x: -25.7, y: 22, width: 43.125, height: 33 },
  places: [],
  lines: [],
  units: [],
  options: [
    { id: 'a', n: 1, title: 'a', at: [-6, 3] },
    { id: 'b', n: 2, title: 'b', at: [6, -2] },
  ],
  ladder: [],
}
const desk = { width: 690, height: 528 }
const phone = { width: 390, height: 258 }

describe('the camera', () => {
  it('turns kilometres to pixels, north up, and back', () => {
    const cam = { x: 2, y: 3, k: 16 }
    expect(toScreen(cam, desk, [2, 3])).toEqual([345, 264])
    expect(toScreen(cam, desk, [3, 4])).toEqual([361, 248])
    expect(toKm(cam, desk, [361, 248])).toEqual([3, 4])
  })

  it('opens on the frame where it can be read', () => {
    const cam = home(view, desk)
    expect(cam.k).toBeCloseTo(16)
    expect(toKm(cam, desk, [0, 0])[0]).toBeCloseTo(-25.7)
    expect(toKm(cam, desk, [0, 0])[1]).toBeCloseTo(22)
  })

  it('keeps the breadth of the frame on a lower window', () => {
    const cam = home(view, { width: 594, height: 366 })
    expect(cam.k).toBeCloseTo(594 / 43.125)
    expect(cam.y).toBeCloseTo(0.5)
  })

  it('opens on what is to be decided on a phone', () => {
    const cam = home(view, phone)
    expect(cam.k).toBeGreaterThan(13)
    for (const option of view.options) expect(sees(cam, phone, option.at, 35)).toBe(true)
  })

  it('never shows beyond the sheet', () => {
    const far = held({ x: 500, y: -500, k: 1 }, desk, view)
    const [west, north] = toKm(far, desk, [0, 0])
    const [east, south] = toKm(far, desk, [690, 528])
    expect(west).toBeGreaterThanOrEqual(-32 - 1e-9)
    expect(north).toBeLessThanOrEqual(22 + 1e-9)
    expect(east).toBeLessThanOrEqual(28 + 1e-9)
    expect(south).toBeGreaterThanOrEqual(-14 - 1e-9)
  })

  it('keeps the point under the pointer when it zooms, and follows the hand when it is dragged', () => {
    const cam = { x: 0, y: 0, k: 16 }
    const km = toKm(cam, desk, [100, 400])
    const near = toScreen(zoomed(cam, desk, 1.7, [100, 400]), desk, km)
    expect(near[0]).toBeCloseTo(100)
    expect(near[1]).toBeCloseTo(400)
    const dragged = toScreen(panned(cam, 30, -20), desk, km)
    expect(dragged[0]).toBeCloseTo(130)
    expect(dragged[1]).toBeCloseTo(380)
  })

  it('moves no farther than to show what an entry is about', () => {
    const cam = home(view, phone)
    const [x, y] = toKm(cam, phone, [200, 120])
    expect(framing(cam, phone, view, [[x, y]], 60)).toBe(cam)
    const east = framing(cam, phone, view, [[x + 12, y]], 60)
    expect(east.k).toBe(cam.k)
    expect(toScreen(east, phone, [x + 12, y])[0]).toBeCloseTo(330)
  })

  it('goes farther off where that is too far apart', () => {
    const cam = home(view, phone)
    const ends: [number, number][] = [
      [-14, 3],
      [14, 3],
    ]
    const wide = framing(cam, phone, view, ends, 60)
    expect(wide.k).toBeLessThan(cam.k)
    for (const end of ends) expect(sees(wide, phone, end, 59)).toBe(true)
  })

  it('goes from one place to another and arrives', () => {
    const a = { x: 0, y: 0, k: 10 }
    const b = { x: 4, y: 2, k: 40 }
    expect(between(a, b, 1)).toEqual(b)
    expect(between(a, b, 0.5).k).toBeCloseTo(20)
  })
})
