/** The calendar: who decides what and when, and that nothing runs backwards. */
import { isZone, moment } from '../rules/clock'
import { targetsOf } from '../rules/scenario'
import type { CalendarTransition } from '../rules/schema'
import { routeOf } from '../rules/short-forms'
import { checkGuard } from './check-guard'
import type { Check } from './names'
import type { Path } from './source-file'

type State = Check['data']['calendar']['states'][string]

export function checkCalendar(check: Check) {
  const { data, report, known } = check
  const { states, initial } = data.calendar
  if (!states[initial]) report('calendar', ['initial'], `the calendar begins at an unknown state "${initial}"`)
  for (const [name, state] of Object.entries(states)) {
    checkKind(check, name, state)
    checkMeta(check, name, state)
    checkRoutes(check, name, state)
  }
  for (const [event, owners] of known.eventStates)
    if (owners.length > 1)
      report(
        'calendar',
        [...at(owners[1] ?? ''), 'on', event],
        `"${event}" belongs to two states: ${owners.join(' and ')}`,
      )
  checkOrder(check)
}

const at = (name: string): Path => ['states', name]
const isTagged = ({ tags }: State) => tags?.includes('chance') ?? false

/** A state offers something, leads on, or is final. */
function checkKind({ report }: Check, name: string, state: State) {
  if (isTagged(state) && !Object.keys(state.on ?? {}).length)
    report('calendar', at(name), `chance "${name}" has no outcomes`)
  else if (!state.on && !state.always && !state.type)
    report('calendar', at(name), `"${name}" is a dead end: it has no option, leads nowhere and is not final`)
  if (state.on && !state.meta) report('calendar', at(name), `"${name}" has no date, clock, place and kind of news`)
}

/** Who decides, where, what kind of news that is, and that the events are called after whoever decides. */
function checkMeta({ data, report, known }: Check, name: string, state: State) {
  if (!state.meta) return
  const { seat, place, news, about } = state.meta
  const wrong = (path: Path, message: string) => report('calendar', [...at(name), ...path], message)
  if (!known.places.has(place)) wrong(['meta', 'place'], `unknown place "${place}"`)
  if (!data.scenario.news.kinds[news]) wrong(['meta', 'news'], `unknown kind of news "${news}"`)
  if (isTagged(state) && seat) wrong(['meta', 'seat'], `"${name}" is decided by chance and so by no seat`)
  if (!isTagged(state) && !seat) wrong(['meta'], `nobody decides "${name}": name its seat, or tag it as chance`)
  if (seat && !data.scenario.seats[seat]) wrong(['meta', 'seat'], `unknown seat "${seat}"`)
  for (const other of about ?? [])
    if (!data.calendar.states[other]?.on) wrong(['meta', 'about'], `unknown state "${other}"`)
  const owner = isTagged(state) ? `chance.${name}.` : `${seat}.`
  for (const event of Object.keys(state.on ?? {}))
    if (!event.startsWith(owner)) wrong(['on', event], `"${event}" does not begin with "${owner}"`)
}

/** Every way out leads to a state that there is, and the last that is taken by itself has no guard. */
function checkRoutes(check: Check, name: string, { on = {}, always = [] }: State) {
  const { data, report } = check
  const checkRoute = (to: CalendarTransition, path: Path) => {
    const { target, guard } = routeOf(to)
    if (!data.calendar.states[target]) report('calendar', path, `leads to an unknown state "${target}"`)
    checkGuard(check, 'calendar', path, guard)
  }
  for (const [event, to] of Object.entries(on)) checkRoute(to, [...at(name), 'on', event])
  always.forEach((to, n) => checkRoute(to, [...at(name), 'always', n]))
  const last = always.at(-1)
  if (last && routeOf(last).guard)
    report(
      'calendar',
      [...at(name), 'always'],
      `the last line of "${name}" has a guard, so some positions lead nowhere`,
    )
}

/** No cycle, nothing out of reach, no date that runs backwards along an arrow. */
function checkOrder({ data, report }: Pick<Check, 'data' | 'report'>) {
  const { states, initial } = data.calendar
  const reachable = new Set<string>()
  const open = new Set<string>()
  const moments = new Map<string, number>()
  const time = (name: string) => {
    const meta = states[name]?.meta
    const zone = meta && data.map.places[meta.place]?.zone
    return meta && zone && isZone(zone) ? moment(meta.date, meta.clock, zone) : undefined
  }
  const visit = (name: string, since: number, from: string) => {
    if (!states[name]) return
    if (open.has(name)) {
      report('calendar', ['states', name], `the calendar has a cycle through "${name}"`)
      return
    }
    const dated = time(name)
    if (dated !== undefined && dated < since)
      report('calendar', ['states', name, 'meta'], `"${name}" is dated before "${from}", which leads to it`)
    const now = Math.max(dated ?? since, since)
    // Visited already at this hour or a later one: nothing new can be found behind it.
    if ((moments.get(name) ?? -Infinity) >= now) return
    moments.set(name, now)
    reachable.add(name)
    open.add(name)
    for (const target of targetsOf(states[name])) visit(target, dated ?? since, dated === undefined ? from : name)
    open.delete(name)
  }
  visit(initial, -Infinity, '')
  for (const name of Object.keys(states))
    if (!reachable.has(name)) report('calendar', ['states', name], `nothing leads to "${name}"`)
}
