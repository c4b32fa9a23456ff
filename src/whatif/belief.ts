/**
 * What a seat could not tell apart. All lines that would have brought it the same dispatches by now, and the same open
 * options at each of its own decisions, weighed by how likely they were: one pass forward over the table. Its own moves
 * count as certain, those of the others by their strategies.
 *
 * The calendar has no cycle, so a calendar state comes at most once and the hour at which its news arrives is fixed. A
 * step whose news has arrived must be the one heard; a step whose news has not, or never will, is free; and a step that
 * jumps over a calendar state of which something was heard leads nowhere.
 */
import { arrival } from '../rules/observe'
import type { Turn } from '../rules/scenario'
import type { Compiled } from './compile'
import { passes, stepOf, turnAt } from './lines'
import type { Chances } from './odds'
import { add } from './sums'

type Belief = {
  /** By position of the decision's calendar state: how likely the seat must think it. Adds up to 1. */
  mass: Float64Array
  /** How many positions the seat cannot tell apart. */
  positions: number
  /** Set when the line could not have happened by the strategies stated; then the seat is taken to know where it stands. */
  impossible: boolean
}

/** `events` is the line up to a decision, without it. Throws when the line does not stand at a decision of a seat. */
export function belief(table: Compiled, p: Chances, events: readonly string[]): Belief {
  const { scenario, size, state, first, to, option, mix } = table
  const at = passes(table, events)
  const here = at.at(-1) as number
  const turn = turnAt(table, here)
  const seat = turn?.seat
  if (!turn || !seat) throw new Error('nobody decides where this line stands')
  const heard = heardBy(table, at, events, seat, turn)
  const seen = new Map(at.flatMap((n) => (turnAt(table, n)?.seat === seat ? [[state[n], opening(n)]] : [])))
  function opening(n: number): string {
    return option.slice(first[n], first[n + 1]).join(' ')
  }
  const arrives = memo((name: number) => {
    const now = scenario.turns.get(scenario.order[name] as string) as Turn
    return now.options.map(({ event }) => {
      const when = arrival(scenario, { event, turn: now }, seat)
      return when !== undefined && when <= turn.at
    })
  })
  /** How many of the heard states come before each calendar state: equal at both ends of a step that jumps over none. */
  const before = new Uint16Array(scenario.order.length + 1)
  scenario.order.forEach((_, n) => (before[n + 1] = (before[n] as number) + (heard.has(n) ? 1 : 0)))

  const end = state[here] as number
  const passed = new Float64Array(size)
  passed[0] = 1
  for (let n = 0; n < size && (state[n] as number) < end; n++) {
    const weight = passed[n] as number
    const now = state[n] as number
    if (weight === 0 || (mix[n] as number) < 0) continue
    const own = turnAt(table, n)?.seat === seat
    const options = own ? seen.get(now) : undefined
    if (options !== undefined && opening(n) !== options) continue
    const told = heard.get(now)
    for (let e = first[n] as number; e < (first[n + 1] as number); e++) {
      const target = to[e] as number
      const next = state[target] as number
      if (next > end || before[next] !== before[now + 1]) continue
      if (told === undefined ? arrives(now)[option[e] as number] : option[e] !== told) continue
      add(passed, target, weight * (own ? 1 : (p[e] as number)))
    }
  }
  const mass = new Float64Array(size)
  let total = 0
  let positions = 0
  for (let n = 0; n < size; n++)
    if (state[n] === end && (passed[n] as number) > 0 && opening(n) === seen.get(end)) {
      mass[n] = passed[n] as number
      total += passed[n] as number
      positions++
    }
  if (total === 0) {
    mass[here] = 1
    return { mass, positions: 1, impossible: true }
  }
  return { mass: mass.map((weight) => weight / total), positions, impossible: false }
}

/** What had reached the seat: by calendar state, the option that was taken there. */
function heardBy(table: Compiled, at: readonly number[], events: readonly string[], seat: string, now: Turn) {
  const heard = new Map<number, number>()
  events.forEach((event, k) => {
    const n = at[k] as number
    const turn = turnAt(table, n) as Turn
    const when = arrival(table.scenario, { event, turn }, seat)
    if (when !== undefined && when <= now.at)
      heard.set(table.state[n] as number, table.option[stepOf(table, n, event)] as number)
  })
  return heard
}

function memo<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) known.set(key, (value = make(key)))
    return value
  }
}
