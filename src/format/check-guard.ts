/** What all checks share: the names of a scenario, and whether a guard uses only those. */
import { list } from '../rules/facts'
import type { Guard, ScenarioData } from '../rules/schema'
import type { Report } from './folder'
import type { Path } from './source-file'

/** What every check needs: the data, where to report, and every name that another file may use. */
export type Check = { data: ScenarioData; report: Report; known: ReturnType<typeof names> }

/** Every name that another file may use. */
export function names(data: ScenarioData) {
  const eventStates = new Map<string, string[]>()
  for (const [state, { on }] of Object.entries(data.calendar.states))
    for (const event of Object.keys(on ?? {})) eventStates.set(event, [...(eventStates.get(event) ?? []), state])
  return {
    eventStates,
    sources: new Set(data.sources.map((source) => source.id)),
    remembered: new Set(data.sources.filter((source) => source.memory).map((source) => source.id)),
    flags: new Set(data.scenario.flags),
    endings: new Set(data.scenario.endings.map((ending) => ending.id)),
    places: new Set(Object.keys(data.map.places)),
  }
}

export function checkGuard(check: Check, file: string, path: Path, guard: Guard | undefined): void {
  if (!guard) return
  const { data, report, known } = check
  const wrong = (name: string, what: string) =>
    report(
      file,
      path,
      data.scenario.ledgers[name]
        ? `a guard reads the ledger "${name}"; ledgers only add up and are never read`
        : `unknown ${what} "${name}"`,
    )
  if ('atLeast' in guard || 'atMost' in guard) {
    for (const [track, level] of Object.entries('atLeast' in guard ? guard.atLeast : guard.atMost)) {
      const found = data.scenario.tracks[track]
      if (!found) wrong(track, 'track')
      else if (!found.levels.includes(level))
        report(file, path, `track "${track}" has no level "${level}"; it has ${found.levels.join(', ')}`)
    }
  } else if ('flag' in guard) {
    if (!known.flags.has(guard.flag)) wrong(guard.flag, 'flag')
  } else if ('in' in guard) {
    for (const region of ['negotiation', 'field'] as const)
      for (const state of list(guard.in[region]))
        if (!data[region].states[state]) report(file, path, `unknown state "${state}" in ${region}.yaml`)
  } else if ('not' in guard) checkGuard(check, file, path, guard.not)
  else for (const inner of 'all' in guard ? guard.all : guard.any) checkGuard(check, file, path, inner)
}
