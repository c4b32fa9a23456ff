/** What is drawn on the sheet between the ground and the marks: lines and wash, names, trenches and trails. */

import type { Point, SceneView } from '../view'
import { type Camera, type Size, toScreen } from './camera'
import { canvasLayer } from './canvas-layer'
import { paintFurniture } from './frame'
import { type Box, boxRound } from './label-box'
import type { Layout } from './layout'
import { type Named, paintLettering } from './lettering'
import { alongLine, paintLineNames } from './line-names'
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
  layout: Layout
  placing: Placing
  plan: Plan
  /** Milliseconds into the plan; Infinity when it is over. */
  at: number
  lit: string | null
  /** How far the lit option has come up, 0 to 1. */
  ink: number
  /** Claim lines that show, each with how much of it is drawn. */
  lines: ReadonlyMap<string, number>
  /** What lies on the map: names keep clear of it. */
  covered: readonly Box[]
  colours: Palette
}

type MapLayer = Record<'lines' | 'names' | 'works', (shown: Shown) => void> & {
  /** The names on the sheet, and where they stand in the map's window. */
  named(): readonly Named[]
}

export function createMapLayer(stage: Stage): MapLayer {
  const lines = canvasLayer(stage, 'map:lines', 2, 'map')
  const names = canvasLayer(stage, 'map:names', 3, 'map')
  const works = canvasLayer(stage, 'map:works', 4, 'map')
  let named: readonly Named[] = []
  return {
    lines: (shown) => lines.draw(shown.win.width, shown.win.height, (ctx) => paintLines(ctx, shown)),
    names: (shown) => {
      const { width, height } = shown.win
      named = []
      names.draw(width, height, (ctx) => void (named = paintNames(ctx, shown)))
    },
    named: () => named,
    works: (shown) => works.draw(shown.win.width, shown.win.height, (ctx) => paintWorks(ctx, shown)),
  }
}

/** Places first, then the lines that are wholly drawn, where the places leave room. */
function paintNames(ctx: CanvasRenderingContext2D, shown: Shown): Named[] {
  const { view, cam, win, colours, placing, covered } = shown
  const onScreen = (p: Point) => toScreen(cam, win, p)
  const drawn = view.lines.filter(({ id }) => shown.lines.get(id) === 1)
  const claims = drawn.flatMap(({ points }) => alongLine(points.map(onScreen)))
  const aimed = new Set(view.options.flatMap(({ place }) => place ?? []))
  const named = paintLettering(ctx, view.places, onScreen, win, placing.boxes, covered, claims, aimed, colours)
  const standing = [...named.flatMap(({ boxes }) => boxes), ...placing.boxes.map(boxRound), ...covered]
  paintLineNames(ctx, drawn, onScreen, win, standing, colours)
  if (shown.layout.inside) {
    ctx.translate(-shown.layout.map.x, -shown.layout.map.y)
    paintFurniture(ctx, shown.layout, cam, colours)
  }
  return named
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
  for (const line of view.lines) {
    paintClaim(ctx, screen(shown, line.points), line, shown.lines.get(line.id) ?? 0, colours)
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
