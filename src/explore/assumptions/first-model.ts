/** The assumptions and strategies that the explorer opens with, and how its address holds what they have become. */
import { modelOf } from '../../debrief/model'
import type { Scenario } from '../../rules/scenario'
import { assumptionsText, readAssumptions, readStrategies, strategiesText, type Refused } from '../../session/assumed'
import type { Log } from '../../session/log'
import type { Model } from '../../whatif/odds'
import { AUTHORS, sameModel } from './assumed-view'

/** As an address has them: `name:0.3,other:1` and `seat:cautious`. */
export type Given = { assume?: string; strategy?: string }

const ownModel = (log: Log | undefined): Model => (log ? modelOf(log) : AUTHORS)

/** What an address gives stands in place of what the game had; what cannot be had is left out and named. */
export function firstModel(
  scenario: Scenario,
  log: Log | undefined,
  { assume, strategy }: Given,
): { model: Model; refused: Refused[] } {
  if (assume === undefined && strategy === undefined) return { model: ownModel(log), refused: [] }
  const assumed = readAssumptions(scenario, assume ?? '')
  const decided = readStrategies(scenario, strategy ?? '')
  return {
    model: { assumptions: assumed.values, strategies: decided.values },
    refused: [...assumed.refused, ...decided.refused],
  }
}

/** What the address must say so that `firstModel` comes back to `model`: nothing where it is the game's own. */
export function givenOf(scenario: Scenario, log: Log | undefined, model: Model): Given {
  if (sameModel(scenario, model, ownModel(log))) return {}
  const assume = assumptionsText(scenario, model.assumptions ?? {})
  const strategy = strategiesText(scenario, model.strategies ?? {})
  // Where the game's own differs from the author's, the author's must be said: by an empty list.
  return { ...(assume || !strategy ? { assume } : {}), ...(strategy ? { strategy } : {}) }
}
