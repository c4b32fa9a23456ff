/** What every check needs: the data, where to report, and every name that another file may use. */
import type { ScenarioData } from '../rules/schema'
import type { Report } from './folder'

export type Check = { data: ScenarioData; report: Report; known: ReturnType<typeof namesOf> }

/** Every name that another file may use. */
export function namesOf(data: ScenarioData) {
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
