/**
 * Crises on one ladder and one scale: each line measured from its own first act and up to its own end.
 * Plain data read off the scenario and the line; no words.
 */
import { DAY, local, moment, type Minutes } from '../../rules/clock'
import { rungOf, SHOTS } from '../../rules/ladder'
import { closing, outcome, type Outcome } from '../../rules/outcome'
import { facts, type Step } from '../../rules/play'
import type { Scenario } from '../../rules/scenario'
import { climb } from '../../record/compare'
import { frontZone, type Point } from '../ladder/climbing'
import { isSaid, movesTalks, talksOf, type Talks } from './talks'

/** The moments that a crisis may have, in the order in which they are told. */
export const MOMENTS = ['act', 'talk', 'loss', 'shots', 'deaths', 'terms', 'end'] as const
export type MomentName = (typeof MOMENTS)[number]

/** `day` is counted by the calendar of the front; day 0 is the day of the first act. */
export type Moment = { step: Step; at: Minutes; place: string; day: number }

export type CrisisLine = {
  outcome: Outcome | undefined
  steps: readonly Step[]
  /** Midnight, at the front, before the first act, and before the end: that of the last entry while there is no end. */
  from: Minutes
  until: Minutes
  /** Days of crisis, first and last counted. */
  days: number
  climb: Point[]
  /**
   * act: the first entry. talk: the first move of the talks. loss: the first entry that by any count cost a life.
   * shots: the ladder's rung for them. deaths: the first entry that by every count cost a life.
   * terms: the last move that moved the talks before the end. end: the entry that ended the crisis.
   */
  moments: Partial<Record<MomentName, Moment>>
  highest: { rung: number; moment: Moment | undefined }
  talks: Talks
}

/** Throws on a line without entries: it has no first day. */
export function crisisLine(scenario: Scenario, steps: readonly Step[]): CrisisLine {
  const [act] = steps
  const last = steps.at(-1)
  if (!act || !last) throw new Error(`a line of ${scenario.id} without entries cannot be compared`)
  const zone = frontZone(scenario)
  const midnight = (at: Minutes) => moment(local(at, zone).date, '00:00', zone)
  const end = closing(scenario, steps)
  const from = midnight(act.turn.at)
  const until = midnight((end ?? last).turn.at)
  const day = (at: Minutes) => Math.round((midnight(at) - from) / DAY)
  const found = (step: Step | undefined): Moment | undefined =>
    step && { step, at: step.turn.at, place: step.turn.place, day: day(step.turn.at) }
  const said = steps.filter((step) => isSaid(scenario, step))
  const before = said.filter(({ turn }) => turn.at <= (end ?? last).turn.at)
  const points = climb(scenario, steps)
  const rung = Math.max(...points.map((point) => point.rung))
  const reaching = (least: number) => found(steps.find(({ after }) => rungOf(scenario, facts(after).field) >= least))
  const moments: Record<MomentName, Moment | undefined> = {
    act: found(act),
    talk: found(said[0]),
    loss: found(steps.find((step) => lost(step)[1] > 0)),
    shots: reaching(SHOTS),
    deaths: found(steps.find((step) => lost(step)[0] > 0)),
    terms: found(before.findLast(movesTalks)),
    end: found(end),
  }
  const days = day(until) + 1
  return {
    outcome: outcome(scenario, steps),
    steps,
    from,
    until,
    days,
    climb: points,
    moments: Object.fromEntries(Object.entries(moments).filter(([, one]) => one)),
    highest: { rung, moment: reaching(rung) },
    talks: talksOf(scenario, before, said, days),
  }
}

/** People lost so far, over all ledgers: by the lowest and by the highest count. */
function lost({ after }: Step): readonly [number, number] {
  const ranges = Object.values(after.context.ledgers)
  return [ranges.reduce((sum, [low]) => sum + low, 0), ranges.reduce((sum, [, high]) => sum + high, 0)]
}

/** What one ledger says of one crisis; `span` is the least and the most that a source gives, none when no source has a number. */
type Dead = {
  sources: { source: string; range: readonly [number, number] | undefined }[]
  span: readonly [number, number] | undefined
  /** Sources with a number. */
  counted: number
  line: readonly [number, number]
}

export function deadOf(scenario: Scenario, { steps }: Pick<CrisisLine, 'steps'>, ledger: string): Dead {
  const sources = (scenario.data.record.losses[ledger] ?? []).map(({ source, range }) => ({ source, range }))
  const numbers = sources.flatMap(({ range }) => range ?? [])
  return {
    sources,
    span: numbers.length ? [Math.min(...numbers), Math.max(...numbers)] : undefined,
    counted: sources.filter(({ range }) => range).length,
    line: steps.at(-1)?.after.context.ledgers[ledger] ?? [0, 0],
  }
}
