/** What the pointer is on. Pure; pixels of the map's window. */

import type { Point, UnitView } from '../view'
import type { Box } from './label-box'
import { MARK_HEIGHT, markWidth } from './marks'
import { TOUCH } from './option-marks'

export type Seal = { option: string; at: Point; width: number }
export type Hit = { seal: boolean; option: string }

/** A finger or a mouse may miss a name by so much. */
const MISS = 3

/** The name that holds the point, and the middle of its foot. */
export function nameAt(
  [x, y]: Point,
  named: readonly { id: string; boxes: readonly Box[] }[],
): { id: string; foot: Point } | null {
  const holds = (b: Box) => x >= b.left - MISS && x <= b.right + MISS && y >= b.top - MISS && y <= b.bottom + MISS
  const found = named.find(({ boxes }) => boxes.some(holds))
  if (!found) return null
  const left = Math.min(...found.boxes.map((b) => b.left))
  const right = Math.max(...found.boxes.map((b) => b.right))
  return { id: found.id, foot: [(left + right) / 2, Math.max(...found.boxes.map((b) => b.bottom))] }
}

/** The unit whose mark holds the point, and the middle of the mark's foot. */
export function unitAt(
  [x, y]: Point,
  units: readonly UnitView[],
  standing: ReadonlyMap<string, Point>,
): { id: string; foot: Point } | null {
  for (const unit of units) {
    const at = standing.get(unit.id)
    if (!at || Math.abs(x - at[0]) > markWidth(unit) / 2 + MISS || Math.abs(y - at[1]) > MARK_HEIGHT / 2 + MISS)
      continue
    return { id: unit.id, foot: [at[0], at[1] + MARK_HEIGHT / 2] }
  }
  return null
}

/** The seal first, then the nearest disc whose 44 px hold the point. */
export function hit(at: Point, discs: ReadonlyMap<string, Point>, seal: Seal | null): Hit | null {
  if (seal && Math.abs(at[0] - seal.at[0]) <= seal.width / 2 && Math.abs(at[1] - seal.at[1]) <= TOUCH / 2) {
    return { seal: true, option: seal.option }
  }
  let best: Hit | null = null
  let nearest = Infinity
  for (const [option, p] of discs) {
    const dx = Math.abs(at[0] - p[0])
    const dy = Math.abs(at[1] - p[1])
    if (dx > TOUCH / 2 || dy > TOUCH / 2 || Math.hypot(dx, dy) >= nearest) continue
    nearest = Math.hypot(dx, dy)
    best = { seal: false, option }
  }
  return best
}
