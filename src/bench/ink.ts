/** A crisis played by inkjs. */
import type { Facts } from '../rules/facts'
import type { Scenario } from '../rules/scenario'
import { createChoice, createEndings, type Playout } from './choose'
import { inkText } from './ink-text'
import { flagName, statesOf, trackName } from './ink-words'
import type { Ink, Story } from './packages'

export function ink({ Compiler }: Ink, scenario: Scenario, random: () => number): Playout {
  const story = new Compiler(inkText(scenario)).Compile()
  const choose = createChoice(scenario)
  const endingAt = createEndings(scenario)
  const read = createReader(scenario)
  return () => {
    story.ResetState()
    // By itself ink takes one of a hundred seeds.
    story.state.storySeed = Math.floor(random() * 2 ** 31)
    for (;;) {
      while (story.canContinue) story.Continue()
      const choices = story.currentChoices
      const turn = scenario.turnOf.get(choices[0]?.text ?? '')
      if (!turn) return endingAt(read(story))
      const event = choose(turn, read(story), random())
      story.ChooseChoiceIndex(choices.findIndex(({ text }) => text === event))
    }
  }
}

/** What the variables of a story say of talks, field, tracks and flags. */
function createReader(scenario: Scenario): (story: Story) => Facts {
  const { tracks, flags } = scenario.data.scenario
  const named = (ids: readonly string[], name: (id: string) => string) => ids.map((id) => [id, name(id)] as const)
  const [trackNames, flagNames] = [named(Object.keys(tracks), trackName), named(flags, flagName)]
  const [talks, fight] = [statesOf(scenario, 'negotiation'), statesOf(scenario, 'field')]
  return ({ variablesState }) => ({
    negotiation: talks[variablesState.$('negotiation') as number] ?? '',
    field: fight[variablesState.$('field') as number] ?? '',
    tracks: Object.fromEntries(trackNames.map(([id, name]) => [id, variablesState.$(name) as number])),
    flags: Object.fromEntries(flagNames.map(([id, name]) => [id, variablesState.$(name) as boolean])),
  })
}
