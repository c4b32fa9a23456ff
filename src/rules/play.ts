/** The rules: a position, what may be done in it, and what follows. Everything else in Watershed is made of these. */
import { initialTransition, transition, type SnapshotFrom } from 'xstate'
import { holds, type Facts } from './facts'
import type { Crisis } from './machine'
import { optionName, type Scenario, type Turn } from './scenario'

/** An XState snapshot: three region states and a context of tracks, flags and ledgers. */
export type Position = SnapshotFrom<Crisis>

/** The first position. */
export const start = (scenario: Scenario): Position => initialTransition(scenario.machine)[0]

type Value = { calendar: string; negotiation: string; field: string }

/** Where the three regions stand, and what guards may read. */
export function facts(position: Position): Facts & { calendar: string } {
  const { calendar, negotiation, field } = position.value as unknown as Value
  return { calendar, negotiation, field, tracks: position.context.tracks, flags: position.context.flags }
}

/** Whose turn it is; undefined when the line has ended. */
export const turn = (scenario: Scenario, position: Position): Turn | undefined =>
  scenario.turns.get(facts(position).calendar)

/**
 * What may be done now: events of the turn whose guards hold, in the order of calendar.yaml.
 * Empty exactly when the line has ended.
 */
export function options(scenario: Scenario, position: Position): string[] {
  const now = facts(position)
  return (turn(scenario, position)?.options ?? [])
    .filter(({ guard }) => holds(guard, now, scenario.data.scenario.tracks))
    .map(({ event }) => event)
}

/** The position after an event. Throws on an event that is not among the options: XState would ignore it. */
export function play(scenario: Scenario, position: Position, event: string): Position {
  const open = options(scenario, position)
  if (!open.includes(event))
    throw new Error(
      `"${event}" cannot be played in "${facts(position).calendar}"; open are: ${open.join(', ') || 'none'}`,
    )
  return transition(scenario.machine, position, { type: event })[0]
}

/** One entry of a line, with the positions before and after it. */
export type Step = { event: string; name: string; turn: Turn; before: Position; after: Position }

/** Plays an event as the next entry of a line. Throws what `play` throws. */
export function step(scenario: Scenario, before: Position, event: string): Step {
  const after = play(scenario, before, event)
  // What could be played belongs to a turn.
  const now = scenario.turnOf.get(event) as Turn
  return { event, name: optionName(event), turn: now, before, after }
}

/** Plays a line of events from the first position. Throws at the first event that cannot be played, with its number. */
export function follow(scenario: Scenario, events: readonly string[]): Step[] {
  let before = start(scenario)
  return events.map((event, n) => {
    try {
      const entry = step(scenario, before, event)
      before = entry.after
      return entry
    } catch (error) {
      throw new Error(`entry ${n + 1}: ${(error as Error).message}`, { cause: error })
    }
  })
}

/** The position a line has reached. */
export const reached = (scenario: Scenario, steps: readonly Step[]): Position => steps.at(-1)?.after ?? start(scenario)
