/** The crenellated line of a unit that has dug in, along the bank that it faces. Pure; screen pixels. */

import type { Point, Side } from '../view'
import { beside, type Line, lengthOf, nearest, resample, stretch } from './polyline'

type Standing = { side: Side; at: Point }

const HALF = 56
const MERLON = 5
const DEPTH = 3.2
/** Room for the mark between its own middle and the trench. */
const AHEAD = 22

/**
 * The bank is the stretch of a boundary line between the unit and the nearest mark of the other side; `water` is how
 * far from that line the bank lies, and no line beyond `reach` counts. Without such a line the trench stands straight across the unit's front.
 */
export function trench(
  unit: Standing,
  others: readonly Standing[],
  lines: readonly Line[],
  water: number,
  reach: number,
): Point[] {
  const foe = others.filter((o) => o.side !== unit.side).toSorted((a, b) => gap(a.at, unit.at) - gap(b.at, unit.at))[0]
  const front = foe ? towards(unit.at, foe.at) : ([0, 1] as Point)
  const bank = lines
    .map((line) => ({ line, near: nearest(line, unit.at) }))
    .filter(({ near }) => near.distance < reach && facing(unit.at, near.at, front) > 0.3)
    .toSorted((a, b) => a.near.distance - b.near.distance)[0]
  if (!bank) {
    const middle: Point = [unit.at[0] + front[0] * AHEAD, unit.at[1] + front[1] * AHEAD]
    const across: Point = [-front[1], front[0]]
    const end = (by: number): Point => [middle[0] + across[0] * by, middle[1] + across[1] * by]
    return crenellated([end(-HALF / 2), end(HALF / 2)], 1)
  }
  const { line, near } = bank
  const along = stretch(line, near.along - HALF, near.along + HALF)
  const off = Math.min(water, Math.max(4, near.distance - AHEAD))
  const left = beside(along, off, 2)
  const right = beside(along, -off, 2)
  const ownLeft = nearest(left, unit.at).distance < nearest(right, unit.at).distance
  return crenellated(ownLeft ? left : right, ownLeft ? 1 : -1)
}

/** The line with a step out and a step back every few pixels. */
function crenellated(line: Line, away: number): Point[] {
  const even = resample(line, MERLON)
  if (lengthOf(line) < MERLON) return even
  const raised = beside(even, DEPTH * away)
  return even.slice(1).flatMap((p, i) => (i % 2 ? [raised[i]!, raised[i + 1]!] : [even[i]!, p]))
}

const gap = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

function towards(a: Point, b: Point): Point {
  const long = gap(a, b) || 1
  return [(b[0] - a[0]) / long, (b[1] - a[1]) / long]
}

/** 1 straight ahead, 0 abreast, -1 behind. */
function facing(from: Point, to: Point, front: Point): number {
  const way = towards(from, to)
  return way[0] * front[0] + way[1] * front[1]
}
