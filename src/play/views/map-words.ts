/** What the map shows, in words as full as the drawing: what stands where, what has changed, where the orders lead, the lines. */
import { t, type Key } from '../../text/t'
import type { LineView, MapOption, Point, SceneView, Side, UnitView } from '../view'
import { unitWords } from './unit-words'
import type { Edition } from './words'

export type MapWords = {
  sides: { side: Side; units: string[] }[]
  /** Nothing at a seat's first turn: there is no earlier map to set it beside. */
  moved?: string[]
  marked: string[]
  lines: string[]
}

type Where = (at: Point) => string

/** Named spots. Stretches of water, states and the signs at the sheet's edge are too wide to measure from. */
const SPOTS = ['island', 'county', 'village', 'house', 'mark']
/** So near, as a share of the sheet's breadth, that a mark is at the place. */
const THERE = 0.012
const WINDS = 8

/** A mark that has only a number on the sheet is called one. */
const spoken = (name: string) => (/^\d+$/.test(name) ? t('where.mark', { n: name }) : name)

/** Where a point is: at the nearest named spot, or so many kilometres from it. */
export function createWhere({ scenario, words }: Edition): Where {
  const { places, frame } = scenario.data.map
  const spots = Object.entries(places).flatMap(([id, { at, kind }]) =>
    at && SPOTS.includes(kind) ? [{ at, name: spoken(words.say(`places.${id}.name`)) }] : [],
  )
  return ([x, y]) => {
    const far = ({ at }: { at: readonly number[] }) => Math.hypot(x - (at[0] ?? 0), y - (at[1] ?? 0))
    const [nearest] = spots.toSorted((a, b) => far(a) - far(b))
    if (!nearest) return ''
    const km = far(nearest)
    if (km < frame.width * THERE) return t('where.at', { place: nearest.name })
    const turn = Math.atan2(y - nearest.at[1], x - nearest.at[0]) / (2 * Math.PI)
    const wind = t(`wind.${(Math.round(turn * WINDS) + WINDS) % WINDS}` as Key)
    return t('where.off', { km: km < 2 ? km.toFixed(1) : Math.round(km), wind, place: nearest.name })
  }
}

const told = (unit: UnitView, where: Where) =>
  t('map.words.unit', { label: unit.label, words: unitWords(unit), where: where(unit.at) })

function changeOf(then: UnitView | undefined, unit: UnitView, where: Where): string[] {
  const { label, at, strength, dug } = unit
  const here = where(at)
  if (!then) return [t('map.words.new', { label, where: here })]
  const was = where(then.at)
  if (was !== here) return [t('map.words.from', { label, from: was, where: here })]
  if (dug && !then.dug) return [t('map.words.dug-now', { label, where: here })]
  if (strength !== undefined && then.strength !== undefined && strength !== then.strength)
    return [t('map.words.count', { label, then: then.strength, n: strength })]
  return []
}

/** What has come, gone or moved between two maps. */
function changes(before: readonly UnitView[], now: readonly UnitView[], where: Where): string[] {
  const then = new Map(before.map((unit) => [unit.id, unit]))
  const still = new Set(now.map(({ id }) => id))
  return [
    ...now.flatMap((unit) => changeOf(then.get(unit.id), unit, where)),
    ...before.filter(({ id }) => !still.has(id)).map(({ label }) => t('map.words.gone', { label })),
  ]
}

const optionWords = ({ n, title, at }: MapOption, where: Where) => t('map.words.option', { n, title, where: where(at) })
const lineWords = ({ title, document }: LineView) => t('map.words.line', { title, document })

/** @param before the marks at the seat's last decision, if it has taken one */
export function mapWords(edition: Edition, view: SceneView, before?: readonly UnitView[]): MapWords {
  const where = createWhere(edition)
  return {
    sides: (['japan', 'ussr'] as const).map((side) => ({
      side,
      units: view.units.filter((unit) => unit.side === side).map((unit) => told(unit, where)),
    })),
    ...(before ? { moved: changes(before, view.units, where) } : {}),
    marked: view.options.map((option) => optionWords(option, where)),
    lines: view.lines.map(lineWords),
  }
}
