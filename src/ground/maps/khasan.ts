/** The sheet of Lake Khasan and Changkufeng, 1938: what lies under the marks, without lettering or lines. */

import { type Area, both, boxArea, filled, grown, minus, rounded, union } from './areas'
import { covered, MARSH } from './cover'
import { distance, type Line, type Point, tangents, wobble } from './curves'
import { graticule } from './graticule'
import { blurred, contour } from './grid'
import { hachures, type Hand } from './hachures'
import { khasanHills, type Waters } from './khasan-hills'
import * as given from './khasan-points'
import { house, railway, roughRoad, tracks, villages } from './settled'
import { blob, channel } from './shapes'
import { group, shownBox, type Sheet, svg } from './svg'
import { brooks, filledWater, shore, waterLines } from './water'

const SHEET: Sheet = { x0: -3.75, y1: 4.6, scale: 132, width: 1184, height: 1184 }

export function khasanSheet(): string {
  const waters = khasanWaters()
  const water = union(waters.lake, waters.tumen, waters.ponds)
  const { land, chain, cells } = khasanHills(waters)
  // the ground in dispute and the ground around it are drawn in two tones
  const near = union(
    ...contour(blurred({ ...cells, z: Float64Array.from(chain) }, 3), 0.12).map((ring) => grown(filled([ring]), 0.06)),
  )
  const dry = minus(boxArea(shownBox(SHEET, 0.1)), grown(water, 0.02))
  const levels = [8, 20, ...Array.from({ length: 25 }, (_, i) => 34 + 16 * i)]
  const hand: Hand = {
    levels,
    spacing: 3.7,
    thin: 0.34,
    thick: 1.15,
    gain: 0.17,
    shade: 0.6,
    gentle: 34,
    longest: 30,
    gap: 0.06,
    weights: 7,
    seed: 3,
  }
  const nearHand: Hand = {
    ...hand,
    spacing: 3.04,
    thin: 0.42,
    thick: 2,
    gain: 0.3,
    shade: 0.66,
    gentle: 24,
    gap: 0.04,
    weights: 10,
    seed: 8,
  }
  const high = union(...contour(land, 9).map((ring) => filled([ring])))
  const flat = minus(boxArea(shownBox(SHEET, 0.1)), grown(water, 0.05), high)
  const layers = [
    graticule(SHEET, { latitude: 42.4359, longitude: 130.611, minutes: 1 }),
    group(hachures(land, SHEET, minus(dry, near), hand), { fill: 'none', stroke: '#978C7B' }),
    group(hachures(land, SHEET, both(dry, near), nearHand), { fill: 'none', stroke: '#453D34' }),
    covered(SHEET, [both(union(...given.MARSHES.map(blob)), flat)], MARSH, 101),
    brooks(SHEET, waters.brooks),
    filledWater(SHEET, water),
    waterLines(SHEET, water, [1.6, 3.5, 5.8, 8.6, 12, 16, 21, 27, 34]),
    shore(SHEET, water),
    railway(SHEET, given.RAILWAY),
    ...given.ROADS.map((road) => roughRoad(SHEET, road)),
    tracks(SHEET, given.TRACKS),
    villages(SHEET, given.VILLAGES),
    house(SHEET, given.SCHOOL),
  ]
  return svg(SHEET, layers.join(''))
}

function khasanWaters(): Waters {
  const lake = rounded(channel(given.LAKE, given.LAKE_WIDTHS, 21, { shake: 0.03, vary: 0.1 }).water, 0.03)
  const main = channel(given.TUMEN, given.TUMEN_WIDTHS, 22, { shake: 0.06, vary: 0.16 })
  const arms = given.ARMS.map(
    ({ points, widths, seed }) => channel(points, widths, seed, { shake: 0.04, vary: 0.2 }).water,
  )
  const bars = given.BARS.map((bar, n) => barIn(main.middle, bar, 60 + n))
  const ripples = [
    [1.2, 1],
    [0.5, 0.6],
    [0.2, 0.2],
  ] as const
  return {
    lake,
    tumen: minus(rounded(union(main.water, ...arms), 0.03), ...bars),
    ponds: union(...given.PONDS.map(blob)),
    brooks: given.BROOKS.map(({ points, seed }) => wobble(points, seed, 0.06, ripples)),
  }
}

/** A bar beside the middle of the river, drawn out down the stream. */
function barIn(middle: Line, { near, side, length }: (typeof given.BARS)[number], seed: number): Area {
  const n = middle.reduce((best, p, i) => (distance(p, near) < distance(middle[best]!, near) ? i : best), 0)
  const [p, along] = [middle[n]!, tangents(middle)[n]!]
  const at: Point = [p[0] - along[1] * side * 0.09, p[1] + along[0] * side * 0.09]
  return blob({
    at,
    size: [length, 0.045],
    turn: (Math.atan2(along[1], along[0]) * 180) / Math.PI,
    seed,
    rough: 0.14,
    teardrop: 0.35,
  })
}
