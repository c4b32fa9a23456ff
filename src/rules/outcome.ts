/** How a line ended: the first ending that fits, its ICB codes, its date and its verdicts. */
import { holds, type Facts } from './facts'
import { local } from './clock'
import { rungOf, RUNGS } from './ladder'
import { facts, type Step } from './play'
import type { Scenario } from './scenario'
import type { ScenarioData } from './schema'

export type Ending = ScenarioData['scenario']['endings'][number]

export type Outcome = {
  ending: string
  icb: Ending['icb']
  /** The day the crisis ended, by the clock where its last act fell. */
  date: string
  ledgers: Readonly<Record<string, readonly [number, number]>>
  tracks: Record<string, string>
  /** Further questions put to the final position, such as who held the ground a week later. */
  verdicts: Record<string, string>
  goals: Record<string, number>
}

/** The final position of a line; undefined while its calendar has not ended. XState's own status is not asked: it stays active. */
export function finalFacts(scenario: Scenario, steps: readonly Step[]): Facts | undefined {
  const last = steps.at(-1)
  if (!last) return undefined
  const now = facts(last.after)
  return scenario.turns.has(now.calendar) ? undefined : now
}

/** The first ending that fits a final position, if one does. */
export const fittingEnding = ({ data: { scenario } }: Scenario, final: Facts): Ending | undefined =>
  scenario.endings.find((ending) => holds(ending.if, final, scenario.tracks))

/** The ending that fits a final position. Throws when none does: the examination proves that one always does. */
export function endingOf(scenario: Scenario, final: Facts): Ending {
  const found = fittingEnding(scenario, final)
  if (!found) throw new Error(`no ending fits: talks "${final.negotiation}", field "${final.field}"`)
  return found
}

/** What an ending is worth to a goal of one side, 0 to 100. */
export const endingGoal = ({ goals }: Ending, goal: string, side: string): number =>
  goals[`${goal}-${side}`] ?? goals[goal] ?? 0

/** The answer to each question of scenario.yaml in a final position: the first that holds. */
export function verdictsOf(scenario: Scenario, final: Facts): Record<string, string> {
  const { verdicts, tracks } = scenario.data.scenario
  return Object.fromEntries(
    Object.entries(verdicts).map(([question, answers]) => [
      question,
      answers.find((answer) => holds(answer.if, final, tracks))?.say ?? '',
    ]),
  )
}

/** Whether a line ended in a war that nobody stopped. ICB's full-scale war may also be fighting that the capitals ended. */
export const endsInWar = (scenario: Scenario, steps: readonly Step[]): boolean => {
  const last = steps.at(-1)
  return last !== undefined && rungOf(scenario, facts(last.after).field) === RUNGS - 1
}

/** The entry with which a line ended: the one its ending names if the line passed it, else its last. */
const endStep = (ending: Ending, steps: readonly Step[]): Step | undefined =>
  steps.find((step) => step.turn.state === ending.ended) ?? steps.at(-1)

/** The entry with which a line's crisis ended; undefined while its calendar has not ended. */
export function closing(scenario: Scenario, steps: readonly Step[]): Step | undefined {
  const final = finalFacts(scenario, steps)
  return final && endStep(endingOf(scenario, final), steps)
}

/** The outcome of a line; undefined while its calendar has not ended. */
export function outcome(scenario: Scenario, steps: readonly Step[]): Outcome | undefined {
  const last = steps.at(-1)
  const final = finalFacts(scenario, steps)
  if (!last || !final) return undefined
  const ending = endingOf(scenario, final)
  const { turn } = endStep(ending, steps) ?? last
  const { tracks } = scenario.data.scenario
  return {
    ending: ending.id,
    icb: ending.icb,
    date: local(turn.at, scenario.zone(turn.place)).date,
    ledgers: last.after.context.ledgers,
    tracks: Object.fromEntries(
      Object.entries(last.after.context.tracks).map(([track, level]) => [track, tracks[track]?.levels[level] ?? '']),
    ),
    verdicts: verdictsOf(scenario, final),
    goals: ending.goals,
  }
}
