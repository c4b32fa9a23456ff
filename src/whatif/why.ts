/**
 * Why one option is worth less than another: in which later turn the two part, and by what happens there.
 *
 * With P the chance that an event x comes after an option and E the value of what follows it, the difference between two
 * options a and b is the sum over the events of one turn (and over the lines that never come to it) of P_b E_b - P_a E_a.
 * Each term is split exactly: (P_b - P_a) times the middle of E_a and E_b is that x comes more or less often, the rest
 * that what follows it differs. The first is the named part of x; the second, over all x, is the rest.
 */
import type { Compiled } from './compile'
import { turnAt } from './lines'
import type { Chances } from './odds'

/** One event, or `event: undefined`: the turn never comes. */
export type Part = {
  event: string | undefined
  /** Its chance after the best option and after the chosen one. */
  best: number
  chosen: number
  /** Points of the regret that come of it. */
  points: number
}

/** `parts` and `rest` add up to the regret. `chain` are events before the telling turn that lead up to it, in their order. */
export type Why = { state: string; parts: Part[]; rest: number; chain: Part[] }

type Solved = { worth: readonly number[]; value: Float64Array }
type Sums = { chance: number; worth: number }

/** The share of a loss that a turn must carry to be named as the one that tells. */
const MOST = 0.6
/** The share that an event before it must carry to belong to the chain, and how many are named. */
const SOME = 0.25
const LINKS = 2

/** `best` and `chosen`: how likely each position is to be passed after the one and the other. */
export function why(table: Compiled, p: Chances, solved: Solved, best: Float64Array, chosen: Float64Array): Why {
  const { order } = table.scenario
  const [b, a] = [sumsOf(table, p, solved, best), sumsOf(table, p, solved, chosen)]
  const loss = b.total - a.total
  const turns = order.flatMap((state, n) => {
    const events = b.byState[n]
    if (!events) return []
    const parts = partsOf(table, state, n, b, a)
    return parts.some(({ event, points }) => event && points !== 0)
      ? [{ state, parts, told: parts.reduce((sum, { points }) => sum + points, 0) }]
      : []
  })
  const miss = ({ told }: { told: number }) => Math.abs(loss - told)
  const enough = turns.find((turn) => miss(turn) <= (1 - MOST) * loss)
  const telling = enough ?? turns.toSorted((x, y) => miss(x) - miss(y))[0]
  if (!telling) return { state: '', parts: [], rest: loss, chain: [] }
  const earlier = turns.slice(0, turns.indexOf(telling)).flatMap(({ parts }) => parts.filter(({ event }) => event))
  const chain = earlier
    .filter(({ points }) => points >= SOME * loss)
    .toSorted((x, y) => y.points - x.points)
    .slice(0, LINKS)
  return {
    state: telling.state,
    parts: telling.parts.toSorted((x, y) => Math.abs(y.points) - Math.abs(x.points)),
    rest: loss - telling.told,
    chain: earlier.filter((part) => chain.includes(part)),
  }
}

/** By calendar state and option: how often it is taken, and what that is worth in all. */
function sumsOf(table: Compiled, p: Chances, { worth, value }: Solved, passed: Float64Array) {
  const byState: (Sums[] | undefined)[] = []
  let total = 0
  for (let n = 0; n < table.size; n++) {
    const here = passed[n] as number
    const turn = turnAt(table, n)
    if (!turn) total += here * (worth[table.ending[n] as number] ?? 0)
    else {
      const sums = (byState[table.state[n] as number] ??= turn.options.map(() => ({ chance: 0, worth: 0 })))
      if (here === 0) continue
      for (let e = table.first[n] as number; e < (table.first[n + 1] as number); e++) {
        const sum = sums[table.option[e] as number] as Sums
        const chance = here * (p[e] as number)
        sum.chance += chance
        sum.worth += chance * (value[table.to[e] as number] as number)
      }
    }
  }
  return { byState, total }
}

/** Chances below this are rounding, and what cannot come has no mean. */
const NIL = 1e-12

/** The parts of one turn: an event each, and last that the turn never comes. Chance and worth of the two options, `b` the best one. */
function partsOf(
  table: Compiled,
  state: string,
  n: number,
  b: ReturnType<typeof sumsOf>,
  a: ReturnType<typeof sumsOf>,
): Part[] {
  const turn = table.scenario.turns.get(state)
  const taken = (b.byState[n] ?? []).map((best, option) => ({
    event: turn?.options[option]?.event,
    best,
    chosen: a.byState[n]?.[option] ?? { chance: 0, worth: 0 },
  }))
  const [best, chosen] = [taken.map((part) => part.best), taken.map((part) => part.chosen)]
  const all = [...taken, { event: undefined, best: restOf(b.total, best), chosen: restOf(a.total, chosen) }]
  const comes = (part: (typeof all)[number]) => Math.max(part.best.chance, part.chosen.chance) > NIL
  const mean = ({ chance, worth }: Sums, other: Sums) => (chance > NIL ? worth / chance : other.worth / other.chance)
  const middles = all.map((part) =>
    comes(part) ? (mean(part.best, part.chosen) + mean(part.chosen, part.best)) / 2 : 0,
  )
  const moved = all.map((part) => part.best.chance - part.chosen.chance)
  // The changes of chance add up to nothing, so worth may be counted from anywhere: from the lines that never come to
  // the turn, where these change most, because what does not happen explains little; else from the middle.
  const last = all.length - 1
  const widest = moved.every((change) => Math.abs(change) <= Math.abs(moved[last] as number) + NIL)
  const zero = widest && moved[last] ? (middles[last] as number) : (b.total + a.total) / 2
  return all.map((part, k) => ({
    event: part.event,
    best: part.best.chance,
    chosen: part.chosen.chance,
    points: comes(part) ? (moved[k] as number) * ((middles[k] as number) - zero) : 0,
  }))
}

/** What is left of all lines, whose chance is 1 and whose worth is `total`, when these are taken away. */
const restOf = (total: number, taken: readonly Sums[]): Sums => ({
  chance: 1 - taken.reduce((sum, { chance }) => sum + chance, 0),
  worth: total - taken.reduce((sum, { worth }) => sum + worth, 0),
})
