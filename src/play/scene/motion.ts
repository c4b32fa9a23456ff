/** What moves between two views and when. A pure plan in milliseconds: the truth is drawn beside it, never out of it. */

import type { Point, SceneEntry, SceneView, UnitView } from '../view'
import { journeys, shotOf } from './ways'

type Span = { start: number; ms: number }
export type Plan = {
  /** Units that came from elsewhere, each along its way in kilometres. */
  moves: (Span & { id: string; way: Point[] })[]
  /** Marks that were not on the sheet before and came by no way; of those that are gone, the ones that came and went. */
  arrivals: (Span & { ids: string[] })[]
  /** Units that were there, at once or in between, and are not: struck through until the next view. */
  gone: UnitView[]
  /** Of the unit that fired, and where it went. */
  shot: (Span & { by: string; to: Point }) | null
  /** Claim lines that were not on the sheet before. */
  lines: (Span & { id: string })[]
  /** The rung that is reached now. */
  rung: (Span & { rung: number }) | null
  /** Option marks that were not there before. */
  options: (Span & { ids: string[] }) | null
  /** What the camera should show. */
  about: Point[]
  ends: number
}

export const LONGEST = 1500
export const CAMERA_MS = 700
const MOVE_MS = 700
/** There and back, or on from one place to the next. */
const JOURNEY_MS = 850
const SHOT_MS = 400
export const LINE_MS = 900
const RUNG_MS = 250
const FADE_MS = 200

export const STILL: Plan = {
  moves: [],
  arrivals: [],
  gone: [],
  shot: null,
  lines: [],
  rung: null,
  options: null,
  about: [],
  ends: 0,
}

/** Without an entry there is nothing to explain, as on opening, on undoing and on reading a log: nothing moves. */
export function planMotions(now: SceneView, before: SceneView | null, entry: SceneEntry | null): Plan {
  if (!before || !entry) return STILL
  const { ways, come, gone, passing, several } = journeys([before.units, ...(entry.between ?? []), now.units])
  const afterMoves = ways.length ? (several ? JOURNEY_MS : MOVE_MS) : 0
  const moves = ways.map((way) => ({ ...way, start: 0, ms: afterMoves }))
  const half = several ? afterMoves / 2 : 0
  const arrivals = [
    { ids: come.map((u) => u.id), start: 0, ms: FADE_MS },
    { ids: passing.map((u) => u.id), start: Math.max(0, half - FADE_MS), ms: FADE_MS },
  ].filter(({ ids }) => ids.length > 0)

  // Who is fired on has come, and has not yet left.
  const fired = entry.at ? shotOf(now, gone, entry, entry.at) : null
  const start = several || gone.length ? half : afterMoves
  const shot = fired ? { by: fired.by.id, to: fired.to, start, ms: SHOT_MS } : null

  const had = new Set(before.lines.map((l) => l.id))
  const lines = now.lines.filter((l) => !had.has(l.id)).map(({ id }) => ({ id, start: 0, ms: LINE_MS }))

  const current = now.ladder.find((r) => r.state === 'now')
  const earlier = before.ladder.find((r) => r.state === 'now')
  const afterShot = Math.max(afterMoves, shot ? shot.start + SHOT_MS / 2 : 0)
  const rung = current && current.rung !== earlier?.rung ? { rung: current.rung, start: afterShot, ms: RUNG_MS } : null

  const offered = new Set(before.options.map((o) => o.id))
  const ids = now.options.filter((o) => !offered.has(o.id)).map((o) => o.id)
  const options = ids.length ? { ids, start: rung ? rung.start + RUNG_MS : afterShot, ms: FADE_MS } : null

  const spans: (Span | null)[] = [...moves, ...arrivals, ...lines, shot, rung, options]
  const ends = Math.max(0, ...spans.map((s) => (s ? s.start + s.ms : 0)))
  const about = [
    ...moves.map(({ way }) => way.at(-1) as Point),
    ...[...come, ...passing].map((u) => u.at),
    ...(fired ? [fired.by.at, fired.to] : entry.at ? [entry.at] : []),
  ]
  return { moves, arrivals, gone, shot, lines, rung, options, about, ends }
}

/** How far a span has come at a time, from 0 to 1, slowing towards its end. */
export function progress(span: Span | null | undefined, at: number): number {
  if (!span) return 1
  const t = Math.min(1, Math.max(0, (at - span.start) / span.ms))
  return 1 - (1 - t) ** 3
}

/** How far a unit's mark has come in. */
export const arrived = ({ arrivals }: Plan, id: string, at: number): number =>
  progress(
    arrivals.find(({ ids }) => ids.includes(id)),
    at,
  )

/** The stroke of a shot: drawn in the first third, fading in the rest. Null when it is over or has not begun. */
export function stroke(plan: Plan, at: number): { drawn: number; ink: number } | null {
  const t = plan.shot ? (at - plan.shot.start) / plan.shot.ms : 2
  if (t < 0 || t >= 1) return null
  return { drawn: Math.min(1, t * 3), ink: t < 1 / 3 ? 1 : 1.5 * (1 - t) }
}
