/** Shapes of the ground: a channel along a line, and a blot of land, wood or marsh. Kilometres. */

import { type Area, filled } from './areas'
import { chance } from './chance'
import { beside, between, lengths, type Line, noise, type Point, resample, wobble } from './curves'

type Shaken = { shake?: number; vary?: number }

/** The water of a channel through the points, its widths spread over its length, and the line of its middle. */
export function channel(
  points: Line,
  widths: readonly number[],
  seed: number,
  { shake = 0.12, vary = 0.22 }: Shaken = {},
): { water: Area; middle: Line } {
  const middle = resample(wobble(points, seed, shake), 0.08)
  const t = lengths(middle)
  const stops = widths.map((_, i) => i / (widths.length - 1))
  const broad = noise(seed + 77, [
    [3.2, 1],
    [1.2, 0.6],
    [0.45, 0.25],
  ])
  const lean = noise(seed + 5, [
    [2.2, 1],
    [0.9, 0.5],
  ])
  const width = t.map((at) => between(at / t.at(-1)!, stops, widths) * (1 + vary * broad(at)))
  const aside = t.map((at, i) => 0.16 * width[i]! * lean(at))
  const left = beside(middle, (i) => width[i]! / 2 + aside[i]!)
  const right = beside(middle, (i) => aside[i]! - width[i]! / 2)
  const parts = middle
    .slice(0, -1)
    .flatMap((p, i) => [[left[i]!, left[i + 1]!, right[i + 1]!, right[i]!], circle(p, width[i]! * 0.48, 20)])
  return { water: filled(parts), middle }
}

export const circle = ([x, y]: Point, radius: number, corners: number): Line =>
  Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

type Blob = { at: Point; size: Point; turn?: number; seed: number; rough?: number; teardrop?: number }

/** An uneven oval; a teardrop is thin at one end, as the river leaves its bars. */
export function blob({ at, size, turn = 0, seed, rough = 0.16, teardrop = 0 }: Blob): Area {
  const luck = chance(seed)
  const waves = [2, 3, 4, 5, 6, 7, 8].map((m) => ({
    m,
    height: (rough * luck.normal()) / m ** 1.05,
    start: luck.uniform(0, 2 * Math.PI),
  }))
  const cos = Math.cos((turn * Math.PI) / 180)
  const sin = Math.sin((turn * Math.PI) / 180)
  const ring = Array.from({ length: 120 }, (_, i): Point => {
    const a = (2 * Math.PI * i) / 120
    const k = waves.reduce((sum, w) => sum + w.height * Math.cos(w.m * a + w.start), 1)
    const x = size[0] * k * Math.cos(a)
    const y = size[1] * k * Math.sin(a) * (1 - teardrop * Math.cos(a))
    return [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos]
  })
  return filled([ring])
}
