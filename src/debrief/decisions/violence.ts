/** Endings told by one scale that every crisis shares: the ICB severity of violence, 1 none to 4 full-scale war. */
import type { Scenario } from '../../rules/scenario'

export const SEVERITIES = [1, 2, 3, 4] as const

/** How likely each severity is, from the chances of the endings in the order of scenario.yaml. Shape: [1, 2, 3, 4]. */
export function byViolence(scenario: Scenario, endings: ArrayLike<number>): number[] {
  return SEVERITIES.map((severity) =>
    scenario.data.scenario.endings.reduce(
      (sum, { icb }, n) => (icb.violence === severity ? sum + (endings[n] ?? 0) : sum),
      0,
    ),
  )
}

/** Chances as whole numbers in 100 that add up to 100: the largest rests are rounded up. */
export function inHundreds(chances: readonly number[]): number[] {
  const floors = chances.map((chance) => Math.floor(chance * 100))
  const left = 100 - floors.reduce((a, b) => a + b, 0)
  const up = chances
    .map((chance, n) => ({ n, rest: chance * 100 - Math.floor(chance * 100) }))
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, Math.max(0, left))
  return floors.map((floor, n) => (up.some((it) => it.n === n) ? floor + 1 : floor))
}
