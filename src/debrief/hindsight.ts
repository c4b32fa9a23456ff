/** What had happened by a decision and had not reached the seat that made it. */
import type { Minutes } from '../rules/clock'
import { arrival } from '../rules/observe'
import type { Step } from '../rules/play'
import type { Scenario } from '../rules/scenario'
import type { Decision } from './debrief'

/** What the player's desk knew then, or what was so. */
export type Hindsight = 'then' | 'so'

/** `hears`: when the seat would hear of it, if ever. */
export type Unheard = { index: number; step: Step; hears: Minutes | undefined }

export function unheard(
  scenario: Scenario,
  steps: readonly Step[],
  { index, seat, step }: Pick<Decision, 'index' | 'seat' | 'step'>,
): Unheard[] {
  const now = step.turn.at
  return steps.slice(0, index).flatMap((past, n) => {
    const hears = arrival(scenario, past, seat)
    if (past.turn.at > now || (hears !== undefined && hears <= now)) return []
    return [{ index: n, step: past, hears }]
  })
}
