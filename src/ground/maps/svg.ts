/** From kilometres to the sheet's pixels, and from there to SVG path data. Literal colours, one decimal. */

import type { Area, Box } from './areas'
import { type Line, type Point, simplify } from './curves'

/** The sheet: its top left corner in kilometres, pixels to the kilometre, and its size in pixels. */
export type Sheet = { x0: number; y1: number; scale: number; width: number; height: number }

export const toPixels =
  ({ x0, y1, scale }: Sheet) =>
  ([x, y]: Point): Point => [(x - x0) * scale, (y1 - y) * scale]
/** Points that nobody could see are left out. */
export const areaInPixels = (sheet: Sheet, area: Area): Area =>
  area.map((ring) => simplify([...ring, ring[0]!].map(toPixels(sheet)), 0.08).slice(0, -1))

/** What the sheet shows, in kilometres, and some ground around it. */
export const shownBox = ({ x0, y1, scale, width, height }: Sheet, around = 0): Box => ({
  x0: x0 - around,
  y0: y1 - height / scale - around,
  x1: x0 + width / scale + around,
  y1: y1 + around,
})
/** The same in pixels. */
export const pixelBox = ({ width, height }: Sheet): Box => ({ x0: -1, y0: -1, x1: width + 1, y1: height + 1 })

export const one = (value: number): string => {
  const text = (Math.round(value * 10) / 10).toFixed(1)
  return text === '-0.0' ? '0' : text.replace(/\.0$/, '').replace(/^(-?)0\./, '$1.')
}

/** Path data of one line in steps from point to point; each step starts where rounding left the last. */
export function pathOf(line: Line, closed = false): string {
  let x = 0
  let y = 0
  const parts = line.map(([px, py], i) => {
    const nx = Math.round(px * 10) / 10
    const ny = Math.round(py * 10) / 10
    const step = i ? pair('l', nx - x, ny - y) : pair('M', nx, ny)
    const still = i > 0 && nx === x && ny === y
    x = nx
    y = ny
    return still ? '' : step
  })
  return parts.join('') + (closed ? 'z' : '')
}

export function pair(letter: string, x: number, y: number): string {
  const second = one(y)
  return `${letter}${one(x)}${second.startsWith('-') ? '' : ' '}${second}`
}

export const pathOfArea = (area: Area, by = 0.25) =>
  area.map((ring) => pathOf(simplify([...ring, ring[0]!], by).slice(0, -1), true)).join('')
export const pathOfLines = (lines: readonly Line[], by = 0.25) =>
  lines.map((line) => pathOf(simplify(line, by))).join('')

type Paint = Record<string, string | number>

const written = (paint: Paint) =>
  Object.entries(paint)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')

/** One path in one paint, or nothing where there is nothing to draw. */
export const drawn = (d: string, paint: Paint) => (d ? `<path${written(paint)} d="${d}"/>` : '')
export const group = (inside: string, paint: Paint) => (inside ? `<g${written(paint)}>${inside}</g>` : '')

export const svg = ({ width, height }: Sheet, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  `<rect width="${width}" height="${height}" fill="#FAF6EB"/>${inside}</svg>\n`
