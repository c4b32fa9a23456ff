/** The printed edge of the map: three rules with a band of kilometres between, and the scale bar beneath. */

import { type Camera, type Size, toKm } from './camera'
import { INSIDE, type Layout, scaleBar } from './layout'
import { FACE, type Palette } from './palette'

/** Draws round the map's window; the origin of `ctx` is the canvas's corner. */
export function paintFrame(ctx: CanvasRenderingContext2D, layout: Layout, cam: Camera, colours: Palette): void {
  const { x, y, width, height } = layout.map
  ctx.strokeStyle = colours.ink
  ctx.fillStyle = colours.ink
  if (!layout.framed) {
    ctx.fillRect(x, y - 1, width, 1)
    ctx.fillRect(x, y + height, width, 1)
    return
  }
  for (const [out, line] of [
    [0, 0.7],
    [5, 0.7],
    [8, 1.3],
  ] as const) {
    ctx.lineWidth = line
    ctx.strokeRect(x - out, y - out, width + 2 * out, height + 2 * out)
  }
  paintBand(ctx, layout, cam)
  if (!layout.inside) paintFurniture(ctx, layout, cam, colours)
}

/** The scale bar and the needle: below the land, or on it where there is no strip below. */
export function paintFurniture(ctx: CanvasRenderingContext2D, layout: Layout, cam: Camera, colours: Palette): void {
  paintNorth(ctx, layout, colours)
  paintScale(ctx, layout, cam, colours)
}

/** Black and white by turns, a whole number of kilometres each, running with the land as it is moved. */
function paintBand(ctx: CanvasRenderingContext2D, layout: Layout, cam: Camera): void {
  const { x, y, width, height } = layout.map
  const win: Size = { width, height }
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10].find((km) => km * cam.k >= 15) ?? 20
  const [west, north] = toKm(cam, win, [0, 0])
  const first = (v: number) => Math.floor(v / (2 * step)) * 2 * step
  for (let km = first(west); (km - west) * cam.k < width; km += 2 * step) {
    const a = Math.max(0, (km - west) * cam.k)
    const b = Math.min(width, (km + step - west) * cam.k)
    if (b <= a) continue
    ctx.fillRect(x + a, y - 3.75, b - a, 2.5)
    ctx.fillRect(x + a, y + height + 1.25, b - a, 2.5)
  }
  const south = north - height / cam.k
  for (let km = first(south); (km - south) * cam.k < height; km += 2 * step) {
    const a = Math.max(0, height - (km + step - south) * cam.k)
    const b = Math.min(height, height - (km - south) * cam.k)
    if (b <= a) continue
    ctx.fillRect(x - 3.75, y + a, 2.5, b - a)
    ctx.fillRect(x + width + 1.25, y + a, 2.5, b - a)
  }
}

/** A needle with its letter; the sheets are drawn with north at the top. */
function paintNorth(ctx: CanvasRenderingContext2D, { north: { x, y }, inside }: Layout, colours: Palette): void {
  const half = (side: number) => {
    ctx.beginPath()
    ctx.moveTo(x, y - 18)
    ctx.lineTo(x + side * 4, y)
    ctx.lineTo(x, y - 3)
    ctx.closePath()
  }
  half(1)
  ctx.fillStyle = colours.sheet
  ctx.fill()
  ctx.strokeStyle = colours.ink
  ctx.lineWidth = 1
  ctx.stroke()
  half(-1)
  ctx.fillStyle = colours.ink
  ctx.fill()
  ctx.stroke()
  ctx.textAlign = 'center'
  figure(ctx, 'N', x, y - 21, inside, colours)
}

function paintScale(ctx: CanvasRenderingContext2D, layout: Layout, cam: Camera, colours: Palette): void {
  const { inside } = layout
  const { x, y } = layout.scale
  const km = scaleBar(cam.k, inside ? INSIDE : undefined)
  const long = km * cam.k
  if (inside) {
    ctx.fillStyle = colours.sheet
    ctx.fillRect(x - 2, y - 6, long + 4, 8)
  }
  ctx.fillStyle = colours.ink
  ctx.fillRect(x, y - 0.5, long, 1)
  for (const part of [0, 0.5, 1]) ctx.fillRect(x + long * part - 0.5, y - 5, 1, 5)
  for (const part of [0, 0.2, 0.4]) ctx.fillRect(x + long * part, y - 3.4, long * 0.1, 3.4)
  ctx.font = `13px ${FACE}`
  ctx.textAlign = 'center'
  for (const part of inside ? [0, 1] : [0, 0.5, 1]) {
    figure(ctx, `${+(km * part).toFixed(2)}`, x + long * part, y - 9, inside, colours)
  }
  const last = ctx.measureText(`${km}`).width / 2
  ctx.textAlign = 'left'
  figure(ctx, ' km', x + long + last, y - 9, inside, colours)
}

/** On the land letters have a halo. */
function figure(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  halo: boolean,
  colours: Palette,
): void {
  ctx.font = `13px ${FACE}`
  ctx.textBaseline = 'alphabetic'
  if (halo) {
    ctx.lineJoin = 'round'
    ctx.strokeStyle = colours.sheet
    ctx.lineWidth = 3.4
    ctx.strokeText(text, x, y)
  }
  ctx.fillStyle = colours.ink
  ctx.fillText(text, x, y)
}
