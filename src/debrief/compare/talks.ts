/** How much was said between the governments: the moves of the seats that talk, and their days. */
import { local } from '../../rules/clock'
import { DEMARCHE, newsKind } from '../../rules/observe'
import { facts, type Step } from '../../rules/play'
import type { Scenario } from '../../rules/scenario'

export type Talks = {
  /** Moves up to the end; the clauses of one form are one move. */
  moves: number
  /** Days with at least one move, by the clock of the place where it was made; and days with a move of either side. */
  days: number
  bothDays: number
  /** Moves for each day of the crisis. */
  perDay: number
  /** Moves after the end. */
  later: number
}

/** Whether an entry is a move of the talks: by a seat in a capital, and said to the other side. */
export const isSaid = (scenario: Scenario, step: Step): boolean =>
  step.turn.seat !== undefined &&
  scenario.data.scenario.seats[step.turn.seat]?.role === 'ambassador' &&
  newsKind(scenario, step) === DEMARCHE

/** Whether an entry left the talks elsewhere than it found them. */
export const movesTalks = ({ before, after }: Step): boolean => facts(before).negotiation !== facts(after).negotiation

const moves = (steps: readonly Step[]): number => new Set(steps.map(({ turn }) => turn.form ?? turn.state)).size

/** `before` are the moves of the talks up to the end, `all` those and the later ones, `days` those of the crisis. */
export function talksOf(scenario: Scenario, before: readonly Step[], all: readonly Step[], days: number): Talks {
  const sides = new Map<string, Set<string>>()
  for (const { turn } of before) {
    const { date } = local(turn.at, scenario.zone(turn.place))
    const side = scenario.data.scenario.seats[turn.seat ?? '']?.side ?? ''
    sides.set(date, (sides.get(date) ?? new Set()).add(side))
  }
  return {
    moves: moves(before),
    days: sides.size,
    bothDays: [...sides.values()].filter(({ size }) => size > 1).length,
    perDay: moves(before) / days,
    later: moves(all) - moves(before),
  }
}
