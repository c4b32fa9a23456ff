/** The places of the drawer: one entry for each piece of ground, with every name it has and who calls it so. */
import { t } from '../../text/t'
import type { ScenarioWords } from '../../text/scenario-words'
import type { Edition } from '../views/words'
import type { PlaceEntry } from './entry'
import { listed, names } from './names'
import type { Moment } from './moment'
import { cited, isTelling } from './sources'

export function places(edition: Edition, moment: Moment): PlaceEntry[] {
  const { scenario, words } = edition
  const { map, dossier } = scenario.data
  const merged = new Set(Object.values(dossier.places).flatMap((place) => place.with ?? []))
  const ids = [...new Set([...Object.keys(map.places), ...Object.keys(dossier.places)])].filter(
    (id) => !merged.has(id) && map.places[id]?.kind !== 'direction',
  )
  return ids
    .filter(
      (id) => moment.ended || !isAhead(edition, id) || moment.texts.some((text) => names(text, namesOf(words, id))),
    )
    .map((id): PlaceEntry => {
      const say = (key: string) => words.say(`places.${id}.${key}`)
      const spoken = say('name')
      const name = spoken.charAt(0).toUpperCase() + spoken.slice(1)
      const own = (['ja', 'zh', 'ru'] as const)
        .map((lang) => ({ name: say(lang), lang }))
        .filter((one, n, all) => one.name && all.findIndex((other) => other.name === one.name) === n)
      const spelt = Object.entries(dossier.places[id]?.spelt ?? {})
      const spellings = [...new Set([...listed(say('also')), ...spelt.map(([as]) => as)])].filter((one) => one !== name)
      const { at, kind, confidence } = map.places[id] ?? {}
      const onSheet = at !== undefined && kind !== 'elsewhere'
      return {
        id: `places.${id}`,
        part: 'places',
        name,
        own,
        line: t(!onSheet ? 'dossier.off-sheet' : confidence === 'low' ? 'dossier.about-there' : 'dossier.on-sheet'),
        spellings,
        // Large cities need no explaining: only what has a note is linked from a text.
        called: say('note') && name.length > 3 ? [...new Set([spoken, name, ...spellings])] : [],
        note: say('note'),
        spelt: spelt
          .map(([as, sources]) => ({
            as,
            sources: sources
              .filter((source) => moment.ended || !isTelling(edition, source))
              .map((source) => cited(edition, source)),
          }))
          .filter(({ sources }) => sources.length > 0),
        ...(onSheet ? { onSheet: id } : {}),
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/**
 * Off the sheet, where nobody decides, sits or is told from, something happens by itself: such a place is in the scenario
 * for the sake of what is to come.
 */
function isAhead({ scenario }: Edition, id: string): boolean {
  const { seats, news } = scenario.data.scenario
  const posts = Object.values(news.posts ?? {}).flatMap(({ default: post, places: by }) => [
    post,
    ...Object.values(by ?? {}),
  ])
  const sits = Object.values(seats).some(({ desk }) => desk === id)
  const here = [...scenario.turns.values()].filter(({ place }) => place === id)
  return (
    scenario.data.map.places[id]?.kind === 'elsewhere' &&
    here.length > 0 &&
    here.every(({ seat }) => seat === undefined) &&
    !sits &&
    !posts.includes(id)
  )
}

const namesOf = (words: ScenarioWords, id: string): string[] => [
  words.say(`places.${id}.name`),
  ...listed(words.say(`places.${id}.also`)),
]
