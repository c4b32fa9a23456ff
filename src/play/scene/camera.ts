/** The camera over the sheet: pure maths. Kilometres run east and north, pixels right and down. */

import type { Point, SceneView } from '../view'

/** The kilometre in the middle of the window and the pixels to a kilometre. */
export type Camera = { x: number; y: number; k: number }
export type Size = { width: number; height: number }
type Box = { left: number; right: number; bottom: number; top: number }

/** Where the frame has fewer pixels across the reach is too small to read, and home is the action alone. */
const READABLE = 560
/** The breadth of the frame that a sheet is drawn for, near enough. */
const DRAWN = 742
const NEAREST = 3

export const toScreen = (cam: Camera, win: Size, p: Point): Point => [
  win.width / 2 + (p[0] - cam.x) * cam.k,
  win.height / 2 - (p[1] - cam.y) * cam.k,
]

export const toKm = (cam: Camera, win: Size, p: Point): Point => [
  cam.x + (p[0] - win.width / 2) / cam.k,
  cam.y - (p[1] - win.height / 2) / cam.k,
]

/** Never past the edge of the sheet, never so far out that the sheet does not fill the window. */
export function held(cam: Camera, win: Size, view: Pick<SceneView, 'sheet' | 'frame'>): Camera {
  const { x0, y1, width, height } = view.sheet
  const least = Math.max(win.width / width, win.height / height)
  const k = Math.min(
    Math.max(cam.k, least),
    Math.max(least, NEAREST * fit(frameBox(view), win, 0), (NEAREST * DRAWN) / view.frame.width),
  )
  const halfX = win.width / k / 2
  const halfY = win.height / k / 2
  return {
    x: Math.min(Math.max(cam.x, x0 + halfX), x0 + width - halfX),
    y: Math.min(Math.max(cam.y, y1 - height + halfY), y1 - halfY),
    k,
  }
}

/**
 * Where a view opens: its frame; the breadth of it where the height would make it too small to read; and on a small
 * window what is to be decided, or the marks if nothing is.
 */
export function home(view: SceneView, win: Size): Camera {
  const frame = frameBox(view)
  const action = actionBox(view)
  const whole = fit(frame, win, 0)
  if (whole * view.frame.width >= READABLE) return held(centred(frame, whole), win, view)
  const broad = win.width / view.frame.width
  if (win.width >= READABLE) {
    return held({ x: view.frame.x + view.frame.width / 2, y: (action.bottom + action.top) / 2, k: broad }, win, view)
  }
  const near = Math.min(DRAWN / view.frame.width, Math.max(whole, fit(action, win, 40)))
  return held(centred(action, near), win, view)
}

export function zoomed(cam: Camera, win: Size, factor: number, about: Point): Camera {
  const km = toKm(cam, win, about)
  const k = cam.k * factor
  return { x: km[0] - (about[0] - win.width / 2) / k, y: km[1] + (about[1] - win.height / 2) / k, k }
}

export const panned = (cam: Camera, dx: number, dy: number): Camera => ({
  x: cam.x - dx / cam.k,
  y: cam.y + dy / cam.k,
  k: cam.k,
})

/** On the way from one camera to another; scale changes evenly to the eye, so by its logarithm. */
export const between = (a: Camera, b: Camera, t: number): Camera => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  k: a.k * (b.k / a.k) ** t,
})

export const same = (a: Camera, b: Camera): boolean =>
  Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6 && Math.abs(a.k - b.k) < 1e-6

/** Stands a point inside the window, `margin` pixels from its edge? */
export function sees(cam: Camera, win: Size, p: Point, margin = 0): boolean {
  const [x, y] = toScreen(cam, win, p)
  return x >= margin && y >= margin && x <= win.width - margin && y <= win.height - margin
}

/**
 * The camera moved as little as can be so that all the points are seen, `room` pixels from the edge; farther off only
 * where they lie too far apart for it.
 */
export function framing(
  cam: Camera,
  win: Size,
  view: Pick<SceneView, 'sheet' | 'frame'>,
  points: readonly Point[],
  room: number,
): Camera {
  if (points.every((p) => sees(cam, win, p, room))) return cam
  const box = boxOf(points)
  const from = { ...cam, k: Math.min(cam.k, fit(box, win, room)) }
  const [left, top] = toScreen(from, win, [box.left, box.top])
  const [right, bottom] = toScreen(from, win, [box.right, box.bottom])
  const over = (low: number, high: number, size: number) => Math.min(0, low - room) + Math.max(0, high - (size - room))
  return held(panned(from, -over(left, right, win.width), -over(top, bottom, win.height)), win, view)
}

const frameBox = ({ frame }: Pick<SceneView, 'frame'>): Box => ({
  left: frame.x,
  right: frame.x + frame.width,
  top: frame.y,
  bottom: frame.y - frame.height,
})

function actionBox(view: SceneView): Box {
  const points = view.options.flatMap((o) => [o.at, ...(o.along ?? [])])
  const shown = points.length ? points : view.units.map((u) => u.at)
  if (!shown.length) return frameBox(view)
  return boxOf(shown)
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
}

const fit = (b: Box, win: Size, margin: number) =>
  Math.min(
    (win.width - 2 * margin) / Math.max(1e-6, b.right - b.left),
    (win.height - 2 * margin) / Math.max(1e-6, b.top - b.bottom),
  )

const centred = (b: Box, k: number): Camera => ({ x: (b.left + b.right) / 2, y: (b.bottom + b.top) / 2, k })
