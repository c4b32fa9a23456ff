/** Lines as lists of points: lengths, stretches and offsets. The unit is whatever the points are in. */

import type { Point } from '../view'

export type Line = readonly Point[]

const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1])

export function lengthOf(line: Line): number {
  let sum = 0
  for (let i = 1; i < line.length; i++) sum += distance(line[i - 1]!, line[i]!)
  return sum
}

/** The point `along` the line from its start, held to its ends, and the direction there in radians. */
export function pointAt(line: Line, along: number): { at: Point; angle: number } {
  let left = Math.max(0, along)
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!
    const b = line[i]!
    const step = distance(a, b)
    if (left <= step || i === line.length - 1) {
      const t = step ? Math.min(1, left / step) : 0
      return { at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], angle: Math.atan2(b[1] - a[1], b[0] - a[0]) }
    }
    left -= step
  }
  return { at: line[0] ?? [0, 0], angle: 0 }
}

/** The stretch between two lengths from the start. */
export function stretch(line: Line, from: number, to: number): Point[] {
  const out: Point[] = [pointAt(line, from).at]
  let sum = 0
  for (let i = 1; i < line.length; i++) {
    sum += distance(line[i - 1]!, line[i]!)
    if (sum > from && sum < to) out.push(line[i]!)
  }
  out.push(pointAt(line, to).at)
  return out
}

/** Points every `step` or a little less, both ends kept. */
export function resample(line: Line, step: number): Point[] {
  const length = lengthOf(line)
  const n = Math.max(1, Math.ceil(length / step))
  return Array.from({ length: n + 1 }, (_, i) => pointAt(line, (length * i) / n).at)
}

/**
 * The line moved sideways: to the left of its run where y grows upward, to the right where y grows downward. Its
 * direction is taken over `reach` points on either side, so that small kinks do not tear the copy.
 */
export function beside(line: Line, by: number, reach = 1): Point[] {
  return line.map((p, i) => {
    const a = line[Math.max(0, i - reach)]!
    const b = line[Math.min(line.length - 1, i + reach)]!
    const long = distance(a, b) || 1
    return [p[0] - ((b[1] - a[1]) / long) * by, p[1] + ((b[0] - a[0]) / long) * by]
  })
}

/** Where the line comes nearest to a point. */
export function nearest(line: Line, p: Point): { at: Point; along: number; distance: number } {
  let best = { at: line[0] ?? p, along: 0, distance: Infinity }
  let sum = 0
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!
    const b = line[i]!
    const step = distance(a, b)
    const dot = (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])
    const t = step ? Math.min(1, Math.max(0, dot / (step * step))) : 0
    const at: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
    const d = distance(at, p)
    if (d < best.distance) best = { at, along: sum + step * t, distance: d }
    sum += step
  }
  return best
}

/** A line that reads from left to right, as letters on it must. */
export function leftToRight(line: Line): Line {
  const first = line[0]
  const last = line[line.length - 1]
  return first && last && last[0] < first[0] ? line.toReversed() : line
}
