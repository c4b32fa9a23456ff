/** Where things stand on the wire chart. Pixels; minutes come in, nothing of the page does. A day of the chart is named at its noon. */
import { DAY, type Minutes } from '../../rules/clock'
import { t } from '../../text/t'
import type { TimelineView } from '../view'

/** The least room for the names of the tracks. */
const LEFT = 72
const TOP = 35
const STEP = 25
/** The room of "Turn 10 of 11" and its distance from now. */
const COUNT = 112
/** How far beneath its track a square reaches, more than a bead does. */
const SQUARE = 6
/** A letter of Old Standard at 14 px is about this wide. */
const LETTER = 6.6

/** Two squares that would lie on one another stand so far apart. */
const SQUARES = 21

type Label = { x: number; text: string }

/** Squares of turns that were soon after one another: the earlier ones give way, so that the last stands at its time. */
export function besideOneAnother(places: readonly number[]): number[] {
  let next = Infinity
  return places
    .toReversed()
    .map((x) => (next = Math.min(x, next - SQUARES)))
    .toReversed()
}

/** Labels in one row, each as near to its point as its neighbours allow; one that would have to stray more than 40 px is left out. */
export function spread(labels: readonly Label[], right: number, left = LEFT): Label[] {
  const placed: Label[] = []
  let free = left - 24
  for (const { x, text } of labels.toSorted((a, b) => a.x - b.x)) {
    const half = (text.length * LETTER) / 2
    const at = Math.min(Math.max(x, free + half), right - half)
    if (Math.abs(at - x) > 40 || at - half < free) continue
    placed.push({ x: at, text })
    free = at + half + 10
  }
  return placed
}

/** The date at which a minute falls, in the words of the chart's own days. */
export function dateOf(view: TimelineView, at: Minutes): string {
  let month = ''
  let day = ''
  for (const one of view.days) {
    if (one.at - DAY / 2 > at && day) break
    month = one.month ?? month
    day = one.label
  }
  return t('timeline.date', { day, month })
}

/** Dates in one row: a month's first stands, another only where it lies on none before it and on no month's first. */
export function shownDays<D extends Label & { month: boolean }>(days: readonly D[], every: number): D[] {
  const half = ({ text }: Label) => (text.length * LETTER) / 2 + 4
  const apart = (a: D, b: D) => Math.abs(a.x - b.x) >= half(a) + half(b)
  const firsts = days.filter(({ month }) => month)
  const shown: D[] = []
  days.forEach((day, n) => {
    const before = shown.at(-1)
    if (day.month || (n % every === 0 && (!before || apart(before, day)) && firsts.every((it) => apart(it, day))))
      shown.push(day)
  })
  return shown
}

export function createLayout(view: TimelineView, width: number) {
  const left = Math.max(LEFT, ...view.tracks.map((track) => track.length * LETTER + 20))
  const x = (at: Minutes) => left + ((at - view.from) / Math.max(1, view.to - view.from)) * (width - left)
  const y = (track: number) => TOP + STEP * track
  const last = y(view.tracks.length - 1)
  const now = Math.min(x(view.now), width)
  /** What stands beneath the lowest track is measured from here: lower where that track bears the squares of the turns. */
  const foot = last + (view.turns.some(({ track }) => track === view.tracks.length - 1) ? SQUARE : 0)
  const perDay = x(view.from + DAY) - left
  const every = Math.max(1, Math.ceil(30 / perDay))
  const days = view.days.map((day, i) => {
    const text = i > 0 && day.month ? t('timeline.date', { day: day.label, month: day.month }) : day.label
    return {
      tick: x(day.at - DAY / 2),
      x: x(day.at),
      text,
      month: text !== day.label,
      ahead: day.at - DAY / 2 > view.now,
    }
  })
  const within = days.filter((day) => day.x <= width - 4)
  const shown = new Set(shownDays(within, every))
  const written = (tick: number) =>
    [...shown].some((day) => Math.abs(day.x - tick) < (day.text.length * LETTER) / 2 + 3)
  /** Whether the count of turns stands after now or, near the right edge, before it. */
  const after = width - now > COUNT + 18
  const eventLabels = view.events.map(({ at, label }) => ({ x: x(at), text: label }))
  const turnLabels = view.turns
    .filter((turn) => turn.state === 'taken')
    .map(({ at, label }) => ({ x: x(at), text: label }))
  return {
    left,
    after,
    right: width,
    height: foot + 39,
    x,
    y,
    last,
    foot,
    now,
    month: view.days[0]?.month ?? '',
    days: within.map((day) => ({ ...day, shown: shown.has(day), ticked: shown.has(day) && !written(day.tick) })),
    squares: besideOneAnother(view.turns.map((turn) => x(turn.at))),
    eventLabels: spread(eventLabels, width, left),
    turnLabels: spread(turnLabels, after ? now - 4 : now - COUNT, left + 24),
    unknown: width - now > 130 ? (now + width) / 2 : undefined,
    /** The head line explains the slopes where no turn's name needs the room. */
    slope: now > left + 270 && turnLabels.every((label) => label.x - (label.text.length * LETTER) / 2 > left + 270),
  }
}
