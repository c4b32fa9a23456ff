/** The escalation ladder: no colour, height is the message. Upright beside the map, lying below it on a phone. */

import type { RungView } from '../view'
import { FACE, type Palette } from './palette'

type Drawing = {
  rungs: readonly RungView[]
  /** The word above or before it. */
  word: string
  width: number
  height: number
  /** Of the current rung, from 0 (as a passed one) to 1. */
  grown: number
  /** A pencil line under the current word, in place of motion. */
  underlined: boolean
}

const RAILS = 22
const PASSED = 2.6
const CURRENT = 7

export function paintUprightLadder(ctx: CanvasRenderingContext2D, drawing: Drawing, colours: Palette): void {
  const { rungs, height } = drawing
  const rail = 3
  // The date of the lowest rung has its room as well.
  const foot = height - 28
  const step = rungs.length > 1 ? (foot - 52) / (rungs.length - 1) : 0
  say(ctx, drawing.word, 0, 16, `italic 16px ${FACE}`, colours.ink)
  stroke(ctx, colours.ink, 1.1, [rail, 36, rail, height - 6], [rail + RAILS, 36, rail + RAILS, height - 6])
  const left = rail + RAILS + 12
  rungs.forEach((rung, i) => {
    const y = foot - i * step
    paintRung(ctx, rung, drawing.grown, colours, (wider) => [rail - wider, y, rail + RAILS + wider, y])
    const now = rung.state === 'now'
    const ink = rung.state === 'ahead' ? colours.second : colours.ink
    const size = fitting(ctx, rung.name, now, drawing.width - left)
    const long = say(ctx, rung.name, left, y + 5, `${now ? '700 ' : ''}${size}px ${FACE}`, ink)
    if (rung.date) say(ctx, rung.date, left, y + 22, `italic 14px ${FACE}`, colours.second)
    if (now && drawing.underlined) stroke(ctx, colours.pencil, 2, [left, y + 8.5, left + long, y + 8.5])
  })
}

export function paintLyingLadder(ctx: CanvasRenderingContext2D, drawing: Drawing, colours: Palette): void {
  const { rungs, width } = drawing
  const top = 14
  const now = rungs.find((r) => r.state === 'now')
  say(ctx, drawing.word, 16, 21, `italic 14px ${FACE}`, colours.second)
  ctx.font = `700 16px ${FACE}`
  const words = now ? ctx.measureText(now.name).width : 0
  const left = Math.max(108, 16 + words + 14)
  const right = width - 12
  const step = rungs.length > 1 ? (right - left - 18) / (rungs.length - 1) : 0
  stroke(ctx, colours.ink, 1.1, [left, top, right, top], [left, top + 18, right, top + 18])
  rungs.forEach((rung, i) => {
    const x = left + 10 + i * step
    paintRung(ctx, rung, drawing.grown, colours, (wider) => [x, top - wider, x, top + 18 + wider])
  })
  if (!now) return
  const long = say(ctx, now.name, 16, 38, `700 16px ${FACE}`, colours.ink)
  if (drawing.underlined) stroke(ctx, colours.pencil, 2, [16, 42, 16 + long, 42])
}

type Ends = [number, number, number, number]

function paintRung(
  ctx: CanvasRenderingContext2D,
  rung: RungView,
  grown: number,
  colours: Palette,
  ends: (wider: number) => Ends,
): void {
  if (rung.state === 'ahead') return stroke(ctx, colours.rule, 1, ends(0))
  if (rung.state === 'passed') return stroke(ctx, colours.ink, PASSED, ends(0))
  stroke(ctx, colours.ink, PASSED + (CURRENT - PASSED) * grown, ends(3 * grown))
}

function stroke(ctx: CanvasRenderingContext2D, colour: string, width: number, ...lines: Ends[]): void {
  ctx.beginPath()
  for (const [x1, y1, x2, y2] of lines) {
    ctx.moveTo(x1, y1)
    ctx.lineTo(x2, y2)
  }
  ctx.lineCap = 'butt'
  ctx.lineWidth = width
  ctx.strokeStyle = colour
  ctx.stroke()
}

function say(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, ink: string): number {
  ctx.font = font
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  ctx.fillStyle = ink
  ctx.fillText(text, x, y)
  return ctx.measureText(text).width
}

/** A long word in another language is set smaller rather than cut. */
function fitting(ctx: CanvasRenderingContext2D, text: string, bold: boolean, room: number): number {
  ctx.font = `${bold ? '700 ' : ''}15px ${FACE}`
  return Math.max(11, Math.min(15, (15 * room) / Math.max(1, ctx.measureText(text).width)))
}
