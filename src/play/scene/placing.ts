/** Where every mark stands on the screen for one view and one camera. Pure; pixels of the map's window. */

import type { MapOption, Point, UnitView } from '../view'
import { type Camera, type Size, toScreen } from './camera'
import { MARK_HEIGHT, markWidth } from './marks'
import { spread, type Mark } from './spread'

export type Placing = {
  units: Map<string, Point>
  options: Map<string, Point>
  /** From a mark's true place to where it stands, for marks that had to move. */
  leaders: { from: Point; to: Point; option: boolean }[]
  /** What stands where: names and the seal keep clear of it if they can. */
  boxes: { at: Point; width: number; height: number }[]
}

/** A disc with its second ring counts whole, so that lighting it moves nothing. */
const DISC = 38

export function placing(
  { options, units, gone }: { options: readonly MapOption[]; units: readonly UnitView[]; gone: readonly UnitView[] },
  cam: Camera,
  win: Size,
): Placing {
  const discs = options.map((o): Mark => {
    return { id: o.id, at: toScreen(cam, win, o.at), width: DISC, height: DISC, weight: 3, inside: true }
  })
  const frames = [...units, ...gone].map((u): Mark => {
    const at = toScreen(cam, win, u.at)
    const inside = at[0] >= 0 && at[1] >= 0 && at[0] <= win.width && at[1] <= win.height
    return {
      id: u.id,
      at,
      width: markWidth(u),
      height: MARK_HEIGHT,
      weight: gone.includes(u) || u.ghost ? 0.5 : 1,
      inside,
    }
  })
  const settled = spread([...discs, ...frames], win)
  const stands = (m: Mark) => settled.get(m.id) ?? m.at
  const leaders = [...discs, ...frames].flatMap((mark) => {
    const to = stands(mark)
    const far = Math.hypot(to[0] - mark.at[0], to[1] - mark.at[1])
    return far > mark.height / 2 ? [{ from: mark.at, to, option: mark.weight > 1 }] : []
  })
  return {
    units: new Map(frames.map((m) => [m.id, stands(m)])),
    options: new Map(discs.map((m) => [m.id, stands(m)])),
    leaders,
    boxes: [...discs, ...frames].map((m) => ({ at: stands(m), width: m.width, height: m.height })),
  }
}
