/** What the numbers are conditional on, where that differs from the author's values and from every seat by its sources. */
import type { Scenario } from '../../rules/scenario'
import { defaults } from '../../rules/weights'
import type { Strategy } from '../../session/strategy'
import type { Model } from '../../whatif/odds'

export type Conditions = {
  /** Seats that do not decide as the sources weigh it. */
  seats: { seat: string; strategy: Strategy }[]
  /** Assumptions that are not the author's. */
  assumed: { name: string; value: number; authors: number }[]
}

export function conditions(scenario: Scenario, { assumptions = {}, strategies = {} }: Model): Conditions {
  const authors = defaults(scenario)
  return {
    seats: Object.keys(scenario.data.scenario.seats).flatMap((seat) => {
      const strategy = strategies[seat] ?? 'sources'
      return strategy === 'sources' ? [] : [{ seat, strategy }]
    }),
    assumed: Object.entries(authors).flatMap(([name, own]) => {
      const value = assumptions[name] ?? own
      return value === own ? [] : [{ name, value, authors: own }]
    }),
  }
}

export const differs = ({ seats, assumed }: Conditions): boolean => seats.length + assumed.length > 0
