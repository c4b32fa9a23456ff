/** Rivers and lakes: fill, the engraver's water lines, the shore with its shaded bank, and brooks. */

import { type Area, borderIn, grown, linesIn } from './areas'
import type { Line } from './curves'
import { areaInPixels, drawn, pathOfArea, pathOfLines, pixelBox, type Sheet, toPixels } from './svg'

const SHORE = { fill: 'none', stroke: '#33414A', 'stroke-linejoin': 'round' }
/** How strong each water line is, from the shore inwards. */
const FADING = [0.8, 0.62, 0.48, 0.36, 0.27, 0.2, 0.15]

export function filledWater(sheet: Sheet, water: Area): string {
  return drawn(pathOfArea(areaInPixels(sheet, water)), { fill: '#E3E7E2' })
}

/** The shore again and again, further in each time, by so many pixels; `from` is the strength of the first. */
export function waterLines(sheet: Sheet, water: Area, insets: readonly number[], from = 0): string {
  const area = areaInPixels(sheet, water)
  return insets
    .map((inset, i) =>
      drawn(pathOfLines(borderIn(grown(area, -inset), pixelBox(sheet)), 0.3), {
        fill: 'none',
        stroke: '#5F7680',
        'stroke-width': 0.6,
        'stroke-opacity': FADING[Math.min(i + from, FADING.length - 1)]!,
      }),
    )
    .join('')
}

/** The line of the shore; twice, once shifted to the south-east, where the bank throws its shade. */
export function shore(sheet: Sheet, water: Area): string {
  const d = pathOfLines(borderIn(areaInPixels(sheet, water), pixelBox(sheet)))
  return (
    drawn(d, { ...SHORE, 'stroke-width': 0.55, transform: 'translate(.5 .5)' }) +
    drawn(d, { ...SHORE, 'stroke-width': 0.85 })
  )
}

export function thinShore(sheet: Sheet, water: Area): string {
  const d = pathOfLines(borderIn(areaInPixels(sheet, water), pixelBox(sheet)))
  return drawn(d, { ...SHORE, 'stroke-width': 0.7 })
}

export function brooks(sheet: Sheet, lines: readonly Line[]): string {
  const shown = linesIn(
    lines.map((line) => line.map(toPixels(sheet))),
    pixelBox(sheet),
  )
  const paint = { fill: 'none', stroke: '#4A6069', 'stroke-width': 0.8, 'stroke-linejoin': 'round' }
  return drawn(pathOfLines(shown, 0.3), paint)
}
