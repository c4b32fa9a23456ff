/** How far a disputed fact moves the odds of an ending: the same game, solved once for each version. */
import { defaults } from '../rules/weights'
import type { Log } from '../session/log'
import type { Strategies } from '../session/strategy'
import { chances, endingOdds } from '../whatif/odds'
import type { Compiled } from '../whatif/compile'

export type VersionLog = Pick<Log, 'seats' | 'assumptions'>
/** One thing said in a dispute, and the value that it gives an assumption. */
export type VersionJob = { id: string; says: string; assumption: string; value: number }

/** The chance of `ending` from the first day on when an assumption has a value; a person's seat is weighed as the sources weigh it. */
export function oddsUnder(table: Compiled, log: VersionLog, ending: string, assumption: string, value: number): number {
  const strategies: Strategies = Object.fromEntries(
    Object.entries(log.seats).map(([seat, holder]) => [seat, holder === 'here' ? 'sources' : holder]),
  )
  const assumptions = { ...defaults(table.scenario), ...log.assumptions, [assumption]: value }
  return endingOdds(table, chances(table, { assumptions, strategies }))[ending] ?? 0
}
