/** The map: its places have time zones, every option has a mark, and what is drawn has its sources. */
import { isZone } from '../rules/clock'
import { checkGuard } from './check-guard'
import type { Check } from './names'

export function checkMap(check: Check) {
  const { data, report, known } = check
  const { options, units, stretches, lines, places, origin, wires = [] } = data.map
  for (const [place, { zone }] of Object.entries(places))
    if (!isZone(zone)) report('map', ['places', place, 'zone'], `"${zone}" is no time zone of the tz database`)
  for (const [event, states] of known.eventStates) {
    if (data.calendar.states[states[0] ?? '']?.tags?.includes('chance')) continue
    if (!options[event]) report('map', ['options'], `option "${event}" has no mark on the map`)
  }
  for (const [event, { at, along }] of Object.entries(options)) {
    if (!known.eventStates.has(event)) report('map', ['options', event], `unknown event "${event}"`)
    if (typeof at === 'string' && !data.map.places[at]?.at)
      report('map', ['options', event], `"${at}" is no place on the sheet`)
    if (along && !stretches[along]) report('map', ['options', event], `unknown stretch "${along}"`)
  }
  for (const [unit, mark] of Object.entries(units))
    mark.places.forEach((placement, n) => checkGuard(check, 'map', ['units', unit, 'places', n], placement.if))
  for (const [line, drawn] of Object.entries(lines)) checkGuard(check, 'map', ['lines', line], drawn.if)
  for (const [line, { sources }] of Object.entries(lines))
    for (const source of sources)
      if (!known.sources.has(source)) report('map', ['lines', line], `unknown source "${source}"`)
  if (origin && !places[origin.place]) report('map', ['origin', 'place'], `unknown place "${origin.place}"`)
  wires.forEach(({ between, sources }, n) => {
    for (const place of between)
      if (!places[place]?.position) report('map', ['wires', n], `a wire ends at "${place}", which has no position`)
    for (const source of sources)
      if (!known.sources.has(source)) report('map', ['wires', n], `unknown source "${source}"`)
  })
  for (const [unit, { sources }] of Object.entries(units))
    for (const source of sources ?? [])
      if (!known.sources.has(source)) report('map', ['units', unit], `unknown source "${source}"`)
}
