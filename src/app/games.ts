/** Games being sat down to: new, out of an address, kept, or cut off and played again. */
import type { Scenario } from '../rules/scenario'
import { readAssumptions } from '../session/assumed'
import { createSession, newLog, type Session } from '../session/session'
import { readLog, type Log } from '../session/log'
import { kept } from '../session/store'
import type { Shelf } from '../session/shelf'
import { seatsOf, type Address } from '../play/address'

export type Playing = { id: string; session: Session }
type Setting = Pick<Log, 'seats' | 'goal' | 'mode' | 'seed' | 'assumptions'>

const newId = (scenario: Scenario) => `${scenario.id}-${Date.now().toString(36)}`

export const newSeed = (): string => crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)

export const newGame = (scenario: Scenario, setting: Setting): Playing => gameOf(scenario, newLog(scenario, setting))

export const gameOf = (scenario: Scenario, log: Log, id = newId(scenario)): Playing => ({
  id,
  session: createSession(scenario, log),
})

/** A kept game. Throws why it cannot be opened; it stays where it is. */
export function keptGame(scenario: Scenario, shelf: Shelf | undefined, id: string): Playing {
  const game = kept(shelf).find((one) => one.id === id)
  if (!game) throw new Error('it is not here any more')
  if (!game.saved) throw new Error(game.problem)
  return gameOf(scenario, readLog(game.saved.log, scenario), id)
}

/** Which scenario a kept game is of, and what was carried into it, if it can be told. */
export const keptScenario = (
  shelf: Shelf | undefined,
  id: string | undefined,
): Pick<Log, 'scenario' | 'carried'> | undefined => kept(shelf).find((one) => one.id === id)?.saved?.log

/** The game that an address describes, if it names a seat and a seed. */
export function addressedGame(scenario: Scenario, address: Address): Playing | undefined {
  if (!address.seats.length || !address.seed) return undefined
  return newGame(scenario, settingOf(scenario, address, address.seed))
}

/** Seats, goal, mode and assumptions of an address; what it does not say is as the opening has it. */
export function settingOf(scenario: Scenario, address: Address, seed: string): Setting {
  const { seats, goals } = scenario.data.scenario
  const { values } = readAssumptions(scenario, address.assume ?? '')
  return {
    seats: seatsOf(address, Object.keys(seats)),
    goal: goals.find((goal) => goal === address.goal) ?? goals[0] ?? '',
    mode: address.mode ?? 'practice',
    seed,
    ...(Object.keys(values).length ? { assumptions: values } : {}),
  }
}

/** The game that the page's history says is open: the one a reload comes back to. */
export const openId = (state: unknown): string | undefined => (state as { game?: string } | null)?.game

/** Whether the page's history says that the game's debrief was open. */
export const wasReviewed = (state: unknown): boolean => (state as { review?: boolean } | null)?.review === true
