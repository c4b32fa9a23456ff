/** Names on the map: a halo of the ground, spaced capitals for states and islands, italic along the water. */

import type { PlaceView, Point } from '../view'
import type { Size } from './camera'
import { type Box, boxRound, meet, moved, shift, within } from './label-box'
import { boxOf, letterCurve, letterStraight, type Pen } from './letters'
import { EAST, FACE, type Palette } from './palette'
import { leftToRight } from './polyline'

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
  house: { size: 13.5, spacing: 0, capitals: false, italic: true, ink: 'second' },
  mark: { size: 13, spacing: 0, capitals: false, italic: false, ink: 'second' },
  direction: { size: 14.5, spacing: 0, capitals: false, italic: true, ink: 'second' },
}
/** Who is named first where two names would lie on one another. */
const ORDER = ['island', 'county', 'village', 'river', 'water', 'direction', 'mark', 'house', 'state']
/** A sheet less wide than this has no room for what one can do without. */
const NARROW = 600
/** How far a name may stray from a summit, which is no more than a triangle, or from where one goes off the sheet. */
const STRAY: Record<string, number> = { mark: 12, direction: 24 }
/** A name that moves farther than this may not come to lie on a claim line: it would seem to stand beyond it. */
const NEAR = 24
/** Air round a mark. */
const AIR = 4
/** From a name's foot to that of its own script beneath. */
const BENEATH = 17

/** A name that has been written, and the boxes that it fills. */
export type Named = { id: string; boxes: Box[] }

/**
 * `screen` turns kilometres to pixels; names that the edge would cut are moved in or, if mostly outside, left out. So is
 * what would come to lie half under a paper, `covered`, on a mark or on another name: all names stand in words beneath
 * the map. The figures of summits keep off the claim lines too, and a narrow sheet
 * names of the directions only those `aimed` at. Returns what has been written where.
 */
export function paintLettering(
  ctx: CanvasRenderingContext2D,
  places: readonly PlaceView[],
  screen: (p: Point) => Point,
  win: Size,
  marks: readonly { at: Point; width: number; height: number }[],
  covered: readonly Box[],
  claims: readonly Box[],
  aimed: ReadonlySet<string>,
  colours: Palette,
): Named[] {
  const narrow = win.width < NARROW
  const peaks = places.filter(({ kind }) => kind === 'mark')
  const taken: Box[] = peaks.map(({ at }) => boxRound({ at: screen(at), width: 11, height: 11 }))
  const written: Named[] = []
  const standing = [
    ...marks.map(({ at, width, height }) => boxRound({ at, width: width + AIR, height: height + AIR })),
    ...covered,
  ]
  const named = places.map((place) => ({ place, kind: kindOf(place) })).filter(({ kind }) => STYLES[kind])
  named.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  ctx.lineJoin = 'round'
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = 'left'
  for (const { place, kind } of named) {
    if (narrow && !needed(place, kind, aimed)) {
      if (kind === 'mark') paintTriangle(ctx, screen(place.at), colours)
      continue
    }
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
      const line = leftToRight(place.along.map(screen))
      const boxes = letterCurve(ctx, text, line, pen, style.size, win, [...standing, ...taken])
      taken.push(...boxes)
      written.push({ id: place.id, boxes })
      continue
    }
    const at = screen(place.at)
    if (kind === 'mark') paintTriangle(ctx, at, colours)
    const anchor = place.anchor ?? (kind === 'mark' ? 'start' : 'middle')
    const beside: Point = kind === 'mark' ? [at[0] + (anchor === 'end' ? -8 : 8), at[1] + 4] : at
    const wished = boxOf(ctx, text, beside, anchor, pen, style.size)
    // A name and its own script move off the marks together; if they cannot, the name alone.
    const own = narrow && kind === 'village' ? undefined : place.own
    const both = own ? shift({ ...wished, bottom: wished.bottom + BENEATH }, standing, taken, win) : null
    const way =
      both ??
      (kind === 'mark' ? null : shift(wished, standing, taken, win, NEAR)) ??
      shift(wished, [...standing, ...claims], taken, win, STRAY[kind])
    if (!way) continue
    const [dx, dy] = way
    const box = moved(wished, dx, dy)
    if (!within(box, win)) continue
    const foot: Point = [beside[0] + dx, beside[1] + dy]
    taken.push(box)
    letterStraight(ctx, text, box.left, foot[1], pen)
    const beneath = own ? letterOwn(ctx, own, box, foot, anchor, kind, pen, win, [...taken, ...standing]) : []
    taken.push(...beneath)
    written.push({ id: place.id, boxes: [box, ...beneath] })
  }
  return written
}

/** What a narrow sheet cannot do without: no houses, heights or places of doubt, and a direction only where an option lies that way. */
function needed({ id, confidence }: PlaceView, kind: string, aimed: ReadonlySet<string>): boolean {
  if (kind === 'direction') return aimed.has(id)
  return kind !== 'house' && kind !== 'mark' && (kind === 'village' || confidence !== 'low')
}

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
