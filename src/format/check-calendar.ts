/** The calendar: who decides what and when, and that nothing runs backwards. */
import { isZone, moment } from '../rules/clock'
import { targetsOf } from '../rules/scenario'
import { checkGuard, type Check } from './check-guard'
import type { Path } from './source-file'

export function checkCalendar({ data, report, known }: Check) {
  const { states, initial } = data.calendar
  const at = (name: string): Path => ['states', name]
  if (!states[initial]) report('calendar', ['initial'], `the calendar begins at an unknown state "${initial}"`)
  for (const [name, state] of Object.entries(states)) {
    const chance = state.tags?.includes('chance') ?? false
    const kinds = [state.on, state.always, state.type].filter(Boolean).length
    if (kinds === 0)
      report(
        'calendar',
        at(name),
        chance
          ? `chance "${name}" has no outcomes`
          : `"${name}" is a dead end: it has no option, leads nowhere and is not final`,
      )
    if (state.on && !state.meta) report('calendar', at(name), `"${name}" has no date, clock, place and kind of news`)
    if (chance && !Object.keys(state.on ?? {}).length) {
      if (kinds) report('calendar', at(name), `chance "${name}" has no outcomes`)
    }
    if (state.meta) {
      const { seat, place, news, about } = state.meta
      if (!known.places.has(place)) report('calendar', [...at(name), 'meta', 'place'], `unknown place "${place}"`)
      if (!data.scenario.news.kinds[news])
        report('calendar', [...at(name), 'meta', 'news'], `unknown kind of news "${news}"`)
      if (chance && seat)
        report('calendar', [...at(name), 'meta', 'seat'], `"${name}" is decided by chance and so by no seat`)
      if (!chance && !seat)
        report('calendar', [...at(name), 'meta'], `nobody decides "${name}": name its seat, or tag it as chance`)
      if (seat && !data.scenario.seats[seat])
        report('calendar', [...at(name), 'meta', 'seat'], `unknown seat "${seat}"`)
      for (const other of about ?? [])
        if (!states[other]?.on) report('calendar', [...at(name), 'meta', 'about'], `unknown state "${other}"`)
      const owner = chance ? `chance.${name}.` : `${seat}.`
      for (const event of Object.keys(state.on ?? {}))
        if (!event.startsWith(owner))
          report('calendar', [...at(name), 'on', event], `"${event}" does not begin with "${owner}"`)
    }
    for (const [event, to] of Object.entries(state.on ?? {})) {
      checkTarget(typeof to === 'string' ? to : to.target, [...at(name), 'on', event])
      if (typeof to !== 'string') checkGuard({ data, report, known }, 'calendar', [...at(name), 'on', event], to.guard)
    }
    state.always?.forEach((to, n) => {
      checkTarget(typeof to === 'string' ? to : to.target, [...at(name), 'always', n])
      if (typeof to !== 'string') checkGuard({ data, report, known }, 'calendar', [...at(name), 'always', n], to.guard)
    })
    if (state.always) {
      const last = state.always.at(-1)
      if (last && typeof last !== 'string' && last.guard)
        report(
          'calendar',
          [...at(name), 'always'],
          `the last line of "${name}" has a guard, so some positions lead nowhere`,
        )
    }
  }
  function checkTarget(target: string, path: Path) {
    if (!states[target]) report('calendar', path, `leads to an unknown state "${target}"`)
  }
  for (const [event, owners] of known.eventStates)
    if (owners.length > 1)
      report(
        'calendar',
        [...at(owners[1] ?? ''), 'on', event],
        `"${event}" belongs to two states: ${owners.join(' and ')}`,
      )
  checkOrder({ data, report })
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
    const at = time(name)
    if (at !== undefined && at < since)
      report('calendar', ['states', name, 'meta'], `"${name}" is dated before "${from}", which leads to it`)
    const now = Math.max(at ?? since, since)
    // Visited already at this hour or a later one: nothing new can be found behind it.
    if ((moments.get(name) ?? -Infinity) >= now) return
    moments.set(name, now)
    reachable.add(name)
    open.add(name)
    for (const target of targetsOf(states[name])) visit(target, at ?? since, at === undefined ? from : name)
    open.delete(name)
  }
  visit(initial, -Infinity, '')
  for (const name of Object.keys(states))
    if (!reachable.has(name)) report('calendar', ['states', name], `nothing leads to "${name}"`)
}
