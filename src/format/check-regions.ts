/** Talks, field and weights: every name they use is one that exists. */
import { list } from '../rules/facts'
import { optionName } from '../rules/scenario'
import type { Transition } from '../rules/schema'
import { checkBasis } from './check-basis'
import { checkGuard, type Check } from './check-guard'
import type { Path } from './source-file'

export function checkRegion(check: Check, region: 'negotiation' | 'field') {
  const { data, report, known } = check
  const { states, initial, on } = data[region]
  if (!states[initial]) report(region, ['initial'], `begins at an unknown state "${initial}"`)
  const checkOn = (path: Path, all: Record<string, Transition> | undefined) => {
    for (const [event, transition] of Object.entries(all ?? {})) {
      if (!known.eventStates.has(event))
        report(region, [...path, event], `unknown event "${event}": no state of the calendar offers it`)
      for (const branch of list(transition)) {
        const { target, guard, actions } =
          typeof branch === 'string' ? { target: branch, guard: undefined, actions: undefined } : branch
        if (target !== undefined && !states[target.replace(/^\./, '')])
          report(region, [...path, event], `leads to an unknown state "${target}"`)
        checkGuard(check, region, [...path, event], guard)
        for (const track of [...Object.keys(actions?.shift ?? {}), ...Object.keys(actions?.set ?? {})])
          if (!data.scenario.tracks[track]) report(region, [...path, event], `unknown track "${track}"`)
        for (const [track, level] of Object.entries(actions?.set ?? {}))
          if (data.scenario.tracks[track] && !data.scenario.tracks[track].levels.includes(level))
            report(region, [...path, event], `track "${track}" has no level "${level}"`)
        for (const flag of [...list(actions?.mark), ...list(actions?.clear)])
          if (!known.flags.has(flag)) report(region, [...path, event], `unknown flag "${flag}"`)
        for (const ledger of Object.keys(actions?.tally ?? {}))
          if (!data.scenario.ledgers[ledger]) report(region, [...path, event], `unknown ledger "${ledger}"`)
      }
    }
  }
  checkOn(['on'], on)
  for (const [name, state] of Object.entries(states)) {
    if (region === 'field' && state.meta?.rung === undefined)
      report(region, ['states', name], `"${name}" has no rung on the ladder`)
    checkOn(['states', name, 'on'], state.on)
  }
}

export function checkWeights(check: Check) {
  const { data, report, known } = check
  for (const [name, { on, tags }] of Object.entries(data.calendar.states)) {
    if (!on) continue
    const found = data.weights[name]
    if (!found) {
      report('weights', [], `"${name}" has no weights`)
      continue
    }
    const short = Object.keys(on).map(optionName)
    for (const option of short) {
      const weight = found[option]
      if (!weight || typeof weight === 'string') report('weights', [name], `"${option}" of "${name}" has no weight`)
      else {
        checkBasis(check, 'weights', [name, option], `"${option}" of "${name}"`, weight)
        if (!tags?.includes('chance') && weight.lean === undefined)
          report('weights', [name, option], `"${option}" does not say how it leans: lean is -1, 0 or 1`)
        for (const [by, factors] of Object.entries(weight.bend ?? {}))
          checkBend([name, option, 'bend', by], by, factors)
      }
    }
    for (const option of Object.keys(found))
      if (option !== 'because' && !short.includes(option))
        report('weights', [name, option], `"${name}" has no option "${option}"`)
  }
  for (const name of Object.keys(data.weights))
    if (!data.calendar.states[name]?.on) report('weights', [name], `nothing is decided in "${name}"`)
  function checkBend(path: Path, by: string, factors: number[] | Record<string, number>) {
    if (by === 'negotiation' || by === 'field') {
      if (Array.isArray(factors)) return report('weights', path, `a bend by ${by} names its states`)
      for (const state of Object.keys(factors))
        if (!data[by].states[state]) report('weights', path, `unknown state "${state}" in ${by}.yaml`)
      return undefined
    }
    const { tracks, ledgers, assumptions } = data.scenario
    const wanted = tracks[by]?.levels.length ?? (known.flags.has(by) || assumptions[by] ? 2 : undefined)
    if (wanted === undefined)
      return report(
        'weights',
        path,
        ledgers[by]
          ? `a weight reads the ledger "${by}"; ledgers only add up and are never read`
          : `bent by unknown "${by}"`,
      )
    if (!Array.isArray(factors) || factors.length !== wanted)
      report('weights', path, `a bend by "${by}" has ${wanted} factors`)
    return undefined
  }
}
