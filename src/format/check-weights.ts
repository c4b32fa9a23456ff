/** Weights: each option and outcome has one with its ground, and what bends it is one that there is. */
import { optionName } from '../rules/scenario'
import { checkBasis } from './check-basis'
import type { Check } from './names'
import type { Path } from './source-file'

export function checkWeights(check: Check) {
  const { data, report } = check
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
          checkBend(check, [name, option, 'bend', by], by, factors)
      }
    }
    for (const option of Object.keys(found))
      if (option !== 'because' && !short.includes(option))
        report('weights', [name, option], `"${name}" has no option "${option}"`)
  }
  for (const name of Object.keys(data.weights))
    if (!data.calendar.states[name]?.on) report('weights', [name], `nothing is decided in "${name}"`)
}

/** A bend has a factor for each level of a track, two for a flag or an assumption, and names the states of a region. */
function checkBend({ data, report, known }: Check, path: Path, by: string, factors: number[] | Record<string, number>) {
  const wrong = (message: string) => report('weights', path, message)
  if (by === 'negotiation' || by === 'field') {
    if (Array.isArray(factors)) return wrong(`a bend by ${by} names its states`)
    for (const state of Object.keys(factors))
      if (!data[by].states[state]) wrong(`unknown state "${state}" in ${by}.yaml`)
    return undefined
  }
  const { tracks, ledgers, assumptions } = data.scenario
  if (ledgers[by]) return wrong(`a weight reads the ledger "${by}"; ledgers only add up and are never read`)
  const wanted = tracks[by]?.levels.length ?? (known.flags.has(by) || assumptions[by] ? 2 : undefined)
  if (wanted === undefined) return wrong(`bent by unknown "${by}"`)
  if (!Array.isArray(factors) || factors.length !== wanted) wrong(`a bend by "${by}" has ${wanted} factors`)
  return undefined
}
