/** What the scene knows between two frames: plain data, and what follows from it at a given time. */

import type { SceneView } from '../view'
import type { Camera } from './camera'
import type { Seal } from './hits'
import type { Box } from './label-box'
import { type Ladder, type Layout, furniture, sceneLayout } from './layout'
import type { Shown } from './map-layer'
import { LINE_MS, type Plan, STILL } from './motion'
import { sealPlace } from './option-marks'
import { palette, type Palette } from './palette'
import type { Part } from './picture'
import { type Placing, placing } from './placing'

const LIGHT_MS = 140

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
  /** Papers that lie on the map, in the window's pixels. */
  covered: readonly Box[]
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
    covered: [],
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
  const papers = s.covered.map(({ left, right, top, bottom }) => ({
    at: [(left + right) / 2, (top + bottom) / 2] as const,
    width: right - left,
    height: bottom - top,
  }))
  const at = sealPlace(disc, sealWidth, others, marks.boxes, win, papers)
  return { placing: marks, seal: { option: s.chosen, at, width: sealWidth } }
}

/** Turns to another view at a time; what is no longer offered is no longer lit. */
export function turn(s: State, view: SceneView, plan: Plan, time: number): void {
  const known = (id: string | null) => (view.options.some((o) => o.id === id) ? id : null)
  s.view = view
  s.plan = plan
  s.lit = known(s.lit)
  s.pointed = known(s.pointed)
  s.chosen = known(s.chosen)
  if (!s.moves) return
  if (plan.ends) s.planned = time
  for (const { id } of plan.lines) s.drawing.set(id, time)
}

/** What must be drawn anew at this time. What has just ended is drawn once more, in its end. */
export function advance(s: State, time: number): { parts: Part[]; moving: boolean } {
  const parts: Part[] = []
  if (s.planned > -Infinity) parts.push('works', 'marks', 'ladder')
  if (s.brightened > -Infinity) parts.push('lines', 'marks')
  const drawing = s.drawing.size
  if (drawing) parts.push('lines')
  if (!planning(s, time)) s.planned = -Infinity
  if (time - s.brightened >= LIGHT_MS) s.brightened = -Infinity
  for (const [id, since] of s.drawing) if (time - since >= LINE_MS) s.drawing.delete(id)
  // A line gets its name when it is whole.
  if (s.drawing.size < drawing) parts.push('names')
  return { parts, moving: s.planned > -Infinity || s.brightened > -Infinity || s.drawing.size > 0 }
}

const planning = (s: State, time: number) => time - s.planned < s.plan.ends

export function shown(s: State, cam: Camera, time: number): Shown {
  const part = (since: number, ms: number) => Math.min(1, Math.max(0, (time - since) / ms))
  const drawn = (id: string) => (s.hidden.has(id) ? 0 : 1 - (1 - part(s.drawing.get(id) ?? -Infinity, LINE_MS)) ** 3)
  return {
    view: s.view,
    cam,
    win: s.layout.map,
    layout: s.layout,
    placing: s.placing,
    plan: s.plan,
    at: planning(s, time) ? time - s.planned : Infinity,
    lit: shining(s),
    ink: part(s.brightened, LIGHT_MS),
    lines: new Map(s.view.lines.map(({ id }) => [id, drawn(id)])),
    covered: [...s.covered, ...furniture(s.layout)],
    colours: s.colours,
  }
}
