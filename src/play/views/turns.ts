/** A seat's own decisions, numbered. The clauses of one form are one turn: they are put together and sent as one. */
import type { Step } from '../../rules/play'
import type { Scenario, Turn } from '../../rules/scenario'

/** `n` from 1; the clauses of a form share it. */
export type OwnTurn = { n: number; step: Step }

export function ownTurns(steps: readonly Step[], seat: string): OwnTurn[] {
  let n = 0
  let form: string | undefined
  return steps
    .filter((step) => step.turn.seat === seat)
    .map((step) => {
      if (!step.turn.form || step.turn.form !== form) n++
      form = step.turn.form
      return { n, step }
    })
}

/** The number of the turn that is open now, after those taken. */
export function numberNow(taken: readonly OwnTurn[], now: Turn | undefined): number {
  const last = taken.at(-1)
  if (!now) return last?.n ?? 0
  return (last?.n ?? 0) + (now.form && now.form === last?.step.turn.form ? 0 : 1)
}

/** How many turns a seat can have at most. */
export function turnCount(scenario: Scenario, seat: string): number {
  const own = [...scenario.turns.values()].filter((turn) => turn.seat === seat)
  return new Set(own.map((turn) => turn.form ?? turn.state)).size
}

/** Another clause of the same form may follow: what is chosen is written in and not yet sent. */
export const isClauseBefore = ({ turns }: Scenario, now: Turn | undefined): boolean =>
  now?.form !== undefined && now.options.some(({ target }) => turns.get(target)?.form === now.form)

/** The clauses of the open form that have been written in already. */
export const writtenIn = (taken: readonly OwnTurn[], now: Turn | undefined): Step[] =>
  now?.form ? taken.filter(({ step }) => step.turn.form === now.form).map(({ step }) => step) : []
