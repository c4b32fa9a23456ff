/** Room for names: boxes on the screen, and how far a name moves to be read. Pure; pixels. */

import type { Point } from '../view'
import type { Size } from './camera'

export type Box = { left: number; right: number; top: number; bottom: number }

const STEP = 3
const FARTHEST = 24
const EDGE = 3
const WAYS = [
  [0, 1],
  [0, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [1, 1],
  [-1, -1],
  [1, -1],
] as const

export const boxRound = ({ at, width, height }: { at: Point; width: number; height: number }): Box => ({
  left: at[0] - width / 2,
  right: at[0] + width / 2,
  top: at[1] - height / 2,
  bottom: at[1] + height / 2,
})

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const moved = (b: Box, dx: number, dy: number): Box => ({
  left: b.left + dx,
  right: b.right + dx,
  top: b.top + dy,
  bottom: b.bottom + dy,
})

export const within = (b: Box, win: Size): boolean =>
  b.left >= 2 && b.top >= 2 && b.right <= win.width - 2 && b.bottom <= win.height - 2

/**
 * How a name moves: in from the edge if less than a third of it is outside, and then the shortest way off the marks,
 * straight or slantwise. Where no short way helps it stays, under the marks.
 */
export function shift(name: Box, marks: readonly Box[], taken: readonly Box[], win: Size): Point {
  const over = Math.max(0, EDGE - name.left) - Math.max(0, name.right - (win.width - EDGE))
  const dx = Math.abs(over) > (name.right - name.left) / 3 ? 0 : over
  const inside = moved(name, dx, 0)
  const free = (b: Box) => !marks.some((m) => meet(b, m)) && !taken.some((t) => meet(b, t))
  if (free(inside)) return [dx, 0]
  for (let by = STEP; by <= FARTHEST; by += STEP) {
    for (const [x, y] of WAYS.map(([x, y]) => [x * by, y * by] as const)) {
      const there = moved(inside, x, y)
      if (within(there, win) && free(there)) return [dx + x, y]
    }
  }
  return [dx, 0]
}
