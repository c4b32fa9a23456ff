/** A line of events in the table: where it stands, how likely each of its steps was, how the odds moved along it. */
import type { Turn } from '../rules/scenario'
import type { Compiled } from './compile'
import type { Chances } from './odds'

/** The turn that stands at a position; undefined at the end of a line. */
export const turnAt = ({ mix, mixes }: Compiled, n: number): Turn | undefined => mixes[mix[n] as number]?.turn

/** The number of the step that `event` takes out of position `n`; -1 when it is not open there. */
export function stepOf(table: Compiled, n: number, event: string): number {
  const { first, option } = table
  const wanted = turnAt(table, n)?.options.findIndex((it) => it.event === event) ?? -1
  if (wanted < 0) return -1
  const end = first[n + 1] as number
  for (let e = first[n] as number; e < end; e++) if (option[e] === wanted) return e
  return -1
}

/** The positions that a line passes, from the first to where it stands: one more than its events. Throws on an event that is not open. */
export function passes(table: Compiled, events: readonly string[]): number[] {
  const all = [0]
  events.forEach((event, k) => {
    const step = stepOf(table, all[k] as number, event)
    if (step < 0) throw new Error(`entry ${k + 1}: "${event}" is not open there`)
    all.push(table.to[step] as number)
  })
  return all
}

/** The position in which a line stands. Throws on an event that is not open. */
export const standing = (table: Compiled, events: readonly string[]): number => passes(table, events).at(-1) as number

/** The event that a step is. */
export const eventOf = (table: Compiled, n: number, step: number): string =>
  turnAt(table, n)?.options[table.option[step] as number]?.event ?? ''

/** How likely the model thought each step of a line, where it was taken; the whole line is their product. */
export function likelihood(table: Compiled, p: Chances, events: readonly string[]): number[] {
  const at = passes(table, events)
  return events.map((event, k) => p[stepOf(table, at[k] as number, event)] as number)
}
