/** Exact odds: given a strategy of every seat, how likely each step, each position and each ending is. */
import { recordedEvents } from '../rules/recorded'
import { defaults, shares, type Assumptions } from '../rules/weights'
import { weigh, type Strategies, type Strategy } from '../session/strategy'
import type { Compiled, Mix, Recipe } from './compile'
import { add } from './sums'

/** What odds are conditional on. Values and seats not named keep the author's default and `sources`. */
export type Model = { assumptions?: Assumptions; strategies?: Strategies }

/** The chance of each ending, by its name. */
export type EndingOdds = Readonly<Record<string, number>>

/** By step: how likely it is where it can be taken. Those out of one position add up to 1. */
export type Chances = Float64Array

/** How likely each step is under a model. Weighs each mix once, then deals it out to its positions. */
export function chances(table: Compiled, { assumptions = {}, strategies = {} }: Model = {}): Chances {
  const { scenario, mixes, mix, first } = table
  const given = { ...defaults(scenario), ...assumptions }
  const done = new Set(recordedEvents(scenario))
  const spread = mixes.map((it) => sharesOf(it, given, strategies[it.turn.seat ?? ''] ?? 'sources', done))
  const p = new Float64Array(table.to.length)
  for (let n = 0; n < table.size; n++) {
    const parts = spread[mix[n] as number]
    if (!parts) continue
    const from = first[n] as number
    for (let e = 0; e < parts.length; e++) p[from + e] = parts[e] as number
  }
  return p
}

function sharesOf({ turn, recipes }: Mix, given: Assumptions, strategy: Strategy, done: ReadonlySet<string>): number[] {
  const open = recipes.map((recipe) => ({
    weight: weightUnder(recipe, given),
    lean: recipe.lean,
    recorded: done.has(turn.options[recipe.option]?.event ?? ''),
  }))
  return shares(weigh(open, turn.seat, strategy), () => true)
}

const weightUnder = ({ constant, bends }: Recipe, given: Assumptions): number =>
  bends.reduce((value, { assumption, low, high }) => value * (low + (high - low) * (given[assumption] ?? 0)), constant)

/** How likely each position is to be passed, from the first on, from another, or from a spread over several. */
export function reach(table: Compiled, p: Chances, from: number | Float64Array = 0): Float64Array {
  const { size, first, to } = table
  const passed = typeof from === 'number' ? new Float64Array(size) : from.slice()
  if (typeof from === 'number') passed[from] = 1
  for (let n = 0; n < size; n++) {
    const here = passed[n] as number
    if (here === 0) continue
    const end = first[n + 1] as number
    for (let e = first[n] as number; e < end; e++) add(passed, to[e] as number, here * (p[e] as number))
  }
  return passed
}

/** What a spread over positions comes to: by ending, in the order of scenario.yaml. */
export function endingsOf(table: Compiled, passed: Float64Array): Float64Array {
  const odds = new Float64Array(table.scenario.data.scenario.endings.length)
  for (let n = 0; n < table.size; n++) {
    const ending = table.ending[n] as number
    if (ending >= 0) add(odds, ending, passed[n] as number)
  }
  return odds
}

/** The same by the name of each ending. */
export function oddsOf(table: Compiled, passed: Float64Array): EndingOdds {
  const odds = endingsOf(table, passed)
  return Object.fromEntries(table.scenario.data.scenario.endings.map(({ id }, n) => [id, odds[n] as number]))
}

/** The odds of each ending, from the first position or another. They add up to 1. */
export const endingOdds = (table: Compiled, p = chances(table), from = 0): EndingOdds =>
  oddsOf(table, reach(table, p, from))

/** By position: what it is worth on average, when each ending is worth `worth[ending]`. */
export function valueOf(table: Compiled, p: Chances, worth: ArrayLike<number>): Float64Array {
  const { size, first, to, ending } = table
  const value = new Float64Array(size)
  for (let n = size - 1; n >= 0; n--) {
    const end = ending[n] as number
    if (end >= 0) {
      value[n] = worth[end] as number
      continue
    }
    let sum = 0
    const last = first[n + 1] as number
    for (let e = first[n] as number; e < last; e++) sum += (p[e] as number) * (value[to[e] as number] as number)
    value[n] = sum
  }
  return value
}

/** By position: the chance that its line ends in one of `endings`. */
export const chanceOf = (table: Compiled, p: Chances, endings: readonly string[]): Float64Array =>
  valueOf(
    table,
    p,
    table.scenario.data.scenario.endings.map(({ id }) => (endings.includes(id) ? 1 : 0)),
  )
