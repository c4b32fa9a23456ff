/** Where ladder and map stand in the scene. CSS pixels; pure, so that the page beside it may ask too. */

import type { Box } from './label-box'

export type Ladder = 'side' | 'below' | 'none'
export type Rect = { x: number; y: number; width: number; height: number }
export type Layout = {
  /** The land inside its frame. */
  map: Rect
  /** Three rules round the map; without it, a rule above and one below. */
  framed: boolean
  ladder: (Rect & { upright: boolean }) | null
  /** Where the scale bar stands: the left end of its line. */
  scale: { x: number; y: number }
  /** The foot of the needle that points north. */
  north: { x: number; y: number }
  /** Scale and needle stand on the land, where there is no strip below it. */
  inside: boolean
}

const LADDER = 124
const STRIP = 46
/** Above the frame stands the title, below it scale and line switches: HTML, over these empty strips. */
const ABOVE = 36
const BELOW = 48
/** On a phone a telegram lies over the foot of the land; scale and needle stand above it. */
const FOOT = 32
/** The three rules reach 8 px out from the land. */
const RULES = 10

export function sceneLayout(width: number, height: number, ladder: Ladder): Layout {
  if (ladder === 'below') {
    const map = { x: 0, y: 1, width, height: Math.max(1, height - STRIP - 2) }
    return {
      map,
      framed: false,
      ladder: { x: 0, y: height - STRIP, width, height: STRIP, upright: false },
      scale: { x: 16, y: map.y + map.height - 12 },
      north: { x: width - 16, y: map.y + map.height - 12 },
      inside: true,
    }
  }
  const left = ladder === 'side' ? LADDER : RULES
  const map = {
    x: left,
    y: ABOVE,
    width: Math.max(1, width - left - RULES),
    height: Math.max(1, height - ABOVE - BELOW),
  }
  return {
    map,
    framed: true,
    ladder: ladder === 'side' ? { x: 0, y: ABOVE, width: LADDER - RULES, height: map.height, upright: true } : null,
    ...(ladder === 'side'
      ? {
          scale: { x: left + 4, y: map.y + map.height + 40 },
          north: { x: left - 12, y: map.y + map.height + 45 },
          inside: false,
        }
      : {
          scale: { x: left + 12, y: map.y + map.height - FOOT },
          north: { x: left + map.width - 16, y: map.y + map.height - FOOT },
          inside: true,
        }),
  }
}

/** The land that scale and needle take, in the window's pixels: names keep clear of it. */
export function furniture({ map, scale, north, inside }: Layout): Box[] {
  if (!inside) return []
  const [x, y] = [scale.x - map.x, scale.y - map.y]
  const [u, w] = [north.x - map.x, north.y - map.y]
  return [
    { left: x - 6, right: x + INSIDE + 30, top: y - 24, bottom: y + 4 },
    { left: u - 10, right: u + 10, top: w - 40, bottom: w + 4 },
  ]
}

/** How long a bar may be that stands on the land. */
export const INSIDE = 90

/** The longest round number of kilometres whose bar is no longer than so many pixels. */
export function scaleBar(k: number, longest = 170): number {
  const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]
  return steps.filter((km) => km * k <= longest).at(-1) ?? steps[0]!
}
