/** Meridians and parallels, faint beneath everything. */

import { drawn, one, type Sheet, shownBox, toPixels } from './svg'

/** Where the sheet's origin lies, and every how many minutes a line is drawn. */
type Origin = { latitude: number; longitude: number; minutes: number }

const DEGREE = 111.2

export function graticule(sheet: Sheet, { latitude, longitude, minutes }: Origin): string {
  const { x0, x1, y0, y1 } = shownBox(sheet)
  const eastwards = DEGREE * Math.cos((latitude * Math.PI) / 180)
  const meridians = lines(x0, x1, longitude, eastwards, minutes).map(
    (x) => `M${one(toPixels(sheet)([x, 0])[0])} 0V${sheet.height}`,
  )
  const parallels = lines(y0, y1, latitude, DEGREE, minutes).map(
    (y) => `M0 ${one(toPixels(sheet)([0, y])[1])}H${sheet.width}`,
  )
  const paint = { fill: 'none', stroke: '#1F1C19', 'stroke-opacity': 0.13, 'stroke-width': 0.5 }
  return drawn([...meridians, ...parallels].join(''), paint)
}

/** The kilometres from the origin at which whole lines fall. */
function lines(from: number, to: number, origin: number, degree: number, minutes: number): number[] {
  const every = 60 / minutes
  const first = Math.ceil((from / degree + origin) * every)
  const last = Math.floor((to / degree + origin) * every)
  return Array.from({ length: last - first + 1 }, (_, i) => ((first + i) / every - origin) * degree)
}
