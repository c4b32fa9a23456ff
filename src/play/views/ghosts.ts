/** Two lines on one map: the marks of the one, and as ghosts those of the other that stand elsewhere. */
import type { PlaceView, Point, SceneView, UnitView } from '../view'

const ghostId = (id: string) => `ghost ${id}`

const together = (a: UnitView | undefined, b: UnitView) => a?.at[0] === b.at[0] && a.at[1] === b.at[1]

/** `word` says on each ghost whose line it stands in. */
export function withGhosts(view: SceneView, other: readonly UnitView[], word: string): SceneView {
  const own = new Map(view.units.map((unit) => [unit.id, unit]))
  const ghosts = other
    .filter((unit) => !together(own.get(unit.id), unit))
    .map((unit): UnitView => ({ ...unit, id: ghostId(unit.id), dug: false, ghost: word }))
  return { ...view, units: [...ghosts, ...view.units] }
}

/** One unit in both lines: the place it stands near, or none where it is not on the map. */
export type Stance = { id: string; label: string; side: UnitView['side']; yours?: string; other?: string }

/** What stands where in both lines, in words. */
export function stances(
  places: readonly PlaceView[],
  yours: readonly UnitView[],
  other: readonly UnitView[],
): Stance[] {
  const all = new Map([...yours, ...other].map((unit) => [unit.id, unit]))
  const where = (units: readonly UnitView[], id: string) => {
    const unit = units.find((one) => one.id === id)
    return unit && nearest(places, unit.at)
  }
  return [...all.values()].map(({ id, label, side }) => {
    const [here, there] = [where(yours, id), where(other, id)]
    return { id, label, side, ...(here ? { yours: here } : {}), ...(there ? { other: there } : {}) }
  })
}

/** The name of the place that is nearest to a point of the sheet. */
function nearest(places: readonly PlaceView[], [x, y]: Point): string | undefined {
  const far = ({ at }: PlaceView) => Math.hypot(at[0] - x, at[1] - y)
  return places.toSorted((a, b) => far(a) - far(b))[0]?.name
}
