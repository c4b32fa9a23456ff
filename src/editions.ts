/** Scenarios with their words and ranges, each loaded once. */
import { scenarios, type Bundle } from 'virtual:scenarios'
import { loadScenario } from './rules/scenario'
import { scenarioWords } from './text/scenario-words'
import type { Edition } from './play/views/words'

/** The crises that the opening offers, in their order. One that is not built yet is shown as in preparation. */
export const CRISES = ['amur-1937', 'changkufeng-1938'] as const
export const FIRST = CRISES[0]

export type Opened = { edition: Edition; people: string[] }

export const isBuilt = (id: string): boolean => id in scenarios

const opened = new Map<string, Promise<Opened>>()

/** Throws when there is no such scenario in this build. */
export function openEdition(id: string): Promise<Opened> {
  const load = scenarios[id]
  if (!load) return Promise.reject(new Error(`there is no scenario "${id}" here`))
  const found = opened.get(id) ?? load().then(({ default: bundle }) => editionOf(bundle))
  opened.set(id, found)
  return found
}

function editionOf({ data, texts, advice }: Bundle): Opened {
  const text = texts['en']
  return {
    edition: { scenario: loadScenario(data), words: scenarioWords(text ?? {}), advice },
    people: Object.keys(text?.people ?? {}),
  }
}
