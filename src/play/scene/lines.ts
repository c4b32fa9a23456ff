/** Claim lines as printed, and the stretch that a lit option speaks of. Screen pixels. */

import type { LineView, Point, Side } from '../view'
import type { Palette } from './palette'
import { beside, type Line, lengthOf, resample, stretch } from './polyline'

export function trace(ctx: CanvasRenderingContext2D, line: Line): void {
  ctx.beginPath()
  line.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)))
}

/**
 * A light casing and the line. A side's first reading carries its sign, beads for the Soviet side and ticks for the
 * Japanese; a further one is dashed; where troops stood is dash and dot, an offer dotted ink, what both have signed ink
 * with slip inside: nobody's colour. `drawn` is how much of its length shows, from 0 to 1.
 */
export function paintClaim(
  ctx: CanvasRenderingContext2D,
  line: Line,
  { side, look }: Pick<LineView, 'side' | 'look'>,
  drawn: number,
  colours: Palette,
): void {
  if (line.length < 2 || drawn <= 0) return
  const part = drawn < 1 ? stretch(line, 0, lengthOf(line) * drawn) : line
  const colour = side === 'both' || look === 'offer' ? colours.ink : colours[side]
  const stroke = (style: string, width: number, dash: number[] = [], cap: CanvasLineCap = 'butt') => {
    ctx.strokeStyle = style
    ctx.lineWidth = width
    ctx.lineCap = cap
    ctx.setLineDash(dash)
    ctx.stroke()
  }
  ctx.save()
  ctx.lineJoin = 'round'
  trace(ctx, part)
  ctx.globalAlpha = 0.92
  stroke(colours.slip, 3.9)
  ctx.globalAlpha = 1
  if (look === 'signed') {
    stroke(colour, 5)
    stroke(colours.slip, 2)
  } else if (look === 'offer') stroke(colour, 1.9, [0.01, 5.5], 'round')
  else if (look === 'held') stroke(colour, 2, [11, 4, 2, 4])
  else if (look === 'further') stroke(colour, 1.7, [9, 5])
  else {
    stroke(colour, 1.7)
    if (side === 'ussr') stroke(colour, 5.4, [0.01, 18], 'round')
    else stroke(colour, 6.6, [2, 16])
  }
  ctx.restore()
}

/** A wash of pencil over the stretch that an option names. */
export function paintWash(
  ctx: CanvasRenderingContext2D,
  along: Line,
  width: number,
  ink: number,
  colours: Palette,
): void {
  ctx.save()
  ctx.globalAlpha = 0.15 * ink
  ctx.strokeStyle = colours.pencil
  ctx.lineWidth = width
  ctx.lineJoin = 'round'
  trace(ctx, resample(along, 4))
  ctx.stroke()
  ctx.restore()
}

/** The dashed edges of that wash, drawn over the lines. */
export function paintWashEdges(
  ctx: CanvasRenderingContext2D,
  along: Line,
  width: number,
  ink: number,
  colours: Palette,
): void {
  ctx.save()
  ctx.globalAlpha = ink
  ctx.strokeStyle = colours.pencil
  ctx.lineWidth = 1.6
  ctx.setLineDash([7, 4])
  for (const by of [width / 2, -width / 2]) {
    trace(ctx, beside(resample(along, 4), by, Math.ceil(width / 5)))
    ctx.stroke()
  }
  ctx.restore()
}

/** How a unit came: dots in its side's colour, up to where it is now. */
export function paintTrail(ctx: CanvasRenderingContext2D, way: Line, side: Side, colours: Palette): void {
  ctx.save()
  ctx.strokeStyle = colours[side]
  ctx.lineWidth = 1.4
  ctx.setLineDash([5, 4])
  trace(ctx, way)
  ctx.stroke()
  ctx.restore()
}

export function paintLeader(ctx: CanvasRenderingContext2D, from: Point, to: Point, colour: string): void {
  ctx.save()
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  ctx.lineWidth = 1
  trace(ctx, [from, to])
  ctx.stroke()
  ctx.beginPath()
  ctx.arc(from[0], from[1], 1.8, 0, Math.PI * 2)
  ctx.fill()
  ctx.restore()
}

/** From the middle of a mark to where its smoke stands clear of it. */
const MOUTH = 30

/** One stroke from the mouth to where it went, and a little smoke at the mouth. */
export function paintShot(
  ctx: CanvasRenderingContext2D,
  from: Point,
  to: Point,
  drawn: number,
  ink: number,
  colours: Palette,
): void {
  ctx.save()
  ctx.globalAlpha = ink
  ctx.strokeStyle = colours.ink
  ctx.lineWidth = 1.2
  trace(ctx, [from, [from[0] + (to[0] - from[0]) * drawn, from[1] + (to[1] - from[1]) * drawn]])
  ctx.stroke()
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const mouth: Point = [from[0] + ((to[0] - from[0]) / long) * MOUTH, from[1] + ((to[1] - from[1]) / long) * MOUTH]
  ctx.beginPath()
  ctx.arc(mouth[0], mouth[1], 3 + 5 * (1 - ink), 0, Math.PI * 2)
  ctx.fillStyle = colours.slip
  ctx.fill()
  ctx.stroke()
  ctx.restore()
}
