/** What the pointer is on. Pure; pixels of the map's window. */

import type { Point } from '../view'
import { TOUCH } from './option-marks'

export type Seal = { option: string; at: Point; width: number }
export type Hit = { seal: boolean; option: string }

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
