/** A game is a log: who sits where, a seed, and the moves in the order in which they were made. */
import { follow, type Step } from '../rules/play'
import type { Scenario } from '../rules/scenario'
import type { Assumptions } from '../rules/weights'
import { isAssumption } from './assumed'
import { strategies, type Strategy } from './strategy'

export type Holder = 'here' | Strategy
const holders: readonly Holder[] = ['here', ...strategies]

/** A move of the line, or taking the last moves back: undoing is written down, never rubbed out. */
type Move = { do: string; reason?: string } | { undo: number }

export type Log = {
  format: 1
  scenario: string
  rules: string
  seed: string
  /** Who holds each seat: a person at this screen, or a strategy. */
  seats: Record<string, Holder>
  /** What the person is there to protect. */
  goal: string
  /** Whether moves may be taken back. */
  mode: 'practice' | 'commit'
  /** What the crisis before left behind, when this one was come to by it. */
  carried?: string[]
  /** Values that differ from the author's. */
  assumptions?: Assumptions
  moves: Move[]
}

/** The seats that people at this screen hold. */
export const heldSeats = ({ seats }: Pick<Log, 'seats'>): string[] =>
  Object.keys(seats).filter((seat) => seats[seat] === 'here')

type Entry = { event: string; reason?: string }

/** The line of a log: its moves less those taken back. */
export function line(log: Log): Entry[] {
  const entries: Entry[] = []
  for (const move of log.moves) {
    if ('undo' in move) entries.length = Math.max(0, entries.length - move.undo)
    else entries.push({ event: move.do, ...(move.reason ? { reason: move.reason } : {}) })
  }
  return entries
}

/** The line of a log played through. Throws at the first entry that cannot be played, with its number. */
export const stepsOf = (scenario: Scenario, log: Log): Step[] =>
  follow(
    scenario,
    line(log).map(({ event }) => event),
  )

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isMove = (value: unknown): boolean =>
  isRecord(value) &&
  (typeof value['do'] === 'string'
    ? value['reason'] === undefined || typeof value['reason'] === 'string'
    : Number.isInteger(value['undo']) && Number(value['undo']) > 0)

/**
 * A log out of anything that was kept or sent. Throws an error whose message says what is wrong:
 * not a log, of another scenario, of other rules, with a seat that nobody there is can hold, with an assumption that there
 * is not, or with a move that is damaged or cannot be played.
 */
export function readLog(value: unknown, scenario: Scenario): Log {
  if (!isRecord(value) || value['format'] !== 1 || !Array.isArray(value['moves']) || !isRecord(value['seats']))
    throw new Error('this is not a log of Watershed')
  const log = value as unknown as Log
  if (log.scenario !== scenario.id) throw new Error(`this log is of "${log.scenario}", not of "${scenario.id}"`)
  if (log.rules !== scenario.rules)
    throw new Error(`this log was played by rules ${log.rules}; these are rules ${scenario.rules}`)
  if (typeof log.seed !== 'string') throw new Error('this log has no seed')
  log.moves.forEach((move: unknown, n) => {
    if (!isMove(move)) throw new Error(`move ${n + 1} of this log is damaged`)
  })
  for (const seat of Object.keys(scenario.data.scenario.seats)) {
    const holder: unknown = log.seats[seat]
    if (holder === undefined) throw new Error(`this log does not say who holds "${seat}"`)
    if (!holders.some((it) => it === holder))
      throw new Error(
        `in this log "${seat}" is held by ${JSON.stringify(holder)}; a seat is held by ${holders.join(', ')}`,
      )
  }
  if (JSON.stringify(log.carried ?? scenario.carried) !== JSON.stringify(scenario.carried))
    throw new Error('this log follows another ending of the crisis before')
  for (const [name, number] of Object.entries(log.assumptions ?? {}))
    if (!isAssumption(scenario, name, number))
      throw new Error(`this log assumes "${name}: ${number}"; an assumption is one of the crisis, from 0 to 1`)
  stepsOf(scenario, log)
  return log
}
