/** Lines of different years on one axis of days. */
import { AFTER, rungAt, type Point, type Reached } from '../ladder/climbing'
import type { CrisisLine } from './two-crises'
import { DAY, type Minutes } from '../../rules/clock'

/** Days after the first act, or before and after the end. */
export type Scale = 'first' | 'end'
type Measured = Pick<CrisisLine, 'from' | 'until' | 'climb'>

/** Days, with their fractions, from midnight of day 0: the day of the first act, or the day of the end. */
export const daysAt = (line: Pick<Measured, 'from' | 'until'>, scale: Scale, at: Minutes): number =>
  (at - (scale === 'first' ? line.from : line.until)) / DAY

/** The ladder of a line in days. It is drawn for some days more after its last step or its end, whichever is later. */
export function climbOn(line: Measured, scale: Scale): { day: number; rung: number }[] {
  const points = line.climb.map(({ at, rung }) => ({ day: daysAt(line, scale, at), rung }))
  const last = points.at(-1)
  if (!last) return []
  return [...points, { day: Math.ceil(Math.max(last.day, daysAt(line, scale, line.until))) + AFTER, rung: last.rung }]
}

/** The first and the last whole day of an axis that holds all the lines. */
export function span(lines: readonly Measured[], scale: Scale): readonly [number, number] {
  const days = lines.flatMap((line) => climbOn(line, scale).map(({ day }) => day))
  return days.length ? [Math.floor(Math.min(...days)), Math.ceil(Math.max(...days))] : [0, 1]
}

/** The chart as rows: the days on which any line changed its rung, with each line's rung that day if it had begun. */
export function climbingRows(
  lines: readonly Measured[],
  scale: Scale,
): { day: number; reached: (Reached | undefined)[] }[] {
  const dayOf = (line: Measured, { at }: Point) => Math.floor(daysAt(line, scale, at))
  const days = new Set(lines.flatMap((line) => line.climb.map((point) => dayOf(line, point))))
  return [...days]
    .toSorted((a, b) => a - b)
    .map((day) => ({
      day,
      reached: lines.map((line) => {
        const today = line.climb.filter((point) => dayOf(line, point) === day).map(({ rung }) => rung)
        const night = (scale === 'first' ? line.from : line.until) + (day + 1) * DAY - 1
        if (night < line.from) return undefined
        const end = rungAt(line.climb, night)
        return { end, highest: Math.max(end, ...today) }
      }),
    }))
}
