/** What the rows say in numbers, read off what can follow each line. */
import type { Following } from '../whatif/unfold'
import { SEVERITIES } from '../debrief/decisions/violence'
import type { Scenario } from '../rules/scenario'
import { keyOf, type Line } from './tree/tree'

export type Known = ReadonlyMap<string, readonly Following[]>

/** The chance of the last entry of a line where it was taken; undefined for the empty line and until it is known. */
export const chanceOf = (known: Known, line: Line): number | undefined =>
  known.get(keyOf(line.slice(0, -1)))?.find(({ event }) => event === line.at(-1))?.chance

/** The chances of the groups of endings where a line stands; undefined until they are known. */
export function leadsOf(known: Known, line: Line): readonly number[] | undefined {
  if (line.length > 0) return known.get(keyOf(line.slice(0, -1)))?.find(({ event }) => event === line.at(-1))?.leads
  const first = known.get('')
  return first?.[0]?.leads.map((_, n) => first.reduce((sum, { chance, leads }) => sum + chance * (leads[n] ?? 0), 0))
}

/** The lines that must be asked about so that every line in `shown` has its numbers: those before their last entries. */
export function toAsk(shown: readonly Line[]): Line[] {
  const all = new Map(shown.map((line) => [keyOf(line.slice(0, -1)), line.slice(0, -1)]))
  return [...all.values()]
}

/** The endings of each severity: the groups whose chances are asked for. */
export const bySeverity = ({ data }: Scenario): string[][] =>
  SEVERITIES.map((severity) => data.scenario.endings.flatMap(({ id, icb }) => (icb.violence === severity ? [id] : [])))
