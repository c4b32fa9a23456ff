/**
 * The sheet of the Far East, 1937: coasts out of Natural Earth, borders of that year drawn by hand. Lettering and wires
 * are put over it by the page.
 */

import { geoConicConformal, geoGraticule, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FAR_EAST, onFarEast } from '../../play/views/far-east'
import * as given from './far-east-points'
import { spline } from './curves'
import { drawn, group, pathOf } from './svg'

const { width, height } = FAR_EAST
/** How far water lines lie from the coast, outermost first, and how strong each is. */
const LINING = [
  [15, 0.2],
  [10.4, 0.3],
  [6.6, 0.42],
  [3.4, 0.6],
] as const

/** d3's own projection, set to the numbers of the sheet. */
export function projection() {
  const { parallels, meridian, middle, scale } = FAR_EAST
  return geoConicConformal()
    .parallels([...parallels])
    .rotate([-meridian, 0])
    .center([0, middle[0]])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ])
}

export function farEastSheet(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>
  const path = geoPath(projection()).digits(1)
  const land = path(feature(atlas, atlas.objects.land)) ?? ''
  const graticule = path(geoGraticule().step([5, 5])()) ?? ''
  const lining = LINING.flatMap(([out, ink]) => [
    `<use href="#l" fill="none" stroke="#5F7680" stroke-opacity="${ink}" stroke-width="${2 * out + 1.2}"/>`,
    `<use href="#l" fill="none" stroke="#E3E7E2" stroke-width="${2 * out}"/>`,
  ])
  const borders = given.BORDERS.map((border) => pathOf(spline(border).map(([n, e]) => onFarEast([n, e])))).join('')
  const rivers = given.RIVERS.map((river) => pathOf(spline(river).map(([n, e]) => onFarEast([n, e])))).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs><path id="l" d="${land}"/></defs><rect width="${width}" height="${height}" fill="#E3E7E2"/>` +
    lining.join('') +
    '<use href="#l" fill="#FAF6EB" stroke="#33414A" stroke-width="0.9"/>' +
    drawn(graticule, { fill: 'none', stroke: '#1F1C19', 'stroke-opacity': 0.13, 'stroke-width': 0.6 }) +
    drawn(rivers, { fill: 'none', stroke: '#4A6069', 'stroke-width': 1 }) +
    group(
      drawn(borders, { stroke: '#CFC5AF', 'stroke-width': 6, 'stroke-opacity': 0.8 }) +
        drawn(borders, { stroke: '#575047', 'stroke-width': 1.3, 'stroke-dasharray': '9 3 1.5 3' }),
      { fill: 'none', 'stroke-linejoin': 'round' },
    ) +
    '</svg>\n'
  )
}
