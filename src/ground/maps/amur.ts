/** The sheet of the Amur, 1937: what lies under the marks, without lettering or lines. */

import { amurLand, tips } from './amur-land'
import * as given from './amur-points'
import { type Area, both, bounds, boxArea, grown, minus, size, union } from './areas'
import { covered, MARSH, MEADOW, SAND, WOOD } from './cover'
import { graticule } from './graticule'
import { hachures } from './hachures'
import { road, telegraph, tracks, villages } from './settled'
import { blob, circle } from './shapes'
import { group, shownBox, type Sheet, svg } from './svg'
import { brooks, filledWater, shore, thinShore, waterLines } from './water'

const SHEET: Sheet = { x0: -32, y1: 22, scale: 16, width: 960, height: 576 }

export function amurSheet(): string {
  const land = amurLand()
  const around = boxArea(shownBox(SHEET, 2))
  const water = both(land.water, around)
  const dry = minus(around, grown(water, 0.35), grown(land.oxbows, 0.3))
  const hills = hachures(land.hills, SHEET, minus(boxArea(shownBox(SHEET, 0.5)), grown(water, 0.25)), {
    levels: Array.from({ length: 20 }, (_, i) => 38 + 30 * i),
    spacing: 3.1,
    thin: 0.34,
    thick: 1.3,
    gain: 0.5,
    shade: 0.6,
    gentle: 18,
    longest: 24,
    gap: 0.05,
    weights: 7,
    seed: 3,
  })
  const patches = (all: readonly Parameters<typeof blob>[0][]) => [both(union(...all.map(blob)), dry)]
  const layers = [
    graticule(SHEET, { latitude: 49.529, longitude: 128.265, minutes: 5 }),
    group(hills, { fill: 'none', stroke: '#8A7F6F' }),
    covered(SHEET, patches(given.MARSHES), MARSH, 101),
    covered(SHEET, [meadows(land.islands)], MEADOW, 102),
    covered(SHEET, patches(given.WOODS), WOOD, 103),
    brooks(SHEET, land.brooks),
    filledWater(SHEET, water),
    filledWater(SHEET, land.oxbows),
    waterLines(SHEET, water, [1.5, 3.2, 5.1, 7.3, 9.9, 13, 16.8]),
    waterLines(SHEET, land.oxbows, [1.4], 1),
    shore(SHEET, water),
    thinShore(SHEET, land.oxbows),
    covered(SHEET, land.islands.flatMap(sandOf), SAND, 200),
    road(SHEET, given.ROADS.north),
    road(SHEET, given.ROADS.south),
    tracks(SHEET, given.TRACKS),
    telegraph(SHEET, given.ROADS.north, 0.42),
    telegraph(SHEET, given.ROADS.south, -0.42),
    villages(SHEET, given.VILLAGES),
  ]
  return svg(SHEET, layers.join(''))
}

/** The open middle of the larger islands. */
function meadows(islands: readonly Area[]): Area {
  const large = islands.filter((island) => size(island[0]!) > 1.2)
  return both(union(...large.map((island) => grown(island, -0.35))), boxArea(shownBox(SHEET, 0.5)))
}

function sandOf(island: Area): Area[] {
  const { x0, x1 } = bounds(island)
  const reach = Math.min(0.9, 0.25 * (x1 - x0) + 0.12)
  return tips(island).map((tip) => both([circle(tip, reach, 24)], grown(island, -0.03)))
}
