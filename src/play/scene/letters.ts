/** Letters on the sheet: each with a halo of the ground, straight or standing square to a curve. */

import type { Size } from './camera'
import { type Box, meet, within } from './label-box'
import { type Line, lengthOf, pointAt } from './polyline'
import type { Point } from '../view'

export type Pen = { font: string; spacing: number; ink: string; halo: string }

const HALO = 3.4
/** How finely a name looks for room along its curve. */
const SWING = 6

export function boxOf(
  ctx: CanvasRenderingContext2D,
  text: string,
  foot: Point,
  anchor: string,
  pen: Pen,
  size: number,
): Box {
  const width = advances(ctx, text, pen).reduce((sum, a) => sum + a, 0) - pen.spacing
  const left = foot[0] - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  return { left, right: left + width, top: foot[1] - size * 0.75, bottom: foot[1] + size * 0.2 }
}

export function advances(ctx: CanvasRenderingContext2D, text: string, pen: Pen): number[] {
  ctx.font = pen.font
  return Array.from(text, (letter) => ctx.measureText(letter).width + pen.spacing)
}

/** Letter by letter where they are spaced: `letterSpacing` of a canvas is not known to every browser. */
export function letterStraight(
  ctx: CanvasRenderingContext2D,
  text: string,
  left: number,
  foot: number,
  pen: Pen,
): void {
  const letters = pen.spacing ? Array.from(text) : [text]
  const widths = advances(ctx, text, pen)
  for (const halo of [true, false]) {
    let x = left
    letters.forEach((letter, i) => {
      stamp(ctx, letter, x, foot, pen, halo)
      x += widths[i]!
    })
  }
}

/**
 * Letters spread along a curve, each standing square to it: about its middle, or where that is taken, as near to it and
 * as widely spread as can be. A curve too short for its name, or with no room inside the window, stays without. Returns
 * where the letters stand.
 */
export function letterCurve(
  ctx: CanvasRenderingContext2D,
  text: string,
  line: Line,
  pen: Pen,
  size: number,
  win: Size,
  standing: readonly Box[],
): Box[] {
  const letters = Array.from(text)
  const widths = advances(ctx, text, pen)
  const natural = widths.reduce((sum, w) => sum + w, 0)
  const length = lengthOf(line)
  if (natural * 0.92 > length || letters.length < 2) return []
  const widest = pen.spacing > 2 ? Math.min(10, (length - natural) / (letters.length - 1)) : 0
  for (const extra of widest > 0 ? [widest, widest / 2, 0] : [widest]) {
    const spaced = widths.map((w) => w + extra)
    const play = (length - natural - extra * (letters.length - 1)) / 2
    for (const by of swings(play)) {
      const boxes = alongBoxes(line, play + by, spaced, size)
      const free = (box: Box) => within(box, win) && !standing.some((other) => meet(box, other))
      if (!boxes.every(free)) continue
      strike(ctx, letters, line, play + by, spaced, pen, size * 0.28)
      return boxes
    }
  }
  return []
}

/** From the middle out to either side, in pixels along a line with so much play. */
function swings(play: number): number[] {
  const steps = Math.max(0, Math.floor(play / SWING))
  return [0, ...Array.from({ length: steps }, (_, n) => (n + 1) * SWING).flatMap((by) => [by, -by])]
}

/** Where letters of these widths stand along a line, from so far along it. */
export function alongBoxes(line: Line, start: number, widths: readonly number[], size: number): Box[] {
  let along = start
  return widths.map((w) => {
    const [x, y] = pointAt(line, along + w / 2).at
    along += w
    return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 }
  })
}

/** Letters from so far along a line; `foot` is how far below the line their feet stand. */
export function strike(
  ctx: CanvasRenderingContext2D,
  letters: readonly string[],
  line: Line,
  start: number,
  widths: readonly number[],
  pen: Pen,
  foot: number,
): void {
  ctx.textAlign = 'left'
  for (const halo of [true, false]) {
    let along = start
    letters.forEach((letter, i) => {
      const { at, angle } = pointAt(line, along + widths[i]! / 2)
      ctx.save()
      ctx.translate(at[0], at[1])
      ctx.rotate(angle)
      stamp(ctx, letter, -widths[i]! / 2, foot, pen, halo)
      ctx.restore()
      along += widths[i]!
    })
  }
}

function stamp(ctx: CanvasRenderingContext2D, letter: string, x: number, y: number, pen: Pen, halo: boolean): void {
  ctx.font = pen.font
  if (halo) {
    ctx.strokeStyle = pen.halo
    ctx.lineWidth = HALO
    ctx.strokeText(letter, x, y)
  } else {
    ctx.fillStyle = pen.ink
    ctx.fillText(letter, x, y)
  }
}
