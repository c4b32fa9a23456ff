/** What people have laid on the ground: roads, tracks, telegraph lines and villages. */

import { chance } from './chance'
import { beside, type Line, type Point, resample, spline } from './curves'
import { drawn, pair, pathOf, pathOfLines, type Sheet, toPixels } from './svg'

const INK = '#6B6154'

export function road(sheet: Sheet, points: Line): string {
  const d = pathOfLines([spline(points, 300).map(toPixels(sheet))], 0.15)
  return (
    drawn(d, { fill: 'none', stroke: INK, 'stroke-width': 2.6 }) +
    drawn(d, { fill: 'none', stroke: '#FAF6EB', 'stroke-width': 1.4 })
  )
}

/** A road of which only the ends are known: broken, so that nobody takes its bends for a survey. */
export function roughRoad(sheet: Sheet, points: Line): string {
  const d = pathOfLines([spline(points, 300).map(toPixels(sheet))], 0.15)
  return (
    drawn(d, { fill: 'none', stroke: INK, 'stroke-width': 3.4, 'stroke-dasharray': '13 4' }) +
    drawn(d, { fill: 'none', stroke: '#FAF6EB', 'stroke-width': 2 })
  )
}

/** One line with a tie every eight pixels. */
export function railway(sheet: Sheet, points: Line): string {
  const way = spline(points, 300).map(toPixels(sheet))
  const d = pathOfLines([way], 0.15)
  return (
    drawn(d, { fill: 'none', stroke: '#FAF6EB', 'stroke-width': 5 }) +
    drawn(d, { fill: 'none', stroke: '#33302B', 'stroke-width': 1.1 }) +
    drawn(d, { fill: 'none', stroke: '#33302B', 'stroke-width': 5.4, 'stroke-dasharray': '1 7' })
  )
}

export function tracks(sheet: Sheet, lines: readonly Line[]): string {
  const d = lines.map((points) => pathOf(spline(points, 60).map(toPixels(sheet)))).join('')
  return drawn(d, { fill: 'none', stroke: '#7B7263', 'stroke-width': 0.8, 'stroke-dasharray': '4 2.4' })
}

/** A wire at the given distance to the left of a road, with a tick every kilometre. */
export function telegraph(sheet: Sheet, points: Line, aside: number): string {
  const wire = beside(spline(points, 300), () => aside)
  const poles = resample(wire, 1).map(toPixels(sheet))
  const d =
    pathOfLines([wire.map(toPixels(sheet))], 0.15) + poles.map(([x, y]) => `${pair('M', x, y + 2.2)}v-4.4`).join('')
  return drawn(d, { fill: 'none', stroke: INK, 'stroke-width': 0.6 })
}

/** `grain`: how large its houses are beside those of a sheet of the Amur, which shows blocks and not houses. */
export type Village = { at: Point; turn: number; length: number; rows: number; seed: number; grain?: number }

/** Small filled blocks on both sides of one street or two. */
export function villages(sheet: Sheet, all: readonly Village[]): string {
  const d = all.flatMap((village) => blocks(village).map((block) => pathOf(block.map(toPixels(sheet)), true)))
  return drawn(d.join(''), { fill: '#2A2622' })
}

/** One building that sources name: an open square. */
export function house(sheet: Sheet, at: Point): string {
  const [x, y] = toPixels(sheet)(at)
  const d = `${pair('M', x - 4, y - 4)}h8v8h-8z`
  return drawn(d, { fill: '#FAF6EB', stroke: '#2A2622', 'stroke-width': 1.4 })
}

function blocks({ at, turn, length, rows, seed, grain = 1 }: Village): Line[] {
  const luck = chance(seed)
  const cos = Math.cos((turn * Math.PI) / 180)
  const sin = Math.sin((turn * Math.PI) / 180)
  const place = (x: number, y: number): Point => [
    at[0] + (x * cos - y * sin) * grain,
    at[1] + (x * sin + y * cos) * grain,
  ]
  const count = Math.floor(length / grain / 0.3 + 1e-6)
  const streets = Array.from({ length: rows }, (_, row) => (row - (rows - 1) / 2) * 0.46)
  return streets.flatMap((street) =>
    [-1, 1].flatMap((side) =>
      Array.from({ length: count }, (_, i) => i).flatMap((i) => {
        if (luck.uniform(0, 1) < 0.22) return []
        const x = (i - (count - 1) / 2) * 0.3 + luck.normal() * 0.03
        const y = street + side * 0.115
        const w = luck.uniform(0.13, 0.22) / 2
        const h = luck.uniform(0.085, 0.12) / 2
        return [[place(x - w, y - h), place(x + w, y - h), place(x + w, y + h), place(x - w, y + h)]]
      }),
    ),
  )
}
