/** Which names a plate has room for, and where. Pure; pixels of the plate, whose letters keep their size at any breadth. */
import { type Box, meet } from '../scene/label-box'
import { leftToRight, lengthOf, pointAt, resample } from '../scene/polyline'
import type { PlateView } from '../screens'
import type { PlaceView, Point } from '../view'

export type Size = { width: number; height: number }

/** `along`: the stretch of a water's curve on which its name stands. */
export type PlateName = { place: PlaceView; kind: string; at: Point; along?: Point[]; own: boolean }

/** Height of the letters and the air between them, by kind, as plate.css has them; who is named first. */
const STYLES: Record<string, readonly [size: number, air: number]> = {
  island: [16, 3],
  county: [15, 1.4],
  village: [16, 0],
  river: [18, 6],
  water: [15, 0.5],
  state: [19, 9],
}
const ORDER = Object.keys(STYLES)
/** A letter is about so much of its height wide, a capital and an eastern sign more. */
const LETTER = 0.5
const CAPITAL = 0.7
/** From a name's foot to that of its own script beneath. */
export const BENEATH = 17
const EDGE = 4

/** Where the ground lies on the plate: the frame covers it, and its middle is the plate's. */
export function plateScale({ frame }: Pick<PlateView, 'frame'>, { width, height }: Size) {
  const k = Math.max(width / frame.width, height / frame.height)
  const [x, y] = [frame.x + frame.width / 2, frame.y - frame.height / 2]
  return { k, px: ([east, north]: Point): Point => [width / 2 + (east - x) * k, height / 2 - (north - y) * k] }
}

export function plateNames(plate: Pick<PlateView, 'frame' | 'places'>, size: Size): PlateName[] {
  const { px } = plateScale(plate, size)
  const inside = (b: Box) =>
    b.left >= EDGE && b.right <= size.width - EDGE && b.top >= EDGE && b.bottom <= size.height - EDGE
  const taken: Box[] = []
  const free = (boxes: readonly Box[]) => boxes.every((b) => inside(b) && !taken.some((other) => meet(b, other)))
  const named = plate.places
    .map((place) => ({ place, kind: place.along && !place.name.includes(' ') ? 'river' : place.kind }))
    .filter(({ place, kind }) => STYLES[kind] && (kind === 'village' || place.confidence !== 'low'))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return named.flatMap(({ place, kind }): PlateName[] => {
    const [high, air] = STYLES[kind]!
    const capitals = kind !== 'village' && kind !== 'water'
    const long = Array.from(place.name).length * (high * (capitals ? CAPITAL : LETTER) + air)
    if (place.along) {
      const along = stretchInside(place.along.map(px), size)
      const boxes = along.length > 1 && lengthOf(along) >= long ? lettersOn(along, long, high) : []
      if (!boxes.length || !free(boxes)) return []
      taken.push(...boxes)
      return [{ place, kind, at: px(place.at), along, own: false }]
    }
    const at = px(place.at)
    const name = boxAt(at, long, high, place.anchor)
    const eastern = place.own && place.own.lang !== 'ru'
    const signs = Array.from(place.own?.name ?? '').length * 14 * (eastern ? 1.15 : LETTER)
    const beneath = boxAt([at[0], at[1] + BENEATH], signs, 14, place.anchor)
    if (!free([name])) return []
    const own = !!place.own && free([beneath])
    taken.push(name, ...(own ? [beneath] : []))
    return [{ place, kind, at, own }]
  })
}

function boxAt([x, foot]: Point, long: number, high: number, anchor: PlaceView['anchor'] = 'middle'): Box {
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? long : long / 2)
  return { left, right: left + long, top: foot - high * 0.75, bottom: foot + high * 0.25 }
}

/** The longest stretch of a line that lies wholly on the plate, read from left to right as the whole line is. */
function stretchInside(line: readonly Point[], { width, height }: Size): Point[] {
  const air = 14
  const runs: Point[][] = [[]]
  for (const [x, y] of resample(leftToRight(line), 8)) {
    if (x > air && x < width - air && y > air && y < height - air) runs.at(-1)!.push([x, y])
    else if (runs.at(-1)!.length) runs.push([])
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? []
}

function lettersOn(line: readonly Point[], long: number, high: number): Box[] {
  const start = (lengthOf(line) - long) / 2
  const count = Math.ceil(long / high)
  return Array.from({ length: count }, (_, n) => {
    const [x, y] = pointAt(line, start + ((n + 0.5) * long) / count).at
    return { left: x - high / 2, right: x + high / 2, top: y - high / 2, bottom: y + high / 2 }
  })
}
