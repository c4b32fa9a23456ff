/** Scenarios with their words and ranges, each loaded once. */
import { scenarios, type Bundle } from 'virtual:scenarios'
import type { Outcome } from '../rules/outcome'
import { carriedBy, loadScenario } from '../rules/scenario'
import { scenarioWords } from '../text/scenario-words'
import type { Edition } from '../play/views/words'

/** The crises that the opening offers, in their order. One that is not built yet is shown as in preparation. */
export const CRISES = ['amur-1937', 'changkufeng-1938'] as const
export const FIRST = CRISES[0]

export type Opened = { edition: Edition; people: string[] }

export const isBuilt = (id: string): boolean => id in scenarios

const opened = new Map<string, Promise<Opened>>()

/** Throws when there is no such scenario in this build. */
export function openEdition(id: string, carried?: readonly string[]): Promise<Opened> {
  const load = scenarios[id]
  if (!load) return Promise.reject(new Error(`there is no scenario "${id}" here`))
  const key = `${id} ${carried?.join(' ') ?? ''}`
  const found = opened.get(key) ?? load().then(({ default: bundle }) => editionOf(bundle, carried))
  opened.set(key, found)
  // What could not be fetched is fetched again when it is next wanted.
  found.catch(() => opened.delete(key))
  return found
}

/** All the crises that are built, in their order. */
export const openAll = async (): Promise<Edition[]> =>
  (await Promise.all(CRISES.filter(isBuilt).map((id) => openEdition(id)))).map(({ edition }) => edition)

/** Whether one of the crises that are loaded comes after this one. */
export const isFollowed = (id: string, shown: Record<string, Opened>): boolean =>
  Object.values(shown).some(({ edition }) => edition.scenario.data.scenario.campaign?.after === id)

/** The crisis that can follow, and what is carried into it from how this one ended; undefined when there is none. */
export async function crisisAfter(id: string, ended: Outcome): Promise<Opened | undefined> {
  for (const next of CRISES) {
    if (!isBuilt(next)) continue
    const { edition } = await openEdition(next)
    const { data } = edition.scenario
    if (data.scenario.campaign?.after === id) return openEdition(next, carriedBy(data, ended))
  }
  return undefined
}

function editionOf({ data, texts, advice }: Bundle, carried?: readonly string[]): Opened {
  const text = texts['en']
  return {
    edition: { scenario: loadScenario(data, carried), words: scenarioWords(text ?? {}), advice },
    people: Object.keys(text?.people ?? {}),
  }
}
