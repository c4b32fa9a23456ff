/** The places of the drawer: one entry for each piece of ground, with every name it has and who calls it so. */
import { t } from '../../text/t'
import type { Edition } from '../views/words'
import type { PlaceEntry } from './entry'
import { listed } from './names'
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
