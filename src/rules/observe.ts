/** What a seat knows: which entries of a line have reached it, and when. */
import type { Minutes } from './clock'
import { facts, reached, turn, type Step } from './play'
import type { Scenario } from './scenario'

/** One entry as a seat heard of it. */
export type Heard = { index: number; step: Step; kind: string; own: boolean; happened: Minutes; heard: Minutes }

/** Two kinds of news mean something to the views: fighting, which can be heard, and what one government says to the other. */
export const COMBAT = 'combat'
export const DEMARCHE = 'demarche'

/** The kind of news an event is. */
export const newsKind = (scenario: Scenario, step: Pick<Step, 'event' | 'turn'>): string =>
  scenario.data.scenario.news.exceptions?.[step.event] ?? step.turn.news

/** In how many minutes news of a kind reaches a seat; undefined when it never does. */
export function delay(scenario: Scenario, kind: string, seat: string): Minutes | undefined {
  const hours = scenario.data.scenario.news.kinds[kind]?.[seat]
  return typeof hours === 'number' ? hours * 60 : undefined
}

/** When a seat hears of an entry: at once of its own acts, after the hours of its kind of news otherwise, or never. */
export function arrival(scenario: Scenario, step: Pick<Step, 'event' | 'turn'>, seat: string): Minutes | undefined {
  if (step.turn.seat === seat) return step.turn.at
  const after = delay(scenario, newsKind(scenario, step), seat)
  return after === undefined ? undefined : step.turn.at + after
}

/** The moment at which a line stands: that of its open turn, or of its last entry when it has ended. */
export const now = (scenario: Scenario, steps: readonly Step[]): Minutes =>
  turn(scenario, reached(scenario, steps))?.at ?? steps.at(-1)?.turn.at ?? 0

/** The dispatches of a seat so far, in the order in which it learned of them. */
export function observe(scenario: Scenario, steps: readonly Step[], seat: string, at = now(scenario, steps)): Heard[] {
  return steps
    .flatMap((step, index) => {
      const heard = arrival(scenario, step, seat)
      if (heard === undefined || heard > at) return []
      return [
        { index, step, kind: newsKind(scenario, step), own: step.turn.seat === seat, happened: step.turn.at, heard },
      ]
    })
    .toSorted((a, b) => a.heard - b.heard || a.index - b.index)
}

/**
 * How much of a line a seat's map may show: the number of entries before the first one that moved the field
 * and is still on its way. Entries that it will never hear of do not hold the map back.
 */
export function known(scenario: Scenario, steps: readonly Step[], seat: string, at = now(scenario, steps)): number {
  const gap = steps.findIndex((step) => {
    if (facts(step.before).field === facts(step.after).field) return false
    const heard = arrival(scenario, step, seat)
    return heard !== undefined && heard > at
  })
  return gap < 0 ? steps.length : gap
}
