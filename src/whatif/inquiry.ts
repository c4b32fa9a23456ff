/** Everything that can be asked of a crisis, by lines of events. Plain data in and out, so that a worker can answer. */
import { loadScenario } from '../rules/scenario'
import type { ScenarioData } from '../rules/schema'
import { compile } from './compile'
import { distribution, type Distribution } from './distribution'
import { eventOf, likelihood, passes, standing } from './lines'
import { chanceOf, chances, oddsOf, reach, type EndingOdds, type Model } from './odds'
import { review, type Reviewed } from './regret'
import { createTable } from './table'
import { days, ledgers, type Spread } from './totals'
import { following, solve, type Following, type Solved } from './unfold'

export type Odds = {
  endings: EndingOdds
  ledgers: Record<string, Spread>
  days: Spread & { distribution: [day: number, chance: number][] }
}

/** What can follow where a line stands. `chance` is by the strategies stated, `endings` the odds after it. */
export type Branch = { event: string; chance: number; endings: EndingOdds }

export type Inquiry = {
  positions: number
  steps: number
  /** Odds of every ending where a line stands. */
  endings(model: Model, events: readonly string[]): EndingOdds
  /** The same with losses and days: some thirty passes over the table, for when a slider rests. */
  odds(model: Model, events: readonly string[]): Odds
  /** How many people of a ledger are lost from there on, with the chance of each number. Some tenths of a second for a large crisis. */
  losses(model: Model, events: readonly string[], ledger: string): Distribution
  /** The open options or outcomes where a line stands; none at its end. */
  branches(model: Model, events: readonly string[]): Branch[]
  /** The same for many lines, with the chances of groups of endings in place of all: solved again only when the model or the groups change. */
  unfold(
    model: Model,
    groups: readonly (readonly string[])[],
    lines: readonly (readonly string[])[],
  ): (readonly Following[])[]
  /** How likely each step of a line was where it was taken. */
  likelihood(model: Model, events: readonly string[]): number[]
  /** The chance of coming to one of `endings`, before the first entry and after each: one more than the events. */
  curve(model: Model, events: readonly string[], endings: readonly string[]): number[]
  review(model: Model, events: readonly string[], seat: string, goal: string): Reviewed[]
}

/** Builds the table; seconds for a large crisis. `onProgress` hears shares from 0 to 1. Methods throw on an event that is not open. */
export function createInquiry(
  data: ScenarioData,
  carried?: readonly string[],
  onProgress?: (share: number) => void,
): Inquiry {
  const scenario = loadScenario(data, carried)
  const table = compile(scenario, createTable(scenario, { onProgress }))
  const at = (events: readonly string[]) => standing(table, events)
  let solved: { key: string; by: Solved } | undefined
  return {
    positions: table.size,
    steps: table.to.length,
    endings: (model, events) => oddsOf(table, reach(table, chances(table, model), at(events))),
    odds(model, events) {
      const p = chances(table, model)
      const from = at(events)
      const passed = reach(table, p, from)
      const before = new Set(events.map((event) => scenario.turnOf.get(event)?.state ?? ''))
      const { distribution: byDay, ...spread } = days(table, p, from, before)
      return {
        endings: oddsOf(table, passed),
        ledgers: ledgers(table, p, from, passed),
        days: { ...spread, distribution: [...byDay].toSorted(([a], [b]) => a - b) },
      }
    },
    losses(model, events, ledger) {
      if (!(ledger in data.scenario.ledgers)) throw new Error(`unknown ledger "${ledger}"`)
      return distribution(table, chances(table, model), ledger, at(events))
    },
    branches(model, events) {
      const p = chances(table, model)
      const n = at(events)
      const from = table.first[n] as number
      return [...table.to.subarray(from, table.first[n + 1])].map((target, e) => ({
        event: eventOf(table, n, from + e),
        chance: p[from + e] as number,
        endings: oddsOf(table, reach(table, p, target)),
      }))
    },
    unfold(model, groups, lines) {
      const key = JSON.stringify([model, groups])
      if (solved?.key !== key) solved = { key, by: solve(table, model, groups) }
      const { by } = solved
      return lines.map((events) => following(table, by, events))
    },
    likelihood: (model, events) => likelihood(table, chances(table, model), events),
    curve(model, events, endings) {
      const value = chanceOf(table, chances(table, model), endings)
      return passes(table, events).map((n) => value[n] as number)
    },
    review: (model, events, seat, goal) => review(table, model, events, seat, goal),
  }
}
