/** A game being played: a log that grows. People choose for the seats they hold; strategies and luck do the rest. */
import { facts, options, reached, step, turn, type Position, type Step } from '../rules/play'
import type { Scenario, Turn } from '../rules/scenario'
import { defaults, usable } from '../rules/weights'
import { line, stepsOf, type Log } from './log'
import { luck, taken } from './luck'
import { weighTurn, type Strategy } from './strategy'

export type Session = {
  scenario: Scenario
  log(): Log
  steps(): readonly Step[]
  position(): Position
  /** The turn of a person at this screen; undefined when the line has ended. */
  turn(): Turn | undefined
  options(): string[]
  /** Plays an option for the person whose turn it is, and everything after it up to the next person's turn. Throws if it is not open. */
  choose(event: string, reason?: string): void
  /** Takes back the last choice of a person and what followed. Does nothing in a committed game or at the start. */
  undo(): void
  canUndo(): boolean
  subscribe(listener: () => void): () => void
}

/** What luck and strategies do in a turn that no person holds. */
function automatic(
  scenario: Scenario,
  position: Position,
  now: Turn,
  log: Pick<Log, 'seats' | 'seed' | 'assumptions'>,
): string {
  const assumptions = { ...defaults(scenario), ...log.assumptions }
  const holder = now.seat ? log.seats[now.seat] : undefined
  const strategy: Strategy = !holder || holder === 'here' ? 'sources' : holder
  const weights = weighTurn(scenario, now, facts(position), assumptions, strategy)
  const open = new Set(options(scenario, position))
  const isOpen = (n: number) => open.has(now.options[n]?.event ?? '')
  return now.options[taken(usable(weights, isOpen), luck(log.seed, now.state))]?.event as string
}

/** Opens a log. Throws what `follow` throws when the log cannot be played. */
export function createSession(scenario: Scenario, first: Log): Session {
  let log = first
  let steps = stepsOf(scenario, log)
  const listeners = new Set<() => void>()

  const add = (event: string, reason?: string) => {
    steps = [...steps, step(scenario, reached(scenario, steps), event)]
    log = { ...log, moves: [...log.moves, { do: event, ...(reason ? { reason } : {}) }] }
  }
  const held = (now: Turn) => now.seat !== undefined && log.seats[now.seat] === 'here'
  const advance = () => {
    for (;;) {
      const position = reached(scenario, steps)
      const now = turn(scenario, position)
      if (!now || held(now)) return
      add(automatic(scenario, position, now, log))
    }
  }
  /** The entry number of the last choice a person made. */
  const lastChoice = () => steps.findLastIndex((entry) => held(entry.turn))
  const canUndo = () => log.mode === 'practice' && lastChoice() >= 0
  const tell = () => listeners.forEach((listener) => listener())

  advance()
  return {
    scenario,
    log: () => log,
    steps: () => steps,
    position: () => reached(scenario, steps),
    turn: () => turn(scenario, reached(scenario, steps)),
    options: () => options(scenario, reached(scenario, steps)),
    choose(event, reason) {
      add(event, reason)
      advance()
      tell()
    },
    undo() {
      if (!canUndo()) return
      const back = steps.length - lastChoice()
      log = { ...log, moves: [...log.moves, { undo: back }] }
      steps = steps.slice(0, steps.length - back)
      tell()
    },
    canUndo,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** A new log with nothing played. */
export const newLog = (
  scenario: Scenario,
  setting: Pick<Log, 'seed' | 'seats' | 'goal' | 'mode' | 'assumptions'>,
): Log => ({
  format: 1,
  scenario: scenario.id,
  rules: scenario.rules,
  ...(scenario.carried.length ? { carried: [...scenario.carried] } : {}),
  ...setting,
  moves: [],
})

/** A log cut before its entry `index`, to play again from there: with the same luck, or with a new seed. */
export function fork(log: Log, index: number, seed = log.seed): Log {
  return {
    ...log,
    seed,
    moves: line(log)
      .slice(0, index)
      .map(({ event, reason }) => ({ do: event, ...(reason ? { reason } : {}) })),
  }
}
