/** The escalation chart: over which days it runs, where its days begin, and the same as rows of text. */
import { DAY, local, moment, type Minutes } from '../../rules/clock'
import { STORMING } from '../../rules/ladder'
import type { Scenario } from '../../rules/scenario'
import type { Debrief } from '../debrief'

export type Point = { at: Minutes; rung: number }
type Climbing = {
  from: Minutes
  to: Minutes
  top: number
  days: { at: Minutes; date: string; day: number; month: number }[]
}

/** Days shown after the last change of either line: the rest of the calendar would be a straight line. */
export const AFTER = 3
/** Days are those of the front, the last of the scenario's clocks. */
export const frontZone = (scenario: Scenario): string => scenario.zone(scenario.data.scenario.clocks.at(-1) ?? '')

export function climbing(scenario: Scenario, { yours, record }: Pick<Debrief, 'yours' | 'record'>): Climbing {
  const zone = frontZone(scenario)
  const points = [...yours.climb, ...record.climb]
  const midnight = (at: Minutes) => moment(local(at, zone).date, '00:00', zone)
  const from = midnight(Math.min(...points.map(({ at }) => at)))
  const to = midnight(Math.max(...points.map(({ at }) => at))) + AFTER * DAY
  const days = Array.from({ length: Math.round((to - from) / DAY) + 1 }, (_, n) => {
    const at = from + n * DAY
    const { date, day, month } = local(at, zone)
    return { at, date, day, month }
  })
  // At least as high as storming, so that what was not reached can be seen.
  return { from, to, top: Math.max(STORMING, ...points.map(({ rung }) => rung)), days }
}

/** The rung on which a line stands at a moment. */
export const rungAt = (points: readonly Point[], at: Minutes): number =>
  points.findLast((point) => point.at <= at)?.rung ?? points[0]?.rung ?? 0

/** The days on which either line changed its rung, each with the rung at the day's end and the highest of the day. */
export function climbingDays(
  scenario: Scenario,
  { yours, record }: Pick<Debrief, 'yours' | 'record'>,
): { at: Minutes; yours: Reached; record: Reached }[] {
  const zone = frontZone(scenario)
  const days = new Map([...yours.climb, ...record.climb].map(({ at }) => [local(at, zone).date, at]))
  const on = (points: readonly Point[], date: string): Reached => {
    const night = moment(date, '00:00', zone) + DAY - 1
    const today = points.filter(({ at }) => local(at, zone).date === date).map(({ rung }) => rung)
    const end = rungAt(points, night)
    return { end, highest: Math.max(end, ...today) }
  }
  return [...days]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([date, at]) => ({ at, yours: on(yours.climb, date), record: on(record.climb, date) }))
}
export type Reached = { end: number; highest: number }

/** Days from the first entry to the day the crisis ended, both counted. */
export function crisisDays(scenario: Scenario, { steps, outcome }: Debrief['yours']): number | undefined {
  const first = steps[0]
  if (!first || !outcome) return undefined
  const zone = scenario.zone(first.turn.place)
  return (
    Math.round((moment(outcome.date, '12:00', zone) - moment(local(first.turn.at, zone).date, '12:00', zone)) / DAY) + 1
  )
}

/** How many days each line stood at a rung: every day of a crisis counts once, at the highest rung of it. From the foot up. */
export function daysByRung(scenario: Scenario, { yours, record }: Pick<Debrief, 'yours' | 'record'>): DaysAt[] {
  const [mine, theirs] = [daysAt(scenario, yours), daysAt(scenario, record)]
  const top = Math.max(...mine.keys(), ...theirs.keys())
  return Array.from({ length: top + 1 }, (_, rung) => ({
    rung,
    yours: mine.get(rung) ?? 0,
    record: theirs.get(rung) ?? 0,
  }))
}
export type DaysAt = { rung: number; yours: number; record: number }

function daysAt(scenario: Scenario, line: Debrief['yours']): Map<number, number> {
  const found = new Map<number, number>()
  const first = line.steps[0]
  if (!first) return found
  const zone = scenario.zone(first.turn.place)
  const dawn = moment(local(first.turn.at, zone).date, '00:00', zone)
  const days = crisisDays(scenario, line) ?? 0
  for (let n = 0; n < days; n++) {
    const from = dawn + n * DAY
    const today = line.climb.filter(({ at }) => at >= from && at < from + DAY).map(({ rung }) => rung)
    // The day before the first entry belongs to no line: what counts is how the day began, and what came.
    const began = n === 0 ? [] : [rungAt(line.climb, from)]
    const highest = Math.max(0, ...began, ...today)
    found.set(highest, (found.get(highest) ?? 0) + 1)
  }
  return found
}
