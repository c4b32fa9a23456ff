/** Where a note lies: beside what it points at, and on top of nothing that is to be seen meanwhile. */

export type Box = { left: number; top: number; width: number; height: number }
type Size = { width: number; height: number }

/** Between the note and what it points at, and to the window's edge. */
const GAP = 14
const EDGE = 8

const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top))

/**
 * Below, above, beside; then the corners of the window. The first place that hides nothing, or else what hides least.
 * @param clear what may not be hidden: first what is pointed at, then what has the focus. CSS pixels of the window.
 */
export function placeNote(note: Size, window: Size, target: Box, clear: readonly Box[]): { left: number; top: number } {
  const within = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - size - EDGE))
  const right = window.width - note.width - EDGE
  const foot = window.height - note.height - EDGE
  const places = [
    [target.left, target.top + target.height + GAP],
    [target.left, target.top - note.height - GAP],
    [target.left + target.width + GAP, target.top],
    [target.left - note.width - GAP, target.top],
    [right, foot],
    [EDGE, foot],
    [right, EDGE],
    [EDGE, EDGE],
  ].map(([left = 0, top = 0]) => ({
    left: within(left, note.width, window.width),
    top: within(top, note.height, window.height),
    ...note,
  }))
  // What is pointed at weighs most.
  const hidden = (place: Box) => clear.reduce((sum, box, n) => sum + shared(place, box) * (n === 0 ? 1000 : 1), 0)
  const [first, ...others] = places
  const best = others.reduce((so, place) => (hidden(place) < hidden(so) ? place : so), first!)
  return { left: best.left, top: best.top }
}
