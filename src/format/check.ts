/** Cross-checks between the files of a scenario, all of those that need no walk through its positions. */
import type { Guard, RecordEntry, ScenarioData, Transition } from '../rules/schema'
import { list } from '../rules/facts'
import { moment } from '../rules/clock'
import { targetsOf } from '../rules/scenario'
import type { Report } from './read'
import type { Path } from './source-file'

export function checkScenario(data: ScenarioData, report: Report): void {
  const check = { data, report, known: names(data) }
  checkSeats(check)
  checkCalendar(check)
  checkRegion(check, 'negotiation')
  checkRegion(check, 'field')
  checkWeights(check)
  checkEndings(check)
  checkRecord(check)
  checkMap(check)
}

type Check = { data: ScenarioData; report: Report; known: ReturnType<typeof names> }

/** Every name that another file may use. */
function names(data: ScenarioData) {
  const eventStates = new Map<string, string[]>()
  for (const [state, { on }] of Object.entries(data.calendar.states))
    for (const event of Object.keys(on ?? {})) eventStates.set(event, [...(eventStates.get(event) ?? []), state])
  return {
    eventStates,
    sources: new Set(data.sources.map((source) => source.id)),
    flags: new Set(data.scenario.flags),
    endings: new Set(data.scenario.endings.map((ending) => ending.id)),
    places: new Set(Object.keys(data.map.places)),
  }
}

function checkSeats({ data: { scenario }, report, known }: Check) {
  const seats = Object.keys(scenario.seats)
  for (const place of scenario.clocks) if (!known.places.has(place)) report('scenario', ['clocks'], `clock at unknown place "${place}"`)
  for (const [seat, { desk }] of Object.entries(scenario.seats))
    if (!known.places.has(desk)) report('scenario', ['seats', seat, 'desk'], `unknown place "${desk}"`)
  for (const [kind, delays] of Object.entries(scenario.news.kinds)) {
    for (const seat of seats)
      if (!(seat in delays)) report('scenario', ['news', 'kinds', kind], `news of kind "${kind}" has no delay for "${seat}"`)
    for (const seat of Object.keys(delays))
      if (!seats.includes(seat)) report('scenario', ['news', 'kinds', kind, seat], `unknown seat "${seat}"`)
  }
  for (const [event, kind] of Object.entries(scenario.news.exceptions ?? {})) {
    if (!known.eventStates.has(event)) report('scenario', ['news', 'exceptions', event], `unknown event "${event}"`)
    if (!scenario.news.kinds[kind]) report('scenario', ['news', 'exceptions', event], `unknown kind of news "${kind}"`)
  }
  for (const [track, { levels, start }] of Object.entries(scenario.tracks))
    if (!levels.includes(start)) report('scenario', ['tracks', track, 'start'], `track "${track}" has no level "${start}"`)
}

function checkCalendar({ data, report, known }: Check) {
  const { states, initial } = data.calendar
  const at = (name: string): Path => ['states', name]
  if (!states[initial]) report('calendar', ['initial'], `the calendar begins at an unknown state "${initial}"`)
  for (const [name, state] of Object.entries(states)) {
    const chance = state.tags?.includes('chance') ?? false
    const kinds = [state.on, state.always, state.type].filter(Boolean).length
    if (kinds === 0)
      report('calendar', at(name), chance ? `chance "${name}" has no outcomes` : `"${name}" is a dead end: it has no option, leads nowhere and is not final`)
    if (state.on && !state.meta) report('calendar', at(name), `"${name}" has no date, clock, place and kind of news`)
    if (chance && !Object.keys(state.on ?? {}).length) {
      if (kinds) report('calendar', at(name), `chance "${name}" has no outcomes`)
    }
    if (state.meta) {
      const { seat, place, news, about } = state.meta
      if (!known.places.has(place)) report('calendar', [...at(name), 'meta', 'place'], `unknown place "${place}"`)
      if (!data.scenario.news.kinds[news]) report('calendar', [...at(name), 'meta', 'news'], `unknown kind of news "${news}"`)
      if (chance && seat) report('calendar', [...at(name), 'meta', 'seat'], `"${name}" is decided by chance and so by no seat`)
      if (!chance && !seat) report('calendar', [...at(name), 'meta'], `nobody decides "${name}": name its seat, or tag it as chance`)
      if (seat && !data.scenario.seats[seat]) report('calendar', [...at(name), 'meta', 'seat'], `unknown seat "${seat}"`)
      for (const other of about ?? []) if (!states[other]?.on) report('calendar', [...at(name), 'meta', 'about'], `unknown state "${other}"`)
      const owner = chance ? `chance.${name}.` : `${seat}.`
      for (const event of Object.keys(state.on ?? {}))
        if (!event.startsWith(owner)) report('calendar', [...at(name), 'on', event], `"${event}" does not begin with "${owner}"`)
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
      if (last && typeof last !== 'string' && last.guard) report('calendar', [...at(name), 'always'], `the last line of "${name}" has a guard, so some positions lead nowhere`)
    }
  }
  function checkTarget(target: string, path: Path) {
    if (!states[target]) report('calendar', path, `leads to an unknown state "${target}"`)
  }
  for (const [event, owners] of known.eventStates)
    if (owners.length > 1) report('calendar', [...at(owners[1] ?? ''), 'on', event], `"${event}" belongs to two states: ${owners.join(' and ')}`)
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
    return meta && zone ? moment(meta.date, meta.clock, zone) : undefined
  }
  const visit = (name: string, since: number, from: string) => {
    if (!states[name]) return
    if (open.has(name)) {
      report('calendar', ['states', name], `the calendar has a cycle through "${name}"`)
      return
    }
    const at = time(name)
    if (at !== undefined && at < since) report('calendar', ['states', name, 'meta'], `"${name}" is dated before "${from}", which leads to it`)
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
  for (const name of Object.keys(states)) if (!reachable.has(name)) report('calendar', ['states', name], `nothing leads to "${name}"`)
}

function checkRegion(check: Check, region: 'negotiation' | 'field') {
  const { data, report, known } = check
  const { states, initial, on } = data[region]
  if (!states[initial]) report(region, ['initial'], `begins at an unknown state "${initial}"`)
  const checkOn = (path: Path, all: Record<string, Transition> | undefined) => {
    for (const [event, transition] of Object.entries(all ?? {})) {
      if (!known.eventStates.has(event)) report(region, [...path, event], `unknown event "${event}": no state of the calendar offers it`)
      for (const branch of list(transition as Transition)) {
        const { target, guard, actions } = typeof branch === 'string' ? { target: branch, guard: undefined, actions: undefined } : (branch as Exclude<Transition, string | unknown[]>)
        if (target !== undefined && !states[target.replace(/^\./, '')]) report(region, [...path, event], `leads to an unknown state "${target}"`)
        checkGuard(check, region, [...path, event], guard)
        for (const track of [...Object.keys(actions?.shift ?? {}), ...Object.keys(actions?.set ?? {})])
          if (!data.scenario.tracks[track]) report(region, [...path, event], `unknown track "${track}"`)
        for (const [track, level] of Object.entries(actions?.set ?? {}))
          if (data.scenario.tracks[track] && !data.scenario.tracks[track].levels.includes(level)) report(region, [...path, event], `track "${track}" has no level "${level}"`)
        for (const flag of [...list(actions?.mark), ...list(actions?.clear)])
          if (!known.flags.has(flag)) report(region, [...path, event], `unknown flag "${flag}"`)
        for (const ledger of Object.keys(actions?.tally ?? {}))
          if (!data.scenario.ledgers[ledger]) report(region, [...path, event], `unknown ledger "${ledger}"`)
      }
    }
  }
  checkOn(['on'], on)
  for (const [name, state] of Object.entries(states)) {
    if (region === 'field' && state.meta?.rung === undefined) report(region, ['states', name], `"${name}" has no rung on the ladder`)
    checkOn(['states', name, 'on'], state.on)
  }
}

function checkGuard(check: Check, file: string, path: Path, guard: Guard | undefined): void {
  if (!guard) return
  const { data, report, known } = check
  const wrong = (name: string, what: string) =>
    report(file, path, data.scenario.ledgers[name] ? `a guard reads the ledger "${name}"; ledgers only add up and are never read` : `unknown ${what} "${name}"`)
  if ('atLeast' in guard || 'atMost' in guard) {
    for (const [track, level] of Object.entries('atLeast' in guard ? guard.atLeast : guard.atMost)) {
      const found = data.scenario.tracks[track]
      if (!found) wrong(track, 'track')
      else if (!found.levels.includes(level)) report(file, path, `track "${track}" has no level "${level}"; it has ${found.levels.join(', ')}`)
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

function checkWeights({ data, report, known }: Check) {
  for (const [name, { on, tags }] of Object.entries(data.calendar.states)) {
    if (!on) continue
    const found = data.weights[name]
    if (!found) {
      report('weights', [], `"${name}" has no weights`)
      continue
    }
    const short = Object.keys(on).map((event) => event.slice(event.lastIndexOf('.') + 1))
    for (const option of short) {
      const weight = found[option]
      if (!weight || typeof weight === 'string') report('weights', [name], `"${option}" of "${name}" has no weight`)
      else {
        if (!tags?.includes('chance') && weight.lean === undefined) report('weights', [name, option], `"${option}" does not say how it leans: lean is -1, 0 or 1`)
        for (const source of weight.sources ?? []) if (!known.sources.has(source)) report('weights', [name, option], `unknown source "${source}"`)
        for (const [by, factors] of Object.entries(weight.bend ?? {})) checkBend([name, option, 'bend', by], by, factors)
      }
    }
    for (const option of Object.keys(found)) if (option !== 'because' && !short.includes(option)) report('weights', [name, option], `"${name}" has no option "${option}"`)
  }
  for (const name of Object.keys(data.weights)) if (!data.calendar.states[name]?.on) report('weights', [name], `nothing is decided in "${name}"`)
  function checkBend(path: Path, by: string, factors: number[] | Record<string, number>) {
    if (by === 'negotiation' || by === 'field') {
      if (Array.isArray(factors)) return report('weights', path, `a bend by ${by} names its states`)
      for (const state of Object.keys(factors)) if (!data[by].states[state]) report('weights', path, `unknown state "${state}" in ${by}.yaml`)
      return undefined
    }
    const { tracks, ledgers, assumptions } = data.scenario
    const wanted = tracks[by]?.levels.length ?? (known.flags.has(by) || assumptions[by] ? 2 : undefined)
    if (wanted === undefined) return report('weights', path, ledgers[by] ? `a weight reads the ledger "${by}"; ledgers only add up and are never read` : `bent by unknown "${by}"`)
    if (!Array.isArray(factors) || factors.length !== wanted) report('weights', path, `a bend by "${by}" has ${wanted} factors`)
    return undefined
  }
}

function checkEndings(check: Check) {
  const { data, report, known } = check
  const { endings, measures, verdicts, war, assumptions, ledgers } = data.scenario
  endings.forEach((ending, n) => {
    checkGuard(check, 'scenario', ['endings', n], ending.if)
    if (ending.ended && !data.calendar.states[ending.ended]?.on) report('scenario', ['endings', n, 'ended'], `unknown calendar state "${ending.ended}"`)
  })
  for (const [name, ids] of [...Object.entries(measures), ['war', war] as const])
    for (const id of ids) if (!known.endings.has(id)) report('scenario', name === 'war' ? ['war'] : ['measures', name], `unknown ending "${id}"`)
  for (const [name, answers] of Object.entries(verdicts)) {
    answers.forEach((answer, n) => checkGuard(check, 'scenario', ['verdicts', name, n], answer.if))
    if (answers.at(-1)?.if) report('scenario', ['verdicts', name], `the last answer of "${name}" has a condition, so some endings have none`)
  }
  for (const [name, { dispute, sources }] of Object.entries(assumptions)) {
    if (dispute && !data.record.disputes[dispute]) report('scenario', ['assumptions', name], `unknown dispute "${dispute}"`)
    for (const source of sources ?? []) if (!known.sources.has(source)) report('scenario', ['assumptions', name], `unknown source "${source}"`)
  }
  for (const [name, { sources }] of Object.entries(ledgers))
    for (const source of sources ?? []) if (!known.sources.has(source)) report('scenario', ['ledgers', name], `unknown source "${source}"`)
}

const entryName = (entry: RecordEntry) => ('do' in entry ? entry.do : entry.fact)

function checkRecord({ data, report, known }: Check) {
  const { entries, disputes, losses } = data.record
  const linked = new Set<string>()
  entries.forEach((entry, n) => {
    const path = ['entries', n]
    if ('do' in entry && !known.eventStates.has(entry.do)) report('record', path, `unknown event "${entry.do}"`)
    if ('fact' in entry && !known.places.has(entry.place)) report('record', path, `unknown place "${entry.place}"`)
    if ('fact' in entry && entry.news && !data.scenario.news.kinds[entry.news]) report('record', path, `unknown kind of news "${entry.news}"`)
    for (const version of entry.versions) if (!known.sources.has(version.source)) report('record', path, `"${entryName(entry)}" cites the unknown source "${version.source}"`)
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
      if (dispute.switches && version.says && !(version.says in dispute.switches.values)) report('record', path, `the switch has no value for "${version.says}"`)
    }
    if (dispute.switches && !data.scenario.assumptions[dispute.switches.assumption]) report('record', path, `switches the unknown assumption "${dispute.switches.assumption}"`)
  }
  for (const [ledger, bySource] of Object.entries(losses)) {
    if (!data.scenario.ledgers[ledger]) report('record', ['losses', ledger], `unknown ledger "${ledger}"`)
    for (const { source } of bySource) if (!known.sources.has(source)) report('record', ['losses', ledger], `unknown source "${source}"`)
  }
}

function checkMap(check: Check) {
  const { data, report, known } = check
  const { options, units, stretches, lines } = data.map
  for (const [event, states] of known.eventStates) {
    if (data.calendar.states[states[0] ?? '']?.tags?.includes('chance')) continue
    if (!options[event]) report('map', ['options'], `option "${event}" has no mark on the map`)
  }
  for (const [event, { at, along }] of Object.entries(options)) {
    if (!known.eventStates.has(event)) report('map', ['options', event], `unknown event "${event}"`)
    if (typeof at === 'string' && !data.map.places[at]?.at) report('map', ['options', event], `"${at}" is no place on the sheet`)
    if (along && !stretches[along]) report('map', ['options', event], `unknown stretch "${along}"`)
  }
  for (const [unit, { places }] of Object.entries(units)) places.forEach((placement, n) => checkGuard(check, 'map', ['units', unit, 'places', n], placement.if))
  for (const [line, { sources }] of Object.entries(lines))
    for (const source of sources) if (!known.sources.has(source)) report('map', ['lines', line], `unknown source "${source}"`)
  for (const [unit, { sources }] of Object.entries(units))
    for (const source of sources ?? []) if (!known.sources.has(source)) report('map', ['units', unit], `unknown source "${source}"`)
}
