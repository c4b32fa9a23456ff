/** What grows on the ground: marsh, meadow, wood and sand, as small signs scattered evenly. */

import { type Area, bounds, holds } from './areas'
import { chance } from './chance'
import type { Point } from './curves'
import { drawn, pair, type Sheet, toPixels } from './svg'

type Sign = { d: string; from: Point; apart: number; paint: Record<string, string | number> }

/** `from` is where the pen starts, in pixels from the sign's middle; `apart` is how close two signs may come. */
export const MARSH: Sign = {
  from: [-4.2, 0],
  d: 'h8.4m-6.2-2h4.2m-5.2 4h6.2m-3.6-4.5v-2.4m-1.7 2.4l-.7-1.8m4.1 1.8l.7-1.8',
  apart: 13,
  paint: { fill: 'none', stroke: '#84969B', 'stroke-width': 0.6 },
}
export const MEADOW: Sign = {
  from: [-1.6, -2.6],
  d: 'l1.1 2.6m.5-3.4v3.4m1.6-2.6l-1.1 2.6',
  apart: 15,
  paint: { fill: 'none', stroke: '#9A917C', 'stroke-width': 0.6 },
}
export const WOOD: Sign = {
  from: [-1.5, 0],
  d: 'a1.5 1.5 0 1 1 3 0a1.5 1.5 0 0 1-3 0m3.4 1.7h2',
  apart: 6.4,
  paint: { fill: 'none', stroke: '#968D7A', 'stroke-width': 0.55 },
}
export const SAND: Sign = {
  from: [0, 0],
  d: 'h.01',
  apart: 2.5,
  paint: { fill: 'none', stroke: '#6E6553', 'stroke-width': 0.9, 'stroke-linecap': 'round' },
}

export function covered(sheet: Sheet, areas: readonly Area[], sign: Sign, seed: number): string {
  const points = areas.flatMap((area, i) => scatter(area, sign.apart / sheet.scale, seed + i))
  const d = points.map(toPixels(sheet)).map(([x, y]) => pair('M', x + sign.from[0], y + sign.from[1]) + sign.d)
  return drawn(d.join(''), sign.paint)
}

/** Points thrown at random into an area, none nearer to another than `apart`. */
function scatter(area: Area, apart: number, seed: number): Point[] {
  if (!area.length) return []
  const luck = chance(seed)
  const { x0, y0, x1, y1 } = bounds(area)
  const cells = new Map<string, Point>()
  const cell = apart / Math.SQRT2
  const near = (i: number, j: number, p: Point) =>
    [-2, -1, 0, 1, 2].some((di) =>
      [-2, -1, 0, 1, 2].some((dj) => {
        const q = cells.get(`${i + di} ${j + dj}`)
        return q && Math.hypot(q[0] - p[0], q[1] - p[1]) < apart
      }),
    )
  const throws = (((x1 - x0) * (y1 - y0)) / apart ** 2) * 12
  for (let n = 0; n < throws; n++) {
    const p: Point = [luck.uniform(x0, x1), luck.uniform(y0, y1)]
    const i = Math.floor(p[0] / cell)
    const j = Math.floor(p[1] / cell)
    if (!near(i, j, p) && holds(area, p)) cells.set(`${i} ${j}`, p)
  }
  return [...cells.values()]
}
