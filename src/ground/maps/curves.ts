/** Lines drawn through points: smooth, evenly spaced, and shaken a little by hand. */

import { chance } from './chance'

export type Point = readonly [number, number]
export type Line = readonly Point[]
/** Wave length and weight of each part of a noise. */
type Scales = readonly (readonly [length: number, weight: number])[]

/** Points out of a plain row of numbers, x and y in turn. */
export const pairs = (row: readonly number[]): Point[] =>
  Array.from({ length: row.length / 2 }, (_, i) => [row[2 * i]!, row[2 * i + 1]!])

export const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

/** How far along the line each of its points lies. */
export function lengths(line: Line): number[] {
  let sum = 0
  return line.map((p, i) => (sum += i ? distance(line[i - 1]!, p) : 0))
}

/** The value at `x` of a table of rising `xs`, straight between them and level beyond. */
export function between(x: number, xs: readonly number[], ys: readonly number[]): number {
  if (x <= xs[0]!) return ys[0]!
  const i = xs.findIndex((one) => one >= x)
  if (i < 0) return ys.at(-1)!
  const part = (x - xs[i - 1]!) / (xs[i]! - xs[i - 1]! || 1)
  return ys[i - 1]! + (ys[i]! - ys[i - 1]!) * part
}

/** Points about `step` apart. */
export function resample(line: Line, step: number): Point[] {
  const t = lengths(line)
  const whole = t.at(-1)!
  const n = Math.max(1, Math.round(whole / step))
  let i = 1
  return Array.from({ length: n + 1 }, (_, k) => {
    const at = (whole * k) / n
    while (i < line.length - 1 && t[i]! < at) i++
    const part = (at - t[i - 1]!) / (t[i]! - t[i - 1]! || 1)
    const a = line[i - 1]!
    const b = line[i]!
    return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]
  })
}

/** A natural cubic spline through the points, in `n` points or about eight to a kilometre. */
export function spline(points: Line, n?: number): Point[] {
  const t = lengths(points)
  const count = n ?? Math.floor(t.at(-1)! / 0.12) + 8
  const xs = cubic(
    t,
    points.map((p) => p[0]),
  )
  const ys = cubic(
    t,
    points.map((p) => p[1]),
  )
  return Array.from({ length: count }, (_, k) => {
    const at = (t.at(-1)! * k) / (count - 1)
    return [xs(at), ys(at)]
  })
}

function cubic(t: readonly number[], y: readonly number[]): (at: number) => number {
  const last = t.length - 1
  const h = (i: number) => t[i + 1]! - t[i]! || 1e-9
  const slope = (i: number) => (y[i + 1]! - y[i]!) / h(i)
  // second derivatives by the usual three-term elimination, nought at both ends
  const upper = [0]
  const right = [0]
  for (let i = 1; i < last; i++) {
    const pivot = 2 * (h(i - 1) + h(i)) - h(i - 1) * upper[i - 1]!
    upper[i] = h(i) / pivot
    right[i] = (6 * (slope(i) - slope(i - 1)) - h(i - 1) * right[i - 1]!) / pivot
  }
  const bend = Array.from({ length: last + 1 }, () => 0)
  for (let i = last - 1; i > 0; i--) bend[i] = right[i]! - upper[i]! * bend[i + 1]!
  let i = 0
  return (at) => {
    while (i < last - 1 && t[i + 1]! < at) i++
    while (i > 0 && t[i]! > at) i--
    const a = (t[i + 1]! - at) / h(i)
    const b = 1 - a
    return a * y[i]! + b * y[i + 1]! + (((a ** 3 - a) * bend[i]! + (b ** 3 - b) * bend[i + 1]!) * h(i) ** 2) / 6
  }
}

/** For each point of the line the unit vector along it. */
export function tangents(line: Line): Point[] {
  return line.map((_, i) => {
    const a = line[Math.max(0, i - 1)]!
    const b = line[Math.min(line.length - 1, i + 1)]!
    const long = distance(a, b) || 1e-9
    return [(b[0] - a[0]) / long, (b[1] - a[1]) / long]
  })
}

/** The line moved to its left by as much as `by` says at each point. */
export function beside(line: Line, by: (i: number) => number): Point[] {
  const along = tangents(line)
  return line.map(([x, y], i) => [x - along[i]![1] * by(i), y + along[i]![0] * by(i)])
}

/** Smooth noise along a line, in about -1 to 1: a sum of sines of random lengths. */
export function noise(seed: number, scales: Scales): (t: number) => number {
  const luck = chance(seed)
  const whole = scales.reduce((sum, [, weight]) => sum + weight, 0)
  const waves = scales.flatMap(([length, weight]) =>
    [0, 1, 2].map(() => {
      const wave = length * luck.uniform(0.75, 1.35)
      return { wave, start: luck.uniform(0, 2 * Math.PI), height: weight / Math.sqrt(3) / whole }
    }),
  )
  return (t) => waves.reduce((sum, w) => sum + w.height * Math.sin((2 * Math.PI * t) / w.wave + w.start), 0)
}

const SHAKE: Scales = [
  [5, 1],
  [2, 0.5],
  [0.8, 0.25],
]

/** A smooth line through the points, shaken sideways by up to about `amount`. */
export function wobble(points: Line, seed: number, amount: number, scales = SHAKE): Point[] {
  const line = resample(spline(points), 0.1)
  const t = lengths(line)
  const shake = noise(seed, scales)
  return beside(line, (i) => shake(t[i]!) * amount)
}

/** Only the points that keep the line within `by` of where it was; of a ring, its first point twice. */
export function simplify(line: Line, by: number): Line {
  const first = line[0]!
  const last = line.at(-1)!
  const closed = distance(first, last) === 0
  const off = (p: Point) =>
    closed
      ? distance(first, p)
      : Math.abs((last[0] - first[0]) * (first[1] - p[1]) - (first[0] - p[0]) * (last[1] - first[1])) /
        distance(first, last)
  let most = 0
  let at = 0
  for (let i = 1; i < line.length - 1; i++) {
    const far = off(line[i]!)
    if (far > most) [most, at] = [far, i]
  }
  if (most <= by) return [first, last]
  return [...simplify(line.slice(0, at + 1), by).slice(0, -1), ...simplify(line.slice(at), by)]
}
