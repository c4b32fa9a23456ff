/** Where things stand on the strips of hours. Units of a sixteenth of the text size; minutes come in. */
import type { Minutes } from '../../rules/clock'
import type { HoursView } from '../view'

/** The rows stand as far apart as the clocks beside them (`--row` in hours.css). */
const ROW = 46
export const TOP = 30
export const BAND = 22
/** A letter of Old Standard at 15 or 16 units is about this wide. */
const LETTER = 6.5
/** Half of the word at now, with air. */
const NOW_WORD = 18

export function createHoursLayout(view: HoursView, width: number) {
  const perMinute = width / (view.to - view.from)
  const x = (at: Minutes) => (at - view.from) * perMinute
  /** The upper edge of a band. */
  const y = (track: number) => TOP + ROW * track + (ROW - BAND) / 2 + 5
  const foot = TOP + ROW * view.tracks.length + 16
  const now = x(view.now)
  // Even hours only: night begins and ends at odd ones, and no number lies across the edge.
  const every = [2, 4, 8].find((hours) => hours * 60 * perMinute >= 30) ?? 12
  return {
    x,
    y,
    foot,
    height: foot + 10,
    /** Whether the number of an hour has room on a track: it lies on no edge, not on now and on no turn. */
    isNumbered: ({ at, hour }: { at: Minutes; hour: number }, track: number) =>
      hour % every === 0 &&
      x(at) > 12 &&
      x(at) < width - 12 &&
      Math.abs(x(at) - now) > 11 &&
      (track !== view.home || view.turns.every((turn) => Math.abs(x(turn.at) - x(at)) > 19)),
    /** A mark stands on this track at this moment. */
    isTagged: (track: number, at: Minutes) => view.marks.some((mark) => mark.track === track && mark.at === at),
    names: names(view, x, width),
    spans: view.marks.map((mark) => ({
      from: x(mark.at),
      to: now,
      text: mark.far,
      // In the room that the word at now leaves.
      middle: (x(mark.at) + now + Math.sign(x(mark.at) - now) * NOW_WORD) / 2,
      fits: Math.abs(now - x(mark.at)) - NOW_WORD > mark.far.length * LETTER + 6,
    })),
    nowWord: Math.min(Math.max(now, 14), width - 14),
  }
}

/** Names over their marks, within the strip, from the left; one that would lie on its neighbour is left to the list. */
function names(view: HoursView, x: (at: Minutes) => number, width: number) {
  let free = 0
  return view.marks.flatMap(({ at, name }) => {
    const half = (name.length * LETTER) / 2
    const place = Math.min(Math.max(x(at), half), width - half)
    if (place - half < free) return []
    free = place + half + 8
    return [{ x: place, text: name }]
  })
}
