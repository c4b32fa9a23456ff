/** Pictures of things, not of men, drawn round the middle of a frame 34 by 22. Stroke widths in CSS pixels; 0 is filled. */

type Part = { d: string; stroke: number }

export const SYMBOLS = {
  infantry: [{ d: 'M-9 5.2H9M-6 5.2V-5.2M0 5.2V-5.2M6 5.2V-5.2', stroke: 1.5 }],
  cavalry: [{ d: 'M-9 5.5L9-5.5M-9 5.5H-1', stroke: 1.5 }],
  gun: [
    { d: 'M-8.5 0H9', stroke: 2 },
    { d: 'M-4-5.5V5.5M0-5.5V5.5', stroke: 1.5 },
  ],
  'heavy-gun': [
    { d: 'M-8.5 0H9.5', stroke: 3 },
    { d: 'M-4-6V6M0-6V6', stroke: 1.5 },
  ],
  mg: [{ d: 'M-8 0H9M-4 0L-8 5M-4 0L-8-5', stroke: 1.5 }],
  gunboat: [
    { d: 'M-11 1.2H8.5L11.5 1.2 8 5.6H-8.5Z', stroke: 0 },
    { d: 'M-3.5 1.2V-3.6H2.5V1.2M5 1.2V-1.8H9', stroke: 1.5 },
  ],
  cutter: [
    { d: 'M-9.5 .8H9.5L6.5 4.8H-7Z', stroke: 0 },
    { d: 'M-2.5 .8V-2.8H2V.8', stroke: 1.5 },
  ],
  tank: [{ d: 'M-8-4H8L10.5 0 8 4H-8L-10.5 0ZM-3.5-4V4M3.5-4V4', stroke: 1.5 }],
  plane: [{ d: 'M-8 0H9M2-6V6M-6.5-2.5V2.5', stroke: 2 }],
  guard: [{ d: 'M-3-6.5V6.5M3-6.5V6.5M-3-6.5H3M-3-2H3M-3 2.5H3M-3 6.5H3', stroke: 1.5 }],
  hq: [{ d: 'M-6 6.5V-6.5H7L4-3.5 7-.5H-6', stroke: 1.5 }],
  lamp: [{ d: 'M-4.5 6L0-3 4.5 6ZM0-5V-7.5M-4-4.5L-6-6.5M4-4.5L6-6.5', stroke: 1.5 }],
  gold: [{ d: 'M-7-1.5A7 7 0 0 0 7-1.5ZM-9-1.5H9', stroke: 1.5 }],
  wreck: [
    { d: 'M-8.5 4.5L7-6.5 10-3-1 4.5Z', stroke: 0 },
    { d: 'M-11.5 5.4H-4M-1.5 5.4H4M6.5 5.4H11.5', stroke: 1.5 },
  ],
} satisfies Record<string, Part[]>

export type UnitSymbol = keyof typeof SYMBOLS
export const SYMBOL_NAMES = Object.keys(SYMBOLS) as UnitSymbol[]

const outlineOf = (part: Part): Path2D => new Path2D(part.d)

/** Draws a symbol at the origin of `ctx`. */
export function drawSymbol(ctx: CanvasRenderingContext2D, symbol: UnitSymbol, ink: string): void {
  ctx.lineCap = 'butt'
  ctx.lineJoin = 'miter'
  for (const part of SYMBOLS[symbol] as Part[]) {
    const outline = outlineOf(part)
    if (part.stroke) {
      ctx.strokeStyle = ink
      ctx.lineWidth = part.stroke
      ctx.stroke(outline)
    } else {
      ctx.fillStyle = ink
      ctx.fill(outline)
    }
  }
}
