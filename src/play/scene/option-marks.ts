/** The player's marks in copying pencil: discs with the form's number, and the seal that sends the chosen one. */

import type { Point } from '../view'
import type { Size } from './camera'
import { FACE, type Palette } from './palette'

/** What the finger may touch. */
export const TOUCH = 44
/** Half the picture of a disc with its second ring. */
export const DISC_BOX = 21
const RADIUS = 12.6
const RING = 19
export const SEAL_HEIGHT = 32
const SEAL_FONT = `16px ${FACE}`

/** Draws an option's disc round the origin of `ctx`. */
export function drawDisc(ctx: CanvasRenderingContext2D, n: number, lit: boolean, colours: Palette): void {
  ctx.strokeStyle = colours.pencil
  if (lit) {
    circle(ctx, RING)
    ctx.fillStyle = colours.sheet
    ctx.fill()
    ctx.lineWidth = 1.6
    ctx.stroke()
  }
  circle(ctx, RADIUS)
  ctx.fillStyle = lit ? colours.pencil : colours.slip
  ctx.fill()
  if (!lit) {
    ctx.lineWidth = 1.8
    ctx.stroke()
  }
  ctx.font = `${lit ? '700 ' : ''}17px ${FACE}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.fillStyle = lit ? colours.slip : colours.pencil
  ctx.fillText(String(n), 0, 5.6)
}

function circle(ctx: CanvasRenderingContext2D, radius: number): void {
  ctx.beginPath()
  ctx.arc(0, 0, radius, 0, Math.PI * 2)
}

const widths = new Map<string, number>()

/** The seal is as wide as its words. Measured once: it is asked with every step of the camera. */
export function measureSeal(words: string): number {
  const known = widths.get(words) ?? widthOf(words)
  widths.set(words, known)
  return known
}

function widthOf(words: string): number {
  const ctx = document.createElement('canvas').getContext('2d')
  if (!ctx) return 160
  ctx.font = SEAL_FONT
  return Math.ceil(ctx.measureText(words).width) + 26
}

/** Draws the seal round the origin: a filled tag, and the only one in view. */
export function drawSeal(ctx: CanvasRenderingContext2D, words: string, width: number, colours: Palette): void {
  ctx.fillStyle = colours.sheet
  ctx.fillRect(-width / 2 - 2, -SEAL_HEIGHT / 2 - 2, width + 4, SEAL_HEIGHT + 4)
  ctx.fillStyle = colours.pencil
  ctx.fillRect(-width / 2, -SEAL_HEIGHT / 2, width, SEAL_HEIGHT)
  ctx.font = SEAL_FONT
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.fillStyle = colours.slip
  ctx.fillText(words, 0, 5.4)
}

type Box = { at: Point; width: number; height: number }

/**
 * Where the seal of the disc at `disc` stands: beside it, wholly in the window, over no other disc, under no paper
 * that lies on the map, and over as little else as can be. Pure.
 */
export function sealPlace(
  disc: Point,
  width: number,
  discs: readonly Point[],
  others: readonly Box[],
  win: Size,
  papers: readonly Box[] = [],
): Point {
  const far = RING + 6
  const x = far + width / 2
  const y = far + TOUCH / 2
  const tries: Point[] = [
    [x, 0],
    [-x, 0],
    [0, y],
    [0, -y],
    [x, y],
    [-x, y],
    [x, -y],
    [-x, -y],
  ]
  const places = tries.map(([dx, dy]): Point => [
    Math.max(width / 2 + 4, Math.min(win.width - width / 2 - 4, disc[0] + dx)),
    Math.max(TOUCH / 2, Math.min(win.height - TOUCH / 2, disc[1] + dy)),
  ])
  const seal = (at: Point): Box => ({ at, width, height: TOUCH })
  const cost = (at: Point) =>
    1000 * overlap(seal(at), { at: disc, width: 2 * RING, height: 2 * RING }) +
    100 * discs.reduce((sum, d) => sum + overlap(seal(at), { at: d, width: TOUCH, height: TOUCH }), 0) +
    100 * papers.reduce((sum, paper) => sum + overlap(seal(at), paper), 0) +
    others.reduce((sum, o) => sum + overlap(seal(at), o), 0)
  return places.reduce((best, at) => (cost(at) < cost(best) ? at : best))
}

function overlap(a: Box, b: Box): number {
  const x = (a.width + b.width) / 2 - Math.abs(a.at[0] - b.at[0])
  const y = (a.height + b.height) / 2 - Math.abs(a.at[1] - b.at[1])
  return x > 0 && y > 0 ? x * y : 0
}
