/** How likely an outcome had become, day by day along a line: what a learner draws and what the model says. */
import { local } from '../../rules/clock'
import type { Step } from '../../rules/play'
import type { Scenario } from '../../rules/scenario'
import { frontZone } from '../ladder/climbing'

/** Serious clashes and full-scale war, on the ICB scale of violence. */
const SERIOUS = 3

/** The endings in which a crisis stays below serious clashes. */
export const peaceful = (scenario: Scenario): string[] =>
  scenario.data.scenario.endings.filter(({ icb }) => icb.violence < SERIOUS).map(({ id }) => id)

/** `entries` is how much of the line had been played by the end of the day. */
export type CurveDay = { date: string; day: number; month: number; entries: number }

/** The days on which a line has entries, by the calendar of the front. */
export function curveDays(scenario: Scenario, steps: readonly Step[]): CurveDay[] {
  const zone = frontZone(scenario)
  const days = new Map<string, CurveDay>()
  steps.forEach(({ turn }, n) => {
    const { date, day, month } = local(turn.at, zone)
    days.set(date, { date, day, month, entries: n + 1 })
  })
  return [...days.values()].toSorted((a, b) => a.date.localeCompare(b.date))
}

/** Chances at the end of each day, out of those before the first entry and after each. */
export const atDays = (days: readonly CurveDay[], chances: readonly number[]): number[] =>
  days.map(({ entries }) => chances[entries] as number)

/** The mean squared gap between two curves, in points of 100 squared; its root is by how much they differ on the whole. */
export function meanSquaredGap(drawn: readonly number[], model: readonly number[]): number {
  const gaps = drawn.map((value, n) => (100 * (value - (model[n] ?? 0))) ** 2)
  return gaps.reduce((a, b) => a + b, 0) / Math.max(1, gaps.length)
}

/** The day on which the model moved most, and from what to what. */
export function turningDay(model: readonly number[], before: number): { n: number; from: number; to: number } {
  const from = model.map((_, n) => (n === 0 ? before : (model[n - 1] as number)))
  const moves = model.map((to, n) => Math.abs(to - (from[n] as number)))
  const n = moves.indexOf(Math.max(...moves))
  return { n, from: from[n] ?? 0, to: model[n] ?? 0 }
}
