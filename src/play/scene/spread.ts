/** Marks that would lie on one another are moved apart; a leader then joins each to its place. */

import type { Point } from '../view'
import type { Size } from './camera'

export type Mark = {
  id: string
  at: Point
  width: number
  height: number
  /** How hard it is to move: of two marks the lighter gives way. */
  weight: number
  /** Stays wholly in the window, wherever its place is. */
  inside: boolean
}

const GAP = 3
const ROUNDS = 60

/** Positions on the screen by id. The same marks always give the same positions. */
export function spread(marks: readonly Mark[], win: Size): Map<string, Point> {
  const at = marks.map((m) => hold(m, m.at, win))
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (let i = 0; i < marks.length; i++) {
      for (let j = i + 1; j < marks.length; j++) {
        const push = apart(marks[i]!, at[i]!, marks[j]!, at[j]!)
        if (!push) continue
        moved = true
        const share = marks[j]!.weight / (marks[i]!.weight + marks[j]!.weight)
        at[i] = hold(marks[i]!, [at[i]![0] - push[0] * share, at[i]![1] - push[1] * share], win)
        at[j] = hold(marks[j]!, [at[j]![0] + push[0] * (1 - share), at[j]![1] + push[1] * (1 - share)], win)
      }
    }
    if (!moved) break
  }
  return new Map(marks.map((m, i) => [m.id, at[i]!]))
}

/** How far the second must go from the first, by the shorter way; null where they do not touch. */
function apart(a: Mark, p: Point, b: Mark, q: Point): Point | null {
  const dx = q[0] - p[0]
  const dy = q[1] - p[1]
  const overX = (a.width + b.width) / 2 + GAP - Math.abs(dx)
  const overY = (a.height + b.height) / 2 + GAP - Math.abs(dy)
  if (overX <= 0.01 || overY <= 0.01) return null
  return overX < overY ? [dx < 0 ? -overX : overX, 0] : [0, dy < 0 ? -overY : overY]
}

function hold(mark: Mark, p: Point, win: Size): Point {
  if (!mark.inside) return p
  const x = mark.width / 2 + 4
  const y = mark.height / 2 + 4
  return [Math.max(x, Math.min(win.width - x, p[0])), Math.max(y, Math.min(win.height - y, p[1]))]
}
