/** Three questions to discuss, drawn from what happened in one game: ids and numbers, no words and no verdict. */
import { rungOf } from '../../rules/ladder'
import { facts, type Position, type Step } from '../../rules/play'
import type { Scenario } from '../../rules/scenario'
import type { Row } from '../../record/compare'
import type { Debrief, Decision } from '../debrief'
import { unheard, type Unheard } from '../hindsight'
import { isSaid, movesTalks } from '../compare/talks'

export type Question =
  /** Where the line left the record. */
  | { kind: 'divergence'; row: Row }
  /** The decision that cost most by the goal, in points of 100, and what was worth more. */
  | { kind: 'regret'; decision: Decision; points: number; best: string }
  /** What had changed the field and had not reached the seat that decided. */
  | { kind: 'late'; decision: Decision; missed: Unheard }
  /** What was said between the governments, and the act in the field that ended it. */
  | { kind: 'undone'; said: Step; by: Step }
  /** A dispute whose versions move the odds of the ending, by so many in 100. */
  | { kind: 'dispute'; id: string; moved: number }
  /** The entry that took the line to its highest rung. */
  | { kind: 'height'; step: Step; rung: number }
  /** The decision at which most was open. */
  | { kind: 'open'; decision: Decision }
  | { kind: 'goal' }

/** What the model has worked out; empty while it has not, or cannot. */
export type Weights = {
  regrets: readonly { index: number; regret: number; best: string }[]
  disputes: readonly { id: string; moved: number }[]
}

const WANTED = 3
/** Below so many points, and so many in 100, a difference is not worth a lesson. */
const [COSTLY, MOVING] = [1, 3]

/** The three that fit the game best, in the order of its calendar; those about the whole of it last. */
export function questions(scenario: Scenario, review: Debrief, { regrets, disputes }: Weights): Question[] {
  const broken = undone(scenario, review)
  const found = [
    broken,
    costliest(review, regrets),
    moving(disputes),
    late(scenario, review),
    divergence(review),
    height(scenario, review, broken?.question.by),
    widest(review),
    { question: { kind: 'goal' } as const, fit: 1, at: Infinity },
  ]
  return found
    .flatMap((one) => one ?? [])
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, WANTED)
    .toSorted((a, b) => a.at - b.at)
    .map(({ question }) => question)
}

/** `fit`: how much a question belongs to this game; `at`: the moment it is about. */
type Fitting<Q extends Question = Question> = { question: Q; fit: number; at: number } | undefined

function divergence({ comparison }: Debrief): Fitting {
  const row = comparison.rows.find(({ state }) => state === comparison.divergence)
  return row && { question: { kind: 'divergence', row }, fit: 6.5, at: row.at }
}

function costliest({ decisions }: Debrief, regrets: Weights['regrets']): Fitting {
  const most = regrets.toSorted((a, b) => b.regret - a.regret)[0]
  const decision = decisions.find(({ index }) => index === most?.index)
  if (!most || !decision || most.regret < COSTLY) return undefined
  const question = { kind: 'regret', decision, points: most.regret, best: most.best } as const
  return { question, fit: most.regret >= 10 ? 8 : 6, at: decision.step.turn.at }
}

function moving(disputes: Weights['disputes']): Fitting {
  const most = disputes.toSorted((a, b) => b.moved - a.moved)[0]
  if (!most || most.moved < MOVING) return undefined
  return { question: { kind: 'dispute', ...most }, fit: most.moved >= 10 ? 7.5 : 5.5, at: Infinity }
}

const movesField = ({ before, after }: Step) => facts(before).field !== facts(after).field

/** News that came after the decision rather than news that never came; of those the gravest, then the latest. */
function late(scenario: Scenario, { decisions, yours }: Debrief): Fitting {
  const rung = ({ after }: Step) => rungOf(scenario, facts(after).field)
  const missed = decisions.flatMap((decision) =>
    unheard(scenario, yours.steps, decision)
      .filter(({ step }) => movesField(step))
      .map((one) => ({ decision, missed: one, comes: one.hears !== undefined ? 1 : 0 })),
  )
  const gravest = missed.toSorted(
    (a, b) => b.comes - a.comes || rung(b.missed.step) - rung(a.missed.step) || b.decision.index - a.decision.index,
  )[0]
  if (!gravest) return undefined
  const { decision, missed: one, comes } = gravest
  return { question: { kind: 'late', decision, missed: one }, fit: comes ? 7 : 5, at: decision.step.turn.at }
}

/** The last thing said that brought the talks somewhere from which an act in the field, or chance, moved them away. */
function undone(scenario: Scenario, { yours: { steps } }: Debrief): Fitting<Extract<Question, { kind: 'undone' }>> {
  const pairs = steps.flatMap((said, n) => {
    if (!isSaid(scenario, said) || !movesTalks(said)) return []
    const by = steps.slice(n + 1).find(movesTalks)
    return by && movesField(by) && !isSaid(scenario, by) ? [{ said, by }] : []
  })
  const last = pairs.at(-1)
  return last && { question: { kind: 'undone', ...last }, fit: 9, at: last.by.turn.at }
}

/** `asked`: the entry that another question is about already. */
function height(scenario: Scenario, { yours: { climb, steps } }: Debrief, asked: Step | undefined): Fitting {
  const top = Math.max(0, ...climb.map(({ rung }) => rung))
  const rung = (at: Position) => rungOf(scenario, facts(at).field)
  const step = steps.find(({ before, after }) => rung(after) === top && rung(before) < top)
  return step && { question: { kind: 'height', step, rung: top }, fit: step === asked ? 1.5 : 4, at: step.turn.at }
}

function widest({ decisions }: Debrief): Fitting {
  const decision = decisions.toSorted((a, b) => b.open.length - a.open.length)[0]
  return decision && { question: { kind: 'open', decision }, fit: 2, at: decision.step.turn.at }
}
