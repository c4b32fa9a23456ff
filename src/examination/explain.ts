/** An event's line from every file, for authors. */
import type { ScenarioFolder } from '../format/folder'
import type { Path } from '../format/source-file'
import { optionName } from '../rules/scenario'

/** Lines such as `field.yaml:88  states.firing.on.chance.shelling.wide: {"target":"standing-by"}`. Empty for an unknown event. */
export function explain({ data, sources }: ScenarioFolder, event: string): string[] {
  if (!data) return []
  const lines: string[] = []
  const add = (file: string, path: Path, value: unknown) =>
    lines.push(`${sources[file]?.file}:${sources[file]?.lineOf(path)}  ${path.join(' > ')}: ${JSON.stringify(value)}`)
  const short = optionName(event)
  const state = Object.entries(data.calendar.states).find(([, { on }]) => on && event in on)?.[0]
  if (!state) return []
  add('calendar', ['states', state, 'on', event], data.calendar.states[state]?.on?.[event])
  for (const file of ['negotiation', 'field'] as const) {
    if (data[file].on && event in data[file].on) add(file, ['on', event], data[file].on[event])
    for (const [name, { on }] of Object.entries(data[file].states))
      if (on && event in on) add(file, ['states', name, 'on', event], on[event])
  }
  add('weights', [state, short], data.weights[state]?.[short])
  data.record.entries.forEach(
    (entry, n) =>
      'do' in entry &&
      entry.do === event &&
      add(
        'record',
        ['entries', n],
        entry.versions.map(({ source }) => source),
      ),
  )
  if (data.map.options[event]) add('map', ['options', event], data.map.options[event])
  for (const language of Object.keys(sources).filter((name) => name.startsWith('text/'))) {
    const at = (sources[language]?.value as { at?: Record<string, { options?: Record<string, unknown> }> } | undefined)
      ?.at
    add(language, ['at', state, 'options', short], at?.[state]?.options?.[short])
  }
  return lines
}
