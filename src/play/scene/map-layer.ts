/** What is drawn on the sheet between the ground and the marks: lines and wash, names, trenches and trails. */

import type { Point, SceneView } from '../view'
import { type Camera, type Size, toScreen } from './camera'
import { canvasLayer } from './canvas-layer'
import { paintLettering } from './lettering'
import { paintClaim, paintLeader, paintShot, paintTrail, paintWash, paintWashEdges, trace } from './lines'
import { type Plan, progress, stroke } from './motion'
import type { Palette } from './palette'
import type { Placing } from './placing'
import { lengthOf, pointAt, stretch } from './polyline'
import type { Stage } from './stage'
import { trench } from './trenches'

/** All that a frame is drawn out of. */
export type Shown = {
  view: SceneView
  cam: Camera
  win: Size
  placing: Placing
  plan: Plan
  /** Milliseconds into the plan; Infinity when it is over. */
  at: number
  lit: string | null
  /** How far the lit option has come up, 0 to 1. */
  ink: number
  /** Claim lines that show, each with how much of it is drawn. */
  lines: ReadonlyMap<string, number>
  colours: Palette
}

export type MapLayer = Record<'lines' | 'names' | 'works', (shown: Shown) => void>

export function createMapLayer(stage: Stage): MapLayer {
  const lines = canvasLayer(stage, 'map:lines', 2, 'map')
  const names = canvasLayer(stage, 'map:names', 3, 'map')
  const works = canvasLayer(stage, 'map:works', 4, 'map')
  return {
    lines: (shown) => lines.draw(shown.win.width, shown.win.height, (ctx) => paintLines(ctx, shown)),
    names: ({ view, cam, win, colours, placing }) =>
      names.draw(win.width, win.height, (ctx) =>
        paintLettering(ctx, view.places, (p) => toScreen(cam, win, p), win, placing.boxes, colours),
      ),
    works: (shown) => works.draw(shown.win.width, shown.win.height, (ctx) => paintWorks(ctx, shown)),
  }
}

/** How wide a stretch is washed: a share of the frame's breadth, so that sheets of any scale look alike. */
const WASH = 0.0394

const screen = ({ cam, win }: Shown, points: readonly Point[]) => points.map((p) => toScreen(cam, win, p))

function paintLines(ctx: CanvasRenderingContext2D, shown: Shown): void {
  const { view, cam, colours } = shown
  const along = view.options.find((o) => o.id === shown.lit)?.along
  const stretchLit = along ? screen(shown, along) : null
  const width = Math.max(24, WASH * view.frame.width * cam.k)
  if (stretchLit) paintWash(ctx, stretchLit, width, shown.ink, colours)
  const sides = new Set<string>()
  for (const line of view.lines) {
    const further = sides.has(line.side)
    sides.add(line.side)
    paintClaim(ctx, screen(shown, line.points), line.side, further, shown.lines.get(line.id) ?? 0, colours)
  }
  if (stretchLit) paintWashEdges(ctx, stretchLit, width, shown.ink, colours)
}

function paintWorks(ctx: CanvasRenderingContext2D, shown: Shown): void {
  const { view, plan, cam, win, colours } = shown
  const breadth = view.frame.width * cam.k
  const boundaries = view.lines.map((line) => screen(shown, line.points))
  const marks = view.units.map((u) => ({ side: u.side, at: toScreen(cam, win, u.at) }))
  view.units.forEach((unit, i) => {
    if (!unit.dug) return
    trace(ctx, trench(marks[i]!, marks, boundaries, Math.max(12, 0.0243 * breadth), 0.186 * breadth))
    ctx.strokeStyle = colours[unit.side]
    ctx.lineWidth = 1.7
    ctx.lineJoin = 'miter'
    ctx.stroke()
  })
  for (const move of plan.moves) {
    const side = view.units.find((u) => u.id === move.id)?.side
    const way = screen(shown, move.way)
    if (side) paintTrail(ctx, stretch(way, 0, lengthOf(way) * progress(move, shown.at)), side, colours)
  }
  const moving = shown.at < plan.ends
  if (!moving) {
    for (const { from, to, option } of shown.placing.leaders) {
      paintLeader(ctx, from, to, option ? colours.pencil : colours.ink)
    }
  }
  const shot = stroke(plan, shown.at)
  const from = plan.shot && shown.placing.units.get(plan.shot.by)
  if (shot && plan.shot && from) {
    paintShot(ctx, from, toScreen(cam, win, plan.shot.to), shot.drawn, shot.ink, colours)
  }
}

/** Where a unit's mark stands now: on its way, or at its place. */
export function unitPlace(shown: Shown, id: string): Point {
  const end = shown.placing.units.get(id) ?? [0, 0]
  const move = shown.plan.moves.find((m) => m.id === id)
  const t = progress(move, shown.at)
  if (!move || t >= 1) return end
  const way = screen(shown, move.way)
  return pointAt([...way.slice(0, -1), end], lengthOf(way) * t).at
}
