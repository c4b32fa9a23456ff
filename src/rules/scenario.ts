/** A scenario ready to be played: its data, its machine, and what is read off the data once. */
import type { Guard, ScenarioData } from './schema'
import { createCrisis, type Crisis } from './machine'
import { moment, type Minutes } from './clock'
import { routeOf } from './short-forms'

/** A calendar state in which something is decided, by a seat or by chance. */
export type Turn = {
  state: string
  /** The deciding seat; none when chance decides. */
  seat: string | undefined
  at: Minutes
  place: string
  news: string
  point: string | undefined
  /** The form whose clause this is, if it is one. */
  form: string | undefined
  /** In the order of the file: this order is what codes and luck rely on. */
  options: readonly { event: string; name: string; target: string; guard: Guard | undefined }[]
}

export type Scenario = {
  id: string
  /** Format number and digest of the rules. */
  rules: string
  data: ScenarioData
  /** Flags that are up from the start: what an earlier crisis left behind. */
  carried: readonly string[]
  machine: Crisis
  turns: ReadonlyMap<string, Turn>
  /** Which turn an event belongs to. */
  turnOf: ReadonlyMap<string, Turn>
  /** All calendar states, each before those it leads to. */
  order: readonly string[]
  zone(place: string): string
}

/** The last word of an event, by which weights and words know the option: `open-fire` of `jpn-commander.open-fire`. */
export const optionName = (event: string): string => event.slice(event.lastIndexOf('.') + 1)

/** The flags that the crisis before leaves up, by its ending and its verdicts. */
export const carriedBy = (
  { scenario }: Pick<ScenarioData, 'scenario'>,
  { ending, verdicts }: { ending: string; verdicts: Readonly<Record<string, string>> },
): string[] =>
  Object.entries(scenario.campaign?.carries ?? {}).flatMap(([flag, carry]) => {
    const up = 'endings' in carry ? carry.endings.includes(ending) : carry.says.includes(verdicts[carry.verdict] ?? '')
    return up ? [flag] : []
  })

export const isChance = (turn: Turn): boolean => turn.seat === undefined

/**
 * Builds a scenario from checked data, after what an earlier crisis left behind: by itself, after the record's ending.
 * Throws only on data that the loader would have refused.
 */
export function loadScenario(
  data: ScenarioData,
  carried: readonly string[] = data.scenario.campaign?.alone ?? [],
): Scenario {
  const zone = (place: string) => {
    const found = data.map.places[place]
    if (!found) throw new Error(`no place "${place}" in map.yaml of ${data.scenario.id}`)
    return found.zone
  }
  const turns = new Map<string, Turn>()
  const turnOf = new Map<string, Turn>()
  for (const [state, { on, meta }] of Object.entries(data.calendar.states)) {
    if (!on || !meta) continue
    const turn: Turn = {
      state,
      seat: meta.seat,
      at: moment(meta.date, meta.clock, zone(meta.place)),
      place: meta.place,
      news: meta.news,
      point: meta.point,
      form: meta.form,
      options: Object.entries(on).map(([event, to]) => {
        const { target, guard } = routeOf(to)
        return { event, name: optionName(event), target, guard }
      }),
    }
    turns.set(state, turn)
    for (const { event } of turn.options) turnOf.set(event, turn)
  }
  return {
    id: data.scenario.id,
    rules: data.rules,
    data,
    carried,
    machine: createCrisis(data, carried),
    turns,
    turnOf,
    order: calendarOrder(data.calendar),
    zone,
  }
}

/** Where a calendar state leads: by its options or by its routing. */
export const targetsOf = (state: ScenarioData['calendar']['states'][string] | undefined): string[] =>
  [...Object.values(state?.on ?? {}), ...(state?.always ?? [])].map((to) => routeOf(to).target)

/** Calendar states in topological order, by depth-first search from the first; states on a cycle come out in some order. */
function calendarOrder(calendar: ScenarioData['calendar']): string[] {
  const seen = new Set<string>()
  const done: string[] = []
  const visit = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    for (const target of targetsOf(calendar.states[name]).toReversed()) visit(target)
    done.push(name)
  }
  visit(calendar.initial)
  return done.toReversed()
}
