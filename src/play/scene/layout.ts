/** Where ladder and map stand in the scene. CSS pixels; pure, so that the page beside it may ask too. */

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
}

const LADDER = 124
const STRIP = 46
/** Above the frame stands the title, below it scale and line switches: HTML, over these empty strips. */
const ABOVE = 36
const BELOW = 48
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
    scale: { x: left + 4, y: map.y + map.height + 40 },
  }
}

/** The longest round number of kilometres whose bar is no longer than 170 px. */
export function scaleBar(k: number): number {
  const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]
  return steps.filter((km) => km * k <= 170).at(-1) ?? steps[0]!
}
