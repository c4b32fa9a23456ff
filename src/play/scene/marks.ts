/** Unit marks: Soviet ends are round, Japanese corners square; dashed means heard of, not seen; a ghost is thin, empty and named. */

import type { UnitView } from '../view'
import { FACE, type Palette } from './palette'
import { drawSymbol } from './unit-symbols'

export const MARK_HEIGHT = 22
/** Room round the frame for its line. */
export const MARK_MARGIN = 3

const strengthWidth = ({ strength }: Pick<UnitView, 'strength'>) =>
  strength === undefined ? 0 : 6 + 8 * String(strength).length
const wordWidth = ({ ghost }: Pick<UnitView, 'ghost'>) => (ghost === undefined ? 0 : 4 + 6.6 * ghost.length)

/** The frame widens with each digit of the strength that stands in it, and with the word of a ghost. */
export const markWidth = (unit: Pick<UnitView, 'strength' | 'ghost'>): number =>
  34 + strengthWidth(unit) + wordWidth(unit)

/** All that makes one mark look unlike another, as the name of its texture. */
export const markKey = (unit: UnitView, gone: boolean): string =>
  [
    'unit',
    unit.side,
    unit.symbol,
    unit.strength ?? '',
    unit.reported ? 'reported' : 'seen',
    gone ? 'gone' : '',
    unit.ghost ?? '',
  ].join(':')

/** Draws a mark round the origin of `ctx`. */
export function drawMark(ctx: CanvasRenderingContext2D, unit: UnitView, gone: boolean, colours: Palette): void {
  const width = markWidth(unit)
  ctx.globalAlpha = gone ? 0.4 : 1
  ctx.beginPath()
  ctx.roundRect(-width / 2, -MARK_HEIGHT / 2, width, MARK_HEIGHT, unit.side === 'ussr' ? MARK_HEIGHT / 2 : 0)
  ctx.fillStyle = colours.slip
  if (unit.ghost) ctx.globalAlpha = 0.72
  ctx.fill()
  ctx.globalAlpha = gone ? 0.4 : 1
  ctx.strokeStyle = colours[unit.side]
  ctx.lineWidth = unit.ghost ? 1 : 2
  ctx.setLineDash(unit.reported ? [3.2, 2.4] : [])
  ctx.stroke()
  ctx.setLineDash([])

  const middle = unit.strength === undefined && unit.ghost === undefined ? 0 : 18 - width / 2
  ctx.save()
  ctx.translate(middle, 0)
  if (unit.ghost) ctx.globalAlpha = 0.6
  drawSymbol(ctx, unit.symbol, colours.ink)
  ctx.restore()
  if (unit.strength !== undefined) {
    ctx.font = `15.5px ${FACE}`
    ctx.textAlign = 'left'
    ctx.textBaseline = 'alphabetic'
    ctx.fillStyle = colours.ink
    ctx.fillText(String(unit.strength), middle + 14, 5.2)
  }
  if (unit.ghost !== undefined) {
    ctx.font = `italic 13.5px ${FACE}`
    ctx.textAlign = 'right'
    ctx.textBaseline = 'alphabetic'
    ctx.fillStyle = colours.ink
    ctx.fillText(unit.ghost, width / 2 - (unit.side === 'ussr' ? 9 : 5), 4.6)
  }
  ctx.globalAlpha = 1
  if (gone) {
    ctx.beginPath()
    ctx.moveTo(-width / 2, MARK_HEIGHT / 2)
    ctx.lineTo(width / 2, -MARK_HEIGHT / 2)
    ctx.strokeStyle = colours.ink
    ctx.lineWidth = 1.2
    ctx.stroke()
  }
}
