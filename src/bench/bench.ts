/**
 * The table beside other ways to run a crisis: the same scenario, the same strategies, one process. Each engine first shows
 * that its endings are those of the exact odds; then its playouts are timed.
 */
import seedrandom from 'seedrandom'
import type { Scenario } from '../rules/scenario'
import { compile } from '../whatif/compile'
import { chances, endingsOf, reach } from '../whatif/odds'
import { playout } from '../whatif/playout'
import { MOST, strayed } from './agree'
import { boardgame } from './boardgame'
import type { Playout } from './choose'
import { ink } from './ink'
import type { loadEngines } from './packages'
import { rates, seconds, type Clock } from './rounds'
import { statechart } from './statechart'

export const RIVAL = 'boardgame.io'

export type Bench = {
  /** The scenario whose playouts were timed. */
  scenario: string
  /** Playouts a second. */
  rates: Record<string, number>
  /** How many times as many as boardgame.io; nothing when it was not measured. */
  ratios: Record<string, number>
  /** Seconds to make the table, by scenario. */
  build: Record<string, number>
  /** Seconds to work out the odds of all endings from the start, weights included, by scenario. */
  solve: Record<string, number>
  positions: Record<string, number>
  /** The largest difference between an engine's endings and the exact odds, in standard errors. */
  strayed: Record<string, number>
}

export type Settings = {
  engines: ReturnType<typeof loadEngines>
  clock: Clock
  /** Playouts of each engine that are held against the odds. */
  games: number
  rounds: number
  /** Seconds of an engine's turn in a round. */
  turn: number
  /** Told what is being done. */
  tell: (what: string) => void
}

/** Measures `main`, and how long the tables of `all` take. Throws when an engine's endings are not those of the odds. */
export function bench(main: Scenario, all: readonly Scenario[], settings: Settings): Bench {
  const { engines, clock, games, rounds, turn, tell } = settings
  const random = (name: string) => seedrandom.alea(`${main.id}/${name}`)
  const table = compile(main)
  const p = chances(table)
  const onTable = random('table')
  const playouts: Record<string, Playout> = {
    table: () => table.ending[playout(table, p, onTable)] as number,
    xstate: statechart(main, random('xstate')),
    ...(engines && {
      [RIVAL]: boardgame(engines.boardgame, main, random(RIVAL)),
      inkjs: ink(engines.ink, main, random('inkjs')),
    }),
  }

  const odds = [...endingsOf(table, reach(table, p))]
  const found = Object.fromEntries(
    Object.entries(playouts).map(([name, play]) => {
      tell(`${name}: ${games} playouts against the odds`)
      const counts = odds.map(() => 0)
      for (let game = 0; game < games; game++) {
        const ending = play()
        counts[ending] = (counts[ending] ?? 0) + 1
      }
      const by = strayed(counts, odds)
      if (by > MOST)
        throw new Error(`${name} does not play ${main.id}: an ending strays by ${by.toFixed(1)} standard errors`)
      return [name, by]
    }),
  )

  tell(`playouts a second, ${rounds} rounds`)
  const perSecond = rates(playouts, { rounds, turn, clock })
  const rival = perSecond[RIVAL]
  const times = all.map((scenario) => {
    tell(`${scenario.id}: its table`)
    const made = compile(scenario)
    return {
      id: scenario.id,
      positions: made.size,
      build: seconds(() => compile(scenario), 3, clock),
      solve: seconds(() => endingsOf(made, reach(made, chances(made))), 51, clock),
    }
  })
  const byScenario = (key: 'positions' | 'build' | 'solve') => Object.fromEntries(times.map((it) => [it.id, it[key]]))
  return {
    scenario: main.id,
    rates: perSecond,
    ratios: rival ? Object.fromEntries(Object.entries(perSecond).map(([name, rate]) => [name, rate / rival])) : {},
    build: byScenario('build'),
    solve: byScenario('solve'),
    positions: byScenario('positions'),
    strayed: found,
  }
}
