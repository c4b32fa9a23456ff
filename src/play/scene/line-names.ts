/** What a claim line is called, lettered along it where there is room: a line on the map goes by its document. */

import type { LineView, Point } from '../view'
import type { Size } from './camera'
import { type Box, boxRound, meet, within } from './label-box'
import { advances, alongBoxes, type Pen, strike } from './letters'
import { FACE, type Palette } from './palette'
import { beside, leftToRight, type Line, lengthOf, pointAt, resample } from './polyline'

const SIZE = 13
/** From the line to the middle of the letters. */
const ASIDE = 11
/** Letters do not follow a line that turns by more than this, in radians, over their length. */
const BEND = 0.7
const STEP = 12

/** What a line itself takes up: a box every few pixels of its way. */
export const alongLine = (points: readonly Point[]): Box[] =>
  resample([...points], 6).map((at) => boxRound({ at, width: 5, height: 5 }))

/** Writes the name of each line beside it, nowhere over another name, a mark or another line. */
export function paintLineNames(
  ctx: CanvasRenderingContext2D,
  lines: readonly LineView[],
  screen: (p: Point) => Point,
  win: Size,
  standing: readonly Box[],
  colours: Palette,
): void {
  const taken = [...standing]
  const drawn = new Map(lines.map((line) => [line.id, alongLine(line.points.map(screen))]))
  ctx.textBaseline = 'alphabetic'
  ctx.lineJoin = 'round'
  for (const line of lines) {
    const pen: Pen = { font: `italic ${SIZE}px ${FACE}`, spacing: 0.2, ink: inkOf(line, colours), halo: colours.sheet }
    const widths = advances(ctx, line.title, pen)
    const way = resample(leftToRight(line.points.map(screen)), 6)
    const room = [ASIDE, -ASIDE].flatMap((by) => placesAlong(beside(way, by, 3), widths, win))
    const others = lines.flatMap(({ id }) => (id === line.id ? [] : (drawn.get(id) ?? [])))
    const free = room.find(({ boxes }) => !boxes.some((box) => [...taken, ...others].some((it) => meet(box, it))))
    if (!free) continue
    strike(ctx, Array.from(line.title), free.line, free.start, widths, pen, SIZE * 0.3)
    taken.push(...free.boxes)
  }
}

const inkOf = ({ side, look }: LineView, colours: Palette) =>
  side === 'both' || look === 'offer' ? colours.ink : side === 'ussr' ? colours.ussrInk : colours.japanInk

type Room = { line: Line; start: number; boxes: Box[] }

/** Every stretch of a line that could carry the letters inside the window, those nearest to its shown middle first. */
export function placesAlong(line: Line, widths: readonly number[], win: Size): Room[] {
  const whole = widths.reduce((sum, w) => sum + w, 0)
  const rooms: Room[] = []
  for (let start = 0; start + whole <= lengthOf(line); start += STEP) {
    const angles = [0, 0.25, 0.5, 0.75, 1].map((part) => pointAt(line, start + whole * part).angle)
    if (Math.max(...angles) - Math.min(...angles) > BEND) continue
    const boxes = alongBoxes(line, start, widths, SIZE)
    if (boxes.every((box) => within(box, win))) rooms.push({ line, start, boxes })
  }
  const middle = ((rooms[0]?.start ?? 0) + (rooms.at(-1)?.start ?? 0)) / 2
  return rooms.toSorted((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))
}
