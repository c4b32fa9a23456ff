/** The record, its disputes and losses, and the map. */
import type { RecordEntry } from '../rules/schema'
import { isZone } from '../rules/clock'
import { checkGuard, type Check } from './check-guard'

const entryName = (entry: RecordEntry) => ('do' in entry ? entry.do : entry.fact)

export function checkRecord({ data, report, known }: Check) {
  const { entries, disputes, losses } = data.record
  const linked = new Set<string>()
  entries.forEach((entry, n) => {
    const path = ['entries', n]
    if ('do' in entry && !known.eventStates.has(entry.do)) report('record', path, `unknown event "${entry.do}"`)
    if ('fact' in entry && !known.places.has(entry.place)) report('record', path, `unknown place "${entry.place}"`)
    if ('fact' in entry && entry.news && !data.scenario.news.kinds[entry.news])
      report('record', path, `unknown kind of news "${entry.news}"`)
    for (const version of entry.versions)
      if (!known.sources.has(version.source))
        report('record', path, `"${entryName(entry)}" cites the unknown source "${version.source}"`)
    if (entry.versions.every(({ source }) => known.remembered.has(source)))
      report('record', path, `"${entryName(entry)}" rests on memory alone: name a source that can be looked up`)
    for (const dispute of entry.disputes ?? []) {
      linked.add(dispute)
      if (!disputes[dispute]) report('record', path, `unknown dispute "${dispute}"`)
    }
  })
  for (const [name, dispute] of Object.entries(disputes)) {
    const path = ['disputes', name]
    if (!linked.has(name)) report('record', path, `no entry of the record is in dispute "${name}"`)
    for (const version of dispute.versions) {
      if (!known.sources.has(version.source)) report('record', path, `unknown source "${version.source}"`)
      if (dispute.switches && version.says && !(version.says in dispute.switches.values))
        report('record', path, `the switch has no value for "${version.says}"`)
    }
    if (dispute.switches && !data.scenario.assumptions[dispute.switches.assumption])
      report('record', path, `switches the unknown assumption "${dispute.switches.assumption}"`)
  }
  for (const [ledger, bySource] of Object.entries(losses)) {
    if (!data.scenario.ledgers[ledger]) report('record', ['losses', ledger], `unknown ledger "${ledger}"`)
    for (const { source } of bySource)
      if (!known.sources.has(source)) report('record', ['losses', ledger], `unknown source "${source}"`)
  }
}

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
