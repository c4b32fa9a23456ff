/** Talks and field: every name they use is one that there is, and each state of the field has its rung. */
import type { Transition } from '../rules/schema'
import { branchesOf, list } from '../rules/short-forms'
import { checkGuard } from './check-guard'
import type { Check } from './names'
import type { Path } from './source-file'

export function checkRegion(check: Check, region: 'negotiation' | 'field') {
  const { data, report, known } = check
  const { states, initial, on } = data[region]
  if (!states[initial]) report(region, ['initial'], `begins at an unknown state "${initial}"`)
  const checkOn = (path: Path, all: Record<string, Transition> | undefined) => {
    for (const [event, transition] of Object.entries(all ?? {})) {
      if (!known.eventStates.has(event))
        report(region, [...path, event], `unknown event "${event}": no state of the calendar offers it`)
      for (const { target, guard, actions } of branchesOf(transition)) {
        if (target !== undefined && !states[target.replace(/^\./, '')])
          report(region, [...path, event], `leads to an unknown state "${target}"`)
        checkGuard(check, region, [...path, event], guard)
        for (const track of [...Object.keys(actions?.shift ?? {}), ...Object.keys(actions?.set ?? {})])
          if (!data.scenario.tracks[track]) report(region, [...path, event], `unknown track "${track}"`)
        for (const [track, level] of Object.entries(actions?.set ?? {})) {
          const levels = data.scenario.tracks[track]?.levels
          if (levels && !levels.includes(level))
            report(region, [...path, event], `track "${track}" has no level "${level}"; it has ${levels.join(', ')}`)
        }
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
