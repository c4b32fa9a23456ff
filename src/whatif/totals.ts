/** What a crisis costs and how long it lasts, over all lines from a position: exact means, spreads and distributions. */
import { DAY, local, moment, type Minutes } from '../rules/clock'
import type { Compiled } from './compile'
import { reach, type Chances } from './odds'
import { add } from './sums'

/** `sd` is the standard deviation. */
export type Spread = { mean: number; sd: number }

/** People lost from a position on, by ledger, taking the middle of each range that the sources give. */
export function ledgers(table: Compiled, p: Chances, from = 0, passed = reach(table, p, from)): Record<string, Spread> {
  const names = Object.keys(table.scenario.data.scenario.ledgers)
  return Object.fromEntries(names.map((name) => [name, ledger(table, p, passed, name, from)]))
}

/** First and second moments ride forward with the chance of each position. */
function ledger(table: Compiled, p: Chances, passed: Float64Array, name: string, from: number): Spread {
  const { size, first, to, tally, tallies, ending } = table
  const adds = tallies.map((it) => ((it[name]?.[0] ?? 0) + (it[name]?.[1] ?? 0)) / 2)
  const one = new Float64Array(size)
  const two = new Float64Array(size)
  let mean = 0
  let square = 0
  for (let n = from; n < size; n++) {
    const here = passed[n] as number
    if (here === 0) continue
    const sum = one[n] as number
    const squares = two[n] as number
    if ((ending[n] as number) >= 0) {
      mean += sum
      square += squares
      continue
    }
    for (let e = first[n] as number; e < (first[n + 1] as number); e++) {
      const x = adds[tally[e] as number] as number
      const target = to[e] as number
      const share = p[e] as number
      add(one, target, share * (sum + x * here))
      add(two, target, share * (squares + 2 * x * sum + x * x * here))
    }
  }
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)) }
}

/** Whole days from the day on which a crisis opens to the day on which one of its lines ends, and the chance of each. */
type Days = Spread & { distribution: ReadonlyMap<number, number> }

/**
 * A line ends on the day of the calendar state that its ending names in `ended`, if it passed there, and on the day of its
 * last entry otherwise. So each such state asks for one more pass: over those lines alone that came through it.
 * `before` are the calendar states that the line has passed already.
 */
export function days(table: Compiled, p: Chances, from = 0, before: ReadonlySet<string> = new Set()): Days {
  const { scenario } = table
  const dayOf = calendarDays(scenario)
  const distribution = new Map<number, number>()
  const endsOn = (day: number, chance: number) => {
    if (chance > 0) distribution.set(day, (distribution.get(day) ?? 0) + chance)
  }
  const all = reach(table, p, from)
  const through = new Map<string, Float64Array>()
  for (const { ended } of scenario.data.scenario.endings)
    if (ended && !through.has(ended)) through.set(ended, before.has(ended) ? all : reachThrough(table, p, all, ended))
  for (let n = from; n < table.size; n++) {
    const state = scenario.order[table.state[n] as number] as string
    if ((all[n] as number) === 0) continue
    if (n === from && (table.ending[n] as number) >= 0) endsOn(lastDay(table, before, dayOf, n), 1)
    for (let e = table.first[n] as number; e < (table.first[n + 1] as number); e++) {
      const target = table.to[e] as number
      const ending = scenario.data.scenario.endings[table.ending[target] as number]
      if (!ending) continue
      const known = ending.ended === undefined ? 0 : (through.get(ending.ended)?.[n] as number) * (p[e] as number)
      if (ending.ended !== undefined) endsOn(dayOf(ending.ended), known)
      endsOn(dayOf(state), (all[n] as number) * (p[e] as number) - known)
    }
  }
  let mean = 0
  let square = 0
  for (const [day, chance] of distribution) {
    mean += day * chance
    square += day * day * chance
  }
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)), distribution }
}

/** The part of `all` that has been through a calendar state. */
function reachThrough(table: Compiled, p: Chances, all: Float64Array, state: string): Float64Array {
  const number = table.scenario.order.indexOf(state)
  return reach(
    table,
    p,
    all.map((chance, n) => (table.state[n] === number ? chance : 0)),
  )
}

/** The day of a line that had ended before anything was asked. */
function lastDay(table: Compiled, before: ReadonlySet<string>, dayOf: (state: string) => number, n: number): number {
  const { ended } = table.scenario.data.scenario.endings[table.ending[n] as number] ?? {}
  if (ended && before.has(ended)) return dayOf(ended)
  return Math.max(0, ...[...before].map(dayOf))
}

/** Days from the first act of the calendar, by the date of the place where each state stands. */
function calendarDays(scenario: Compiled['scenario']): (state: string) => number {
  const date = (at: Minutes, place: string) => moment(local(at, scenario.zone(place)).date, '00:00', 'UTC') / DAY
  const opening = scenario.turns.get(scenario.order.find((state) => scenario.turns.has(state)) ?? '')
  const zero = opening ? date(opening.at, opening.place) : 0
  const known = new Map<string, number>()
  return (state) => {
    const turn = scenario.turns.get(state)
    if (!known.has(state)) known.set(state, turn ? date(turn.at, turn.place) - zero : 0)
    return known.get(state) as number
  }
}
