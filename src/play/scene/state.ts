/** What the scene knows between two frames: plain data, and what follows from it at a given time. */

import type { SceneView } from '../view'
import type { Camera } from './camera'
import type { Seal } from './hits'
import { type Ladder, type Layout, sceneLayout } from './layout'
import type { Shown } from './map-layer'
import { LINE_MS, type Plan, STILL } from './motion'
import { sealPlace } from './option-marks'
import { palette, type Palette } from './palette'
import { type Placing, placing } from './placing'

export const LIGHT_MS = 140

export type State = {
  view: SceneView
  layout: Layout
  colours: Palette
  plan: Plan
  /** When the plan began; -Infinity when it is over. */
  planned: number
  /** Does anything move at all? */
  moves: boolean
  /** The player has taken the camera away from home. */
  roaming: boolean
  /** Said from beside the map; the pointer on the map goes before it. */
  lit: string | null
  pointed: string | null
  chosen: string | null
  /** When the lit mark began to come up. */
  brightened: number
  /** Claim lines switched off. */
  hidden: Set<string>
  /** Claim lines on their way to being drawn, by the time they began. */
  drawing: Map<string, number>
  underlined: boolean
  placing: Placing
  seal: Seal | null
}

export const EMPTY: SceneView = {
  sheet: { image: '', x0: 0, y1: 1, width: 1, height: 1 },
  frame: { x: 0, y: 1, width: 1, height: 1 },
  places: [],
  lines: [],
  units: [],
  options: [],
  ladder: [],
}

export function initial(ladder: Ladder): State {
  return {
    view: EMPTY,
    layout: sceneLayout(1, 1, ladder),
    colours: palette(false),
    plan: STILL,
    planned: -Infinity,
    moves: true,
    roaming: false,
    lit: null,
    pointed: null,
    chosen: null,
    brightened: -Infinity,
    hidden: new Set(),
    drawing: new Map(),
    underlined: false,
    placing: { units: new Map(), options: new Map(), leaders: [], boxes: [] },
    seal: null,
  }
}

export const shining = (s: State): string | null => s.pointed ?? s.lit

/** Where marks and seal stand under a camera. The seal stands by the chosen option while that one is lit. */
export function placed(s: State, cam: Camera, sealWidth: number): Pick<State, 'placing' | 'seal'> {
  const win = s.layout.map
  const marks = placing({ ...s.view, gone: s.plan.gone }, cam, win)
  const disc = s.chosen !== null && shining(s) === s.chosen ? marks.options.get(s.chosen) : undefined
  if (!disc || s.chosen === null) return { placing: marks, seal: null }
  const others = [...marks.options].filter(([id]) => id !== s.chosen).map(([, at]) => at)
  const at = sealPlace(disc, sealWidth, others, marks.boxes, win)
  return { placing: marks, seal: { option: s.chosen, at, width: sealWidth } }
}

/** Is anything of it still on its way at this time? */
export const running = (s: State, time: number) => ({
  plan: time - s.planned < s.plan.ends,
  light: time - s.brightened < LIGHT_MS,
  lines: s.drawing.size > 0,
})

export function shown(s: State, cam: Camera, time: number): Shown {
  const part = (since: number, ms: number) => Math.min(1, Math.max(0, (time - since) / ms))
  const drawn = (id: string) => (s.hidden.has(id) ? 0 : 1 - (1 - part(s.drawing.get(id) ?? -Infinity, LINE_MS)) ** 3)
  return {
    view: s.view,
    cam,
    win: s.layout.map,
    placing: s.placing,
    plan: s.plan,
    at: running(s, time).plan ? time - s.planned : Infinity,
    lit: shining(s),
    ink: part(s.brightened, LIGHT_MS),
    lines: new Map(s.view.lines.map(({ id }) => [id, drawn(id)])),
    colours: s.colours,
  }
}
