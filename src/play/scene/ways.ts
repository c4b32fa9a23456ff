/** By which way a unit came to where it stands, and which mark fired. Pure; kilometres. */

import type { Point, SceneEntry, SceneView, UnitView } from '../view'

const far = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

/**
 * From its old place by the way that its new one names; back by the way it had come, if that leads home; in from where
 * its way begins, if it was not on the sheet. Null for a unit that has not moved or simply is there.
 */
export function wayOf(unit: UnitView, old: UnitView | undefined): Point[] | null {
  const via = unit.via ?? []
  if (!old) return via.length ? [...via, unit.at] : null
  if (far(old.at, unit.at) === 0) return null
  if (via.length) return [old.at, ...via, unit.at]
  const came = old.via ?? []
  const home = came[0] && far(unit.at, came[0]) < far(unit.at, old.at)
  return [old.at, ...(home ? came.toReversed() : []), unit.at]
}

/** What is told of the marks of one view after another, the first and the last included. */
export function journeys(stations: readonly (readonly UnitView[])[]): {
  /** Of the units that stand in the last view, how they came there. */
  ways: { id: string; way: Point[] }[]
  /** In the last view and not in the first, and come by no way. */
  come: UnitView[]
  /** In an earlier view and not in the last. */
  gone: UnitView[]
  /** Of these the ones that were not in the first either. */
  passing: UnitView[]
  /** Has a unit gone on from where it had come, or does one only pass? */
  several: boolean
} {
  const [first = [], last = []] = [stations[0], stations.at(-1)]
  const at = (station: readonly UnitView[], id: string) => station.find((u) => u.id === id)
  const ids = [...new Set(stations.flat().map((u) => u.id))]
  const gone = ids.flatMap((id) => {
    if (at(last, id)) return []
    const seen = stations.toReversed().flatMap((station) => at(station, id) ?? [])[0]
    // What was only drawn for comparison does not go away.
    return seen && seen.ghost === undefined ? [seen] : []
  })
  const passing = gone.filter((u) => !at(first, u.id))
  let several = passing.length > 0
  const ways = last.flatMap(({ id }) => {
    let old = at(first, id)
    let way: Point[] = []
    for (const station of stations.slice(1)) {
      const unit = at(station, id)
      const step = unit ? wayOf(unit, old) : null
      if (step && way.length) several = true
      way = unit ? [...way, ...(step ?? []).slice(way.length ? 1 : 0)] : []
      old = unit
    }
    return way.length ? [{ id, way }] : []
  })
  const come = last.filter((u) => !at(first, u.id) && !ways.some(({ id }) => id === u.id))
  return { ways, come, gone, passing, several }
}

/** Whose mark can be seen to fire across a river or a lake; others only where none of these is near. */
const ARMED = new Set(['gun', 'heavy-gun', 'gunboat', 'mg', 'tank', 'plane'])
/** These never do. */
const UNARMED = new Set(['lamp', 'gold', 'hq', 'wreck'])
/** Kilometres: nearer than that a mark stands on the spot itself. */
const THERE = 0.2

/**
 * The mark that fired at what happened at `at`, and where the shot went: the nearest of the acting side, guns before
 * rifles; to a mark of the other side that is gone, or else to the spot.
 */
export function shotOf(
  now: SceneView,
  gone: readonly UnitView[],
  { side }: SceneEntry,
  at: Point,
): { by: UnitView; to: Point } | null {
  const struck = gone.find((u) => u.side !== side)
  const to = struck?.at ?? at
  const cost = (u: UnitView) => far(u.at, to) * (ARMED.has(u.symbol) ? 1 : 2)
  const by = now.units
    .filter(
      (u) => (!side || u.side === side) && !UNARMED.has(u.symbol) && u.ghost === undefined && far(u.at, to) > THERE,
    )
    .toSorted((a, b) => cost(a) - cost(b))[0]
  return by ? { by, to } : null
}
