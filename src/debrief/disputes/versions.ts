/** The versions of a disputed fact, put into columns that favour none: by the clock where it settles the order, else by the alphabet. */
import type { Version } from '../../rules/schema'

export type Column = { says: string; versions: Version[] }
type Columns = { order: 'calendar' | 'alphabet'; columns: Column[] }

/** The hour a source means by a word of the day; "noon" is looked for after "afternoon", which contains it. */
const HOURS: Record<string, number> = { morning: 9, afternoon: 15, noon: 12, evening: 19, night: 23 }

/** Minutes of the day of "16:40", "after 16:00" or "late afternoon"; undefined of anything else. */
export function minutesOf(clock: string | undefined): number | undefined {
  const figures = /(\d\d):(\d\d)/.exec(clock ?? '')
  if (figures) return Number(figures[1]) * 60 + Number(figures[2])
  const word = Object.keys(HOURS).find((name) => clock?.includes(name))
  return word === undefined ? undefined : ((HOURS[word] as number) + (clock?.includes('late') ? 2 : 0)) * 60
}

/** One column for each thing said; `name` is what a source is called, and what the alphabet goes by. */
export function columns(versions: readonly Version[], name: (source: string) => string): Columns {
  const said = new Map<string, Version[]>()
  for (const version of versions) said.set(version.says ?? '', [...(said.get(version.says ?? '') ?? []), version])
  const all = [...said].map(([says, members]): Column => ({
    says,
    versions: members.toSorted((a, b) => name(a.source).localeCompare(name(b.source))),
  }))
  const timed = all.every((column) => timeOf(column) !== undefined)
  const byTime = (a: Column, b: Column) => (timeOf(a) ?? '').localeCompare(timeOf(b) ?? '')
  const byName = (a: Column, b: Column) =>
    name(a.versions[0]?.source ?? '').localeCompare(name(b.versions[0]?.source ?? ''))
  return { order: timed ? 'calendar' : 'alphabet', columns: all.toSorted(timed ? byTime : byName) }
}

/** A key that sorts by day and hour, if a version of the column gives either. */
function timeOf({ versions }: Column): string | undefined {
  const timed = versions.find(({ date, clock }) => date !== undefined || minutesOf(clock) !== undefined)
  return timed && `${timed.date ?? ''} ${String(minutesOf(timed.clock) ?? 0).padStart(4, '0')}`
}
