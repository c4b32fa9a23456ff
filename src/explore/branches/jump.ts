/** A game that goes on from a line in the explorer. */
import type { Scenario } from '../../rules/scenario'
import { newLog } from '../../session/session'
import type { Holder, Log } from '../../session/log'
import type { Model } from '../../whatif/odds'
import { keyOf, type Line } from '../tree/tree'

/**
 * Log of a new game that stands where `line` does. Seats that no person holds decide by the model's strategies, and its
 * assumptions go along. `like` is the game explored from, if there is one: what it wrote down as reasons is kept as far as the lines agree.
 */
export function jumpLog(
  scenario: Scenario,
  line: Line,
  { assumptions = {}, strategies = {} }: Model,
  setting: {
    seats: readonly string[]
    goal: string
    seed: string
    like?: readonly { event: string; reason?: string }[]
  },
): Log {
  const seats = Object.fromEntries(
    Object.keys(scenario.data.scenario.seats).map((seat): [string, Holder] => [
      seat,
      setting.seats.includes(seat) ? 'here' : (strategies[seat] ?? 'sources'),
    ]),
  )
  const same = (n: number) =>
    keyOf((setting.like ?? []).slice(0, n + 1).map(({ event }) => event)) === keyOf(line.slice(0, n + 1))
  return {
    ...newLog(scenario, { seats, goal: setting.goal, mode: 'practice', seed: setting.seed }),
    ...(Object.keys(assumptions).length ? { assumptions } : {}),
    moves: line.map((event, n) => {
      const reason = same(n) ? setting.like?.[n]?.reason : undefined
      return { do: event, ...(reason ? { reason } : {}) }
    }),
  }
}
