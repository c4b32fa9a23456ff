/** Areas of land and water: sums, differences and borders moved in or out. A thin coat over Clipper. */

import {
  difference as cut,
  EndType,
  FillRule,
  inflatePaths,
  intersect,
  JoinType,
  type Paths64,
  rectClipLines,
  union as join,
} from 'clipper2-ts'
import type { Line, Point } from './curves'

/** Rings; those that run the other way round are holes. */
export type Area = readonly Line[]
export type Box = { x0: number; y0: number; x1: number; y1: number }

/** Clipper counts in whole numbers: a thousandth of a pixel, or of ten metres, is fine enough. */
const FINE = 10_000

const whole = (rings: readonly Line[]): Paths64 =>
  rings.map((ring) => ring.map(([x, y]) => ({ x: Math.round(x * FINE), y: Math.round(y * FINE), z: 0 })))
const back = (paths: Paths64): Area => paths.map((path) => path.map(({ x, y }): Point => [x / FINE, y / FINE]))

export const size = (ring: Line) =>
  ring.reduce((sum, [x, y], i) => {
    const [u, w] = ring[(i + 1) % ring.length]!
    return sum + x * w - u * y
  }, 0) / 2

/** One area out of many rings, each of them land whichever way round it runs. */
export const union = (...areas: readonly Area[]): Area => {
  const rings = areas.flat()
  return back(join(whole(rings), FillRule.NonZero))
}
/** The same for loose shapes: all are made to run one way first. Neighbours are joined first, which is far quicker. */
export function filled(rings: readonly Line[]): Area {
  if (rings.length <= 12) return union(rings.map((ring) => (size(ring) < 0 ? ring.toReversed() : ring)))
  const middle = Math.floor(rings.length / 2)
  return union(filled(rings.slice(0, middle)), filled(rings.slice(middle)))
}
export const minus = (a: Area, ...b: readonly Area[]): Area => back(cut(whole(a), whole(b.flat()), FillRule.NonZero))
export const both = (a: Area, b: Area): Area => back(intersect(whole(a), whole(b), FillRule.NonZero))
/** The border moved outwards, or inwards if `by` is less than nought; its arcs are true to a hundredth of that. */
export const grown = (area: Area, by: number): Area => {
  const near = (Math.abs(by) * FINE) / 100
  return area.length ? back(inflatePaths(whole(area), by * FINE, JoinType.Round, EndType.Polygon, 2, near)) : []
}
/** Corners and slits narrower than about twice `by` are rounded off. */
export const rounded = (area: Area, by: number): Area => grown(grown(grown(area, by), -2 * by), by)

export const boxArea = ({ x0, y0, x1, y1 }: Box): Area => [
  [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ],
]

export function bounds(area: Area): Box {
  const xs = area.flat().map((p) => p[0])
  const ys = area.flat().map((p) => p[1])
  return { x0: min(xs), y0: min(ys), x1: -min(xs.map((x) => -x)), y1: -min(ys.map((y) => -y)) }
}
const min = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)

/** The parts of lines that lie in a box. */
export const linesIn = (lines: readonly Line[], { x0, y0, x1, y1 }: Box): Area =>
  back(rectClipLines({ left: x0 * FINE, top: y0 * FINE, right: x1 * FINE, bottom: y1 * FINE }, whole(lines)))
/** The border of an area as lines in a box. */
export const borderIn = (area: Area, box: Box): Area =>
  linesIn(
    area.map((ring) => [...ring, ring[0]!]),
    box,
  )

export function holds(area: Area, [x, y]: Point): boolean {
  let inside = false
  for (const ring of area) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i]!
      const b = ring[j]!
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
    }
  }
  return inside
}
