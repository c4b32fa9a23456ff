/**
 * A table reduced to numbers: who decides where, what leads where, what each step adds to a ledger, how options are
 * weighed. Nothing in it depends on assumptions or strategies, so it is made once and solved as often as they move.
 */
import { endingOf } from '../rules/outcome'
import type { Scenario, Turn } from '../rules/scenario'
import { bendOf, weightOf } from '../rules/weights'
import { createTable, type Table } from './table'

/** How one option is weighed wherever the facts that bend it are alike: `constant` times a straight line over each assumption. */
export type Recipe = {
  option: number
  constant: number
  bends: readonly { assumption: string; low: number; high: number }[]
  lean: number
}

/** Positions of one turn in which the same options are open and weighed alike share a mix. */
export type Mix = { turn: Turn; recipes: readonly Recipe[] }

/** Positions are numbered so that each stands before those it leads to; the first is 0. */
export type Compiled = {
  scenario: Scenario
  /** How many positions. */
  size: number
  /** By position: the place of its calendar state in `scenario.order`. */
  state: Uint16Array
  /** By position: its mix, or -1 at the end of a line. */
  mix: Int32Array
  /** By position: the place of its ending in scenario.yaml, or -1 where the line goes on. */
  ending: Int16Array
  /** Steps out of position n are those from `first[n]` to before `first[n + 1]`. */
  first: Uint32Array
  /** By step: where it leads. */
  to: Uint32Array
  /** By step: which option of the turn it takes. */
  option: Uint8Array
  /** By step: its place in `tallies`; 0 adds nothing. */
  tally: Uint16Array
  mixes: readonly Mix[]
  /** What steps add, by ledger, as [low, high]. */
  tallies: readonly Readonly<Record<string, readonly [number, number]>>[]
}

/** Throws when the scenario has more positions than a table may hold. */
export function compile(scenario: Scenario, { nodes }: Pick<Table, 'nodes'> = createTable(scenario)): Compiled {
  const steps = nodes.reduce((sum, { edges }) => sum + edges.length, 0)
  const stateNumber = new Map(scenario.order.map((name, n) => [name, n]))
  const endingNumber = new Map(scenario.data.scenario.endings.map(({ id }, n) => [id, n]))
  const mixing = createMixing(scenario)
  const tallies = new Map<string, number>([['', 0]])
  const table = {
    state: new Uint16Array(nodes.length),
    mix: new Int32Array(nodes.length).fill(-1),
    ending: new Int16Array(nodes.length).fill(-1),
    first: new Uint32Array(nodes.length + 1),
    to: new Uint32Array(steps),
    option: new Uint8Array(steps),
    tally: new Uint16Array(steps),
  }
  let step = 0
  nodes.forEach(({ place, edges }, n) => {
    table.state[n] = stateNumber.get(place.calendar) as number
    table.first[n] = step
    const turn = scenario.turns.get(place.calendar)
    if (!turn) {
      table.ending[n] = endingNumber.get(endingOf(scenario, place).id) as number
      return
    }
    const options = edges.map(({ event }) => turn.options.findIndex((option) => option.event === event))
    table.mix[n] = mixing.mixOf(turn, options, place)
    edges.forEach(({ to, tally }, e) => {
      table.to[step] = to
      table.option[step] = options[e] as number
      const key = tally ? JSON.stringify(tally) : ''
      if (!tallies.has(key)) tallies.set(key, tallies.size)
      table.tally[step] = tallies.get(key) as number
      step++
    })
  })
  table.first[nodes.length] = step
  return {
    scenario,
    size: nodes.length,
    ...table,
    mixes: mixing.mixes,
    tallies: [...tallies.keys()].map((key): Compiled['tallies'][number] => (key ? JSON.parse(key) : {})),
  }
}

/** Finds or makes the mix of a position. */
function createMixing(scenario: Scenario) {
  const mixes: Mix[] = []
  const found = new Map<string, number>()
  const known = new Map<string, ReturnType<typeof part>>()
  const { assumptions } = scenario.data.scenario

  /** A weight, parted into what the facts bend and what assumptions bend. */
  function part(turn: Turn, name: string) {
    const { weight, bend = {}, lean = 0 } = weightOf(scenario, turn, name)
    const all = Object.entries(bend)
    return {
      weight,
      lean,
      byFacts: all.filter(([fact]) => !(fact in assumptions)),
      bends: all
        .filter(([fact]) => fact in assumptions)
        .map(([assumption, factors]) => {
          const [low = 1, high = 1] = factors as readonly number[]
          return { assumption, low, high }
        }),
    }
  }
  return {
    mixes,
    mixOf(turn: Turn, options: readonly number[], place: Table['nodes'][number]['place']): number {
      const parts = options.map((option) => {
        const { event, name } = turn.options[option] as Turn['options'][number]
        const it = known.get(event) ?? part(turn, name)
        known.set(event, it)
        const constant = it.byFacts.reduce((value, [fact, by]) => value * bendOf(fact, by, place, {}), it.weight)
        return { option, constant, bends: it.bends, lean: it.lean }
      })
      const key = `${turn.state} ${parts.map(({ option, constant }) => `${option}:${constant}`).join(' ')}`
      let mix = found.get(key)
      if (mix === undefined) found.set(key, (mix = mixes.push({ turn, recipes: parts }) - 1))
      return mix
    },
  }
}
