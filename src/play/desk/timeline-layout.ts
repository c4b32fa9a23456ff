/** Where things stand on the wire chart. Pixels; minutes come in, nothing of the page does. A day of the chart is named at its noon. */
import { t } from '../../text/t'
import type { Minutes, TimelineView } from '../view'

/** An event that lasted has an end. */
export type TimelineEvent = TimelineView['events'][number] & { until?: Minutes | undefined }
export type Chart = Omit<TimelineView, 'events'> & { events: TimelineEvent[] }

const DAY = 24 * 60
const LEFT = 72
const TOP = 35
const STEP = 25
/** A letter of Old Standard at 14 px is about this wide. */
const LETTER = 6.6

export type Label = { x: number; text: string }

/** Labels in one row, each as near to its point as its neighbours allow; one that would have to stray more than 40 px is left out. */
export function spread(labels: readonly Label[], right: number): Label[] {
  const placed: Label[] = []
  let free = LEFT - 24
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
export function dateOf(view: Chart, at: Minutes): string {
  let month = ''
  let day = ''
  for (const one of view.days) {
    if (one.at - DAY / 2 > at && day) break
    month = one.month ?? month
    day = one.label
  }
  return t('timeline.date', { day, month })
}

export function createLayout(view: Chart, width: number) {
  const x = (at: Minutes) => LEFT + ((at - view.from) / Math.max(1, view.to - view.from)) * (width - LEFT)
  const y = (track: number) => TOP + STEP * track
  const last = y(view.tracks.length - 1)
  const now = Math.min(x(view.now), width)
  const perDay = x(view.from + DAY) - LEFT
  const every = Math.max(1, Math.ceil(30 / perDay))
  const days = view.days.map((day, i) => {
    const text = i > 0 && day.month ? t('timeline.date', { day: day.label, month: day.month }) : day.label
    return { tick: x(day.at - DAY / 2), x: x(day.at), text, shown: i % every === 0, ahead: day.at - DAY / 2 > view.now }
  })
  const eventLabels = view.events.map(({ at, until, label }) => ({ x: x(until ? (at + until) / 2 : at), text: label }))
  const turnLabels = view.turns
    .filter((turn) => turn.state === 'taken')
    .map(({ at, label }) => ({ x: x(at), text: label }))
  return {
    left: LEFT,
    right: width,
    height: last + 39,
    x,
    y,
    last,
    now,
    month: view.days[0]?.month ?? '',
    days: days.filter((day) => day.x <= width - 4),
    eventLabels: spread(eventLabels, width),
    turnLabels: spread(turnLabels, now - 4),
    unknown: width - now > 130 ? (now + width) / 2 : undefined,
    /** The head line explains the slopes where no turn's name needs the room. */
    slope: now > LEFT + 270 && turnLabels.every((label) => label.x - (label.text.length * LETTER) / 2 > LEFT + 270),
  }
}
