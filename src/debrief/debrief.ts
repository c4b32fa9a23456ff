/** The after-action review as plain data: ids and numbers, no words. */
import { options, type Step } from '../rules/play'
import { observe, type Heard } from '../rules/observe'
import { epilogue } from '../rules/epilogue'
import { outcome, type Outcome } from '../rules/outcome'
import { loadScenario, type Scenario } from '../rules/scenario'
import type { Version } from '../rules/schema'
import { heldSeats, line, stepsOf, type Log } from '../session/log'
import { compare, climb, type Comparison } from '../record/compare'
import { recordedLine, recordedMove } from '../record/record'

/** One decision of the player's seat. */
export type Decision = {
  /** Number among the seat's decisions, from 1. */
  n: number
  /** Entry number in the line: where to play again from. */
  index: number
  seat: string
  step: Step
  reason: string | undefined
  /** What was open then. */
  open: string[]
  /** What the record did in this calendar state; undefined when the record never came here. */
  recorded: string | undefined
  /** What the seat had heard by then. */
  knew: Heard[]
  versions: Version[]
  disputes: string[]
}

type Loss = { source: string; range: readonly [number, number] | undefined }

export type Debrief = {
  yours: { steps: Step[]; outcome: Outcome | undefined; climb: ReturnType<typeof climb> }
  record: { steps: Step[]; outcome: Outcome | undefined; climb: ReturnType<typeof climb> }
  comparison: Comparison
  decisions: Decision[]
  /** The first decision of the player that was not the record's. */
  firstOwn: Decision | undefined
  /** Disputed facts, in the order of the record. */
  disputes: {
    id: string
    versions: Version[]
    switches: { assumption: string; values: Record<string, number> } | undefined
  }[]
  /** People lost, by ledger: what each source says of the record, and the range of the player's line. */
  losses: { ledger: string; sources: Loss[]; yours: readonly [number, number] }[]
  /** Ids of the points of the epilogue that the record leaves, after the record of the crisis before. */
  leftByRecord: string[]
}

/** The review of a log, ended or not. Throws when the log cannot be played. */
export function debrief(scenario: Scenario, log: Log): Debrief {
  const steps = stepsOf(scenario, log)
  const record = recordedLine(scenario)
  const entries = line(log)
  const held = new Set(heldSeats(log))
  const decisions = steps
    .flatMap((step, index) => (step.turn.seat && held.has(step.turn.seat) ? [{ step, index }] : []))
    .map(({ step, index }, n): Decision => {
      const seat = step.turn.seat as string
      const move = recordedMove(scenario, step.turn.state)
      return {
        n: n + 1,
        index,
        seat,
        step,
        reason: entries[index]?.reason,
        open: options(scenario, step.before),
        recorded: move?.event,
        knew: observe(scenario, steps.slice(0, index), seat, step.turn.at).filter(({ own }) => !own),
        versions: move?.entry.versions ?? [],
        disputes: move?.entry.disputes ?? [],
      }
    })
  const { disputes, losses } = scenario.data.record
  const ledgers = steps.at(-1)?.after.context.ledgers ?? {}
  return {
    yours: { steps, outcome: outcome(scenario, steps), climb: climb(scenario, steps) },
    record: { steps: record, outcome: outcome(scenario, record), climb: climb(scenario, record) },
    comparison: compare(scenario, steps, record),
    decisions,
    firstOwn: decisions.find(({ step, recorded }) => step.event !== recorded),
    disputes: Object.entries(disputes).map(([id, { versions, switches }]) => ({ id, versions, switches })),
    losses: Object.keys(scenario.data.scenario.ledgers).map((ledger) => ({
      ledger,
      sources: (losses[ledger] ?? []).map(({ source, range }) => ({ source, range })),
      yours: ledgers[ledger] ?? [0, 0],
    })),
    leftByRecord: leftByRecord(scenario),
  }
}

function leftByRecord({ data }: Scenario): string[] {
  if (!data.scenario.epilogue) return []
  const alone = loadScenario(data)
  return epilogue(alone, recordedLine(alone)).map(({ id }) => id)
}
