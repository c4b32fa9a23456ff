/**
 * What each decision of a seat cost by its own goal, at what it knew: the difference between the option that was best on
 * average over all the positions it could not tell apart, and the one it chose. Everybody, the seat itself included,
 * follows the stated strategies afterwards. The best option has a regret of 0 and none is below it.
 */
import { endingGoal } from '../rules/outcome'
import type { Turn } from '../rules/scenario'
import { belief } from './belief'
import type { Compiled } from './compile'
import { passes, standing, stepOf, turnAt } from './lines'
import { chances, endingsOf, reach, valueOf, type Chances, type Model } from './odds'
import { add } from './sums'
import { why, type Why } from './why'

export type Weighed = {
  event: string
  /** Chance of each ending after it, in the order of scenario.yaml. */
  endings: Float64Array
  /** What those endings are worth to the goal, on average: 0 to 100. */
  value: number
  /** By how much the best option is better: never below 0. */
  regret: number
  /** What the best play from here on would be worth to one who saw everything. A ceiling, no part of any regret. */
  ceiling: number
}

/** Regret from 5, 10 and 15 points on has a name. */
type Size = 'none' | 'small' | 'middling' | 'large'

export type Reviewed = {
  /** Entry number in the line. */
  index: number
  state: string
  seat: string
  options: Weighed[]
  chosen: string
  best: string
  regret: number
  size: Size
  /** How many positions the seat could not tell apart. */
  positions: number
  /** The line could not have happened by the strategies stated: the seat is taken to have known where it stood. */
  impossible: boolean
  /** What the loss is made of; undefined when there is none. */
  why: Why | undefined
}

export const sizeOf = (regret: number): Size =>
  regret >= 15 ? 'large' : regret >= 10 ? 'middling' : regret >= 5 ? 'small' : 'none'

/** What each ending is worth to a goal of the seat's side, in the order of scenario.yaml. Throws on an unknown seat or goal. */
export function worthOf({ scenario }: Compiled, seat: string, goal: string): number[] {
  const { seats, goals, endings } = scenario.data.scenario
  const side = seats[seat]?.side
  if (!side) throw new Error(`unknown seat "${seat}"; there are ${Object.keys(seats).join(', ')}`)
  if (!goals.includes(goal)) throw new Error(`unknown goal "${goal}"; there are ${goals.join(', ')}`)
  return endings.map((ending) => endingGoal(ending, goal, side))
}

/** By position: the most that a seat could make of it, if it saw everything and the others kept to their strategies. */
export function bestReply(table: Compiled, p: Chances, seat: string, worth: ArrayLike<number>): Float64Array {
  const { size, first, to, ending } = table
  const value = new Float64Array(size)
  for (let n = size - 1; n >= 0; n--) {
    const end = ending[n] as number
    const own = turnAt(table, n)?.seat === seat
    let sum = end >= 0 ? (worth[end] as number) : own ? -Infinity : 0
    for (let e = first[n] as number; e < (first[n + 1] as number); e++) {
      const next = value[to[e] as number] as number
      sum = own ? Math.max(sum, next) : sum + (p[e] as number) * next
    }
    value[n] = sum
  }
  return value
}

/** All decisions of a seat along a line, by a goal. */
export function review(
  table: Compiled,
  model: Model,
  events: readonly string[],
  seat: string,
  goal: string,
): Reviewed[] {
  const worth = worthOf(table, seat, goal)
  const p = chances(table, model)
  const value = valueOf(table, p, worth)
  const ceiling = bestReply(table, p, seat, worth)
  return passes(table, events).flatMap((n, index) => {
    const turn = turnAt(table, n)
    const chosen = events[index]
    return turn?.seat === seat && chosen !== undefined
      ? [reviewed(table, p, events.slice(0, index), turn, chosen, { worth, value, ceiling })]
      : []
  })
}

type Solved = { worth: readonly number[]; value: Float64Array; ceiling: Float64Array }

function reviewed(
  table: Compiled,
  p: Chances,
  before: readonly string[],
  turn: Turn,
  chosen: string,
  { worth, value, ceiling }: Solved,
): Reviewed {
  const { mass, positions, impossible } = belief(table, p, before)
  const here = standing(table, before)
  const open = turn.options.map(({ event }) => event).filter((event) => stepOf(table, here, event) >= 0)
  const after = open.map((event) => {
    const start = taking(table, mass, event)
    return { event, passed: reach(table, p, start), value: dot(start, value), ceiling: dot(start, ceiling) }
  })
  const best = after.reduce((a, b) => (b.value > a.value ? b : a))
  const played = after.find(({ event }) => event === chosen) as (typeof after)[number]
  const regret = best.value - played.value
  return {
    index: before.length,
    state: turn.state,
    seat: turn.seat as string,
    options: after.map((it) => ({
      event: it.event,
      endings: endingsOf(table, it.passed),
      value: it.value,
      regret: best.value - it.value,
      ceiling: it.ceiling,
    })),
    chosen,
    best: best.event,
    regret,
    size: sizeOf(regret),
    positions,
    impossible,
    why: regret > 0 ? why(table, p, { worth, value }, best.passed, played.passed) : undefined,
  }
}

/** Where an option leads from a spread over positions. */
function taking(table: Compiled, mass: Float64Array, event: string): Float64Array {
  const next = new Float64Array(table.size)
  mass.forEach((weight, n) => {
    if (weight === 0) return
    add(next, table.to[stepOf(table, n, event)] as number, weight)
  })
  return next
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let n = 0; n < a.length; n++) sum += (a[n] as number) * (b[n] as number)
  return sum
}
