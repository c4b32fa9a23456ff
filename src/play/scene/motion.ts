/** What moves between two views and when. A pure plan in milliseconds: the truth is drawn beside it, never out of it. */

import type { Point, SceneEntry, SceneView, UnitView } from '../view'

type Span = { start: number; ms: number }
export type Plan = {
  /** Units that came from elsewhere, each along its way in kilometres. */
  moves: (Span & { id: string; way: Point[] })[]
  /** Units that were there and are not: struck through until the next view. */
  gone: UnitView[]
  /** Of the unit that fired, and where it went. */
  shot: (Span & { by: string; to: Point }) | null
  /** Claim lines that were not on the sheet before. */
  lines: (Span & { id: string })[]
  /** The rung that is reached now. */
  rung: (Span & { rung: number }) | null
  /** Option marks that were not there before. */
  options: (Span & { ids: string[] }) | null
  /** The point that the camera should show. */
  about: Point | null
  ends: number
}

export const LONGEST = 1500
export const CAMERA_MS = 700
const MOVE_MS = 700
const SHOT_MS = 400
export const LINE_MS = 900
const RUNG_MS = 250
const FADE_MS = 200

export const STILL: Plan = {
  moves: [],
  gone: [],
  shot: null,
  lines: [],
  rung: null,
  options: null,
  about: null,
  ends: 0,
}

/** Without an entry there is nothing to explain, as on opening, on undoing and on reading a log: nothing moves. */
export function planMotions(now: SceneView, before: SceneView | null, entry: SceneEntry | null): Plan {
  if (!before || !entry) return STILL
  const was = new Map(before.units.map((u) => [u.id, u]))
  const ways = now.units.flatMap((unit) => {
    const old = was.get(unit.id)
    if (!old || (old.at[0] === unit.at[0] && old.at[1] === unit.at[1])) return []
    return [{ id: unit.id, way: [old.at, ...(unit.via ?? []), unit.at] }]
  })
  const moves = ways.map((way) => ({ ...way, start: 0, ms: MOVE_MS }))
  const still = new Set(now.units.map((u) => u.id))
  const gone = before.units.filter((u) => !still.has(u.id) && u.ghost === undefined)

  const afterMoves = moves.length ? MOVE_MS : 0
  const shooter = entry.at ? firing(now, entry, entry.at) : null
  const shot = shooter && entry.at ? { by: shooter.id, to: entry.at, start: afterMoves, ms: SHOT_MS } : null

  const had = new Set(before.lines.map((l) => l.id))
  const lines = now.lines.filter((l) => !had.has(l.id)).map(({ id }) => ({ id, start: 0, ms: LINE_MS }))

  const current = now.ladder.find((r) => r.state === 'now')
  const earlier = before.ladder.find((r) => r.state === 'now')
  const afterShot = shot ? afterMoves + SHOT_MS / 2 : afterMoves
  const rung = current && current.rung !== earlier?.rung ? { rung: current.rung, start: afterShot, ms: RUNG_MS } : null

  const offered = new Set(before.options.map((o) => o.id))
  const ids = now.options.filter((o) => !offered.has(o.id)).map((o) => o.id)
  const options = ids.length ? { ids, start: rung ? rung.start + RUNG_MS : afterShot, ms: FADE_MS } : null

  const spans: (Span | null)[] = [...moves, ...lines, shot, rung, options]
  const ends = Math.max(0, ...spans.map((s) => (s ? s.start + s.ms : 0)))
  return { moves, gone, shot, lines, rung, options, about: entry.at ?? moves[0]?.way.at(-1) ?? null, ends }
}

/** How far a span has come at a time, from 0 to 1, slowing towards its end. */
export function progress(span: Span | null | undefined, at: number): number {
  if (!span) return 1
  const t = Math.min(1, Math.max(0, (at - span.start) / span.ms))
  return 1 - (1 - t) ** 3
}

/** The stroke of a shot: drawn in the first third, fading in the rest. Null when it is over or has not begun. */
export function stroke(plan: Plan, at: number): { drawn: number; ink: number } | null {
  const t = plan.shot ? (at - plan.shot.start) / plan.shot.ms : 2
  if (t < 0 || t >= 1) return null
  return { drawn: Math.min(1, t * 3), ink: t < 1 / 3 ? 1 : 1.5 * (1 - t) }
}

/** The mark of the acting side that stands nearest to where the entry was, but not on that very spot. */
function firing(now: SceneView, entry: SceneEntry, at: Point): UnitView | undefined {
  const far = (u: UnitView) => Math.hypot(u.at[0] - at[0], u.at[1] - at[1])
  return now.units
    .filter((u) => (!entry.side || u.side === entry.side) && u.ghost === undefined && far(u) > 0.2)
    .toSorted((a, b) => far(a) - far(b))[0]
}
