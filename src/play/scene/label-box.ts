/** Room for names: boxes on the screen, and how far a name moves to be read. Pure; pixels. */

import type { Point } from '../view'
import type { Size } from './camera'

export type Box = { left: number; right: number; top: number; bottom: number }

const STEP = 3
const FARTHEST = 48
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
  [-1, 0.4],
  [-1, -0.4],
  [1, 0.4],
  [1, -0.4],
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

/** A name of which less than a third is outside the window at one side, or that stands half over its head or foot, comes in. */
export function inward(name: Box, win: Size): Point {
  const over = (near: number, far: number, size: number, share: number) => {
    const by = Math.max(0, EDGE - near) - Math.max(0, far - (size - EDGE))
    return Math.abs(by) > (far - near) * share ? 0 : by
  }
  return [over(name.left, name.right, win.width, 1 / 3), over(name.top, name.bottom, win.height, 1)]
}

/** How a name moves, in from the edge and the shortest way off the marks; null where no short way helps. */
export function shift(
  name: Box,
  marks: readonly Box[],
  taken: readonly Box[],
  win: Size,
  farthest = FARTHEST,
): Point | null {
  const [dx, dy] = inward(name, win)
  const inside = moved(name, dx, dy)
  const free = (b: Box) => !marks.some((m) => meet(b, m)) && !taken.some((t) => meet(b, t))
  if (free(inside)) return [dx, dy]
  for (let by = STEP; by <= farthest; by += STEP) {
    for (const [x, y] of WAYS) {
      const there = moved(inside, x * by, y * by)
      if (within(there, win) && free(there)) return [dx + x * by, dy + y * by]
    }
  }
  return null
}
