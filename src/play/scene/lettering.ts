/** Names on the map: a halo of the ground, spaced capitals for states and islands, italic along the water. */

import type { PlaceView, Point } from '../view'
import type { Size } from './camera'
import { type Box, boxRound, inward, meet, moved, shift, within } from './label-box'
import { EAST, FACE, type Palette } from './palette'
import { leftToRight, type Line, lengthOf, pointAt } from './polyline'

type Style = {
  size: number
  spacing: number
  capitals: boolean
  italic: boolean
  ink: 'ink' | 'second' | 'state' | 'water'
}

const STYLES: Record<string, Style> = {
  state: { size: 19, spacing: 9, capitals: true, italic: false, ink: 'state' },
  island: { size: 16, spacing: 2.6, capitals: true, italic: false, ink: 'ink' },
  county: { size: 15, spacing: 1.4, capitals: true, italic: false, ink: 'ink' },
  village: { size: 16, spacing: 0, capitals: false, italic: false, ink: 'ink' },
  water: { size: 14.5, spacing: 0.5, capitals: false, italic: true, ink: 'water' },
  river: { size: 19, spacing: 6, capitals: true, italic: true, ink: 'water' },
  mark: { size: 13, spacing: 0, capitals: false, italic: false, ink: 'second' },
  direction: { size: 14.5, spacing: 0, capitals: false, italic: true, ink: 'second' },
}
/** Who is named first where two names would lie on one another. */
const ORDER = ['island', 'county', 'river', 'village', 'water', 'direction', 'mark', 'state']
const HALO = 3.4
/** From a name's foot to that of its own script beneath. */
const BENEATH = 17

/** `screen` turns kilometres to pixels; names that the edge would cut are moved in or, if mostly outside, left out. */
export function paintLettering(
  ctx: CanvasRenderingContext2D,
  places: readonly PlaceView[],
  screen: (p: Point) => Point,
  win: Size,
  marks: readonly { at: Point; width: number; height: number }[],
  colours: Palette,
): void {
  const taken: Box[] = []
  const standing = marks.map(boxRound)
  const named = places.map((place) => ({ place, kind: kindOf(place) })).filter(({ kind }) => STYLES[kind])
  named.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  ctx.lineJoin = 'round'
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = 'left'
  for (const { place, kind } of named) {
    const style = STYLES[kind]!
    const doubtful = place.confidence === 'low'
    const text = style.capitals ? place.name.toLocaleUpperCase() : place.name
    const pen: Pen = {
      font: `${style.italic || doubtful ? 'italic ' : ''}${style.size}px ${FACE}`,
      spacing: style.spacing,
      ink: colours[style.ink],
      halo: colours.sheet,
    }
    if (place.along) {
      letterCurve(ctx, text, leftToRight(place.along.map(screen)), pen, style.size, win)
      continue
    }
    const at = screen(place.at)
    if (kind === 'mark') paintTriangle(ctx, at, colours)
    const anchor = place.anchor ?? (kind === 'mark' ? 'start' : 'middle')
    const beside: Point = kind === 'mark' ? [at[0] + (anchor === 'end' ? -8 : 8), at[1] + 4] : at
    const wished = boxOf(ctx, text, beside, anchor, pen, style.size)
    // A name and its own script move off the marks together; if they cannot, the name alone.
    const both = place.own ? shift({ ...wished, bottom: wished.bottom + BENEATH }, standing, taken, win) : null
    const [dx, dy] = both ?? shift(wished, standing, taken, win) ?? inward(wished, win)
    const box = moved(wished, dx, dy)
    if (!within(box, win) || taken.some((other) => meet(box, other))) continue
    const foot: Point = [beside[0] + dx, beside[1] + dy]
    taken.push(box)
    letterStraight(ctx, text, box.left, foot[1], pen)
    if (place.own) taken.push(...letterOwn(ctx, place.own, box, foot, anchor, kind, pen, win, [...taken, ...standing]))
  }
}

type Pen = { font: string; spacing: number; ink: string; halo: string }

/** One word on a curve is the name of the river itself and takes all of it; more words name a branch. */
function kindOf(place: PlaceView): string {
  return place.kind === 'water' && place.along && !place.name.trim().includes(' ') ? 'river' : place.kind
}

/** The name in its own script beneath, if there is room. */
function letterOwn(
  ctx: CanvasRenderingContext2D,
  own: { name: string; lang: string },
  above: Box,
  foot: Point,
  anchor: 'start' | 'middle' | 'end',
  kind: string,
  pen: Pen,
  win: Size,
  taken: readonly Box[],
): Box[] {
  const size = 13.5
  const eastern = own.lang.startsWith('ja') || own.lang.startsWith('zh')
  const spacing = eastern ? (kind === 'state' ? 9 : 2) : 0
  const second: Pen = { ...pen, font: `${size}px ${eastern ? EAST : FACE}`, spacing }
  const at: Point = [foot[0], foot[1] + BENEATH + (kind === 'state' ? 2 : 0)]
  const box = boxOf(ctx, own.name, at, anchor, second, size)
  if (!within(box, win) || taken.some((other) => other !== above && meet(box, other))) return []
  letterStraight(ctx, own.name, box.left, at[1], second)
  return [box]
}

function boxOf(ctx: CanvasRenderingContext2D, text: string, foot: Point, anchor: string, pen: Pen, size: number): Box {
  const width = advances(ctx, text, pen).reduce((sum, a) => sum + a, 0) - pen.spacing
  const left = foot[0] - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  return { left, right: left + width, top: foot[1] - size * 0.75, bottom: foot[1] + size * 0.2 }
}

function advances(ctx: CanvasRenderingContext2D, text: string, pen: Pen): number[] {
  ctx.font = pen.font
  return Array.from(text, (letter) => ctx.measureText(letter).width + pen.spacing)
}

/** Letter by letter where they are spaced: `letterSpacing` of a canvas is not known to every browser. */
function letterStraight(ctx: CanvasRenderingContext2D, text: string, left: number, foot: number, pen: Pen): void {
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

/** Letters spread along a curve, each standing square to it. A curve too short for its name, or cut by the edge, stays without. */
function letterCurve(ctx: CanvasRenderingContext2D, text: string, line: Line, pen: Pen, size: number, win: Size): void {
  const letters = Array.from(text)
  const widths = advances(ctx, text, pen)
  const natural = widths.reduce((sum, w) => sum + w, 0)
  const length = lengthOf(line)
  if (natural * 0.92 > length || letters.length < 2) return
  const extra = pen.spacing > 2 ? Math.min(10, (length - natural) / (letters.length - 1)) : 0
  const whole = natural + extra * (letters.length - 1)
  const ends = [(length - whole) / 2, (length + whole) / 2].map((along) => pointAt(line, along).at)
  if (ends.some(([x, y]) => !within({ left: x, right: x, top: y, bottom: y }, win))) return
  for (const halo of [true, false]) {
    let along = (length - whole) / 2
    letters.forEach((letter, i) => {
      const { at, angle } = pointAt(line, along + widths[i]! / 2)
      ctx.save()
      ctx.translate(at[0], at[1])
      ctx.rotate(angle)
      stamp(ctx, letter, -widths[i]! / 2, size * 0.28, pen, halo)
      ctx.restore()
      along += widths[i]! + extra
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

function paintTriangle(ctx: CanvasRenderingContext2D, [x, y]: Point, colours: Palette): void {
  ctx.beginPath()
  ctx.moveTo(x - 4, y + 4)
  ctx.lineTo(x + 4, y + 4)
  ctx.lineTo(x, y - 4)
  ctx.closePath()
  ctx.fillStyle = colours.slip
  ctx.fill()
  ctx.strokeStyle = colours.ink
  ctx.lineWidth = 1.1
  ctx.stroke()
}
