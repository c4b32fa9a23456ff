/** The sources of the drawer. While a line is played only those that were written before it began lie there. */
import type { ScenarioData } from '../../rules/schema'
import { moment as instant } from '../../rules/clock'
import type { Edition } from '../views/words'
import type { Cited, SourceEntry } from './entry'
import type { Moment } from './moment'

type Source = ScenarioData['sources'][number]

export const cited = ({ words }: Edition, source: string, at?: string): Cited => ({
  id: `sources.${source}`,
  name: words.say(`sources.${source}.name`) || source,
  ...(at ? { at } : {}),
})

const firstTurn = ({ scenario }: Edition) => scenario.turns.values().next().value?.at ?? 0

/** Whether the mere name of a source, which gives its month or day, tells how long it went on. */
export function isTelling(edition: Edition, id: string): boolean {
  const source = edition.scenario.data.sources.find((one) => one.id === id)
  const given = source?.issued?.['date-parts'][0]?.length ?? 0
  return source !== undefined && given > 1 && !isOlder(source, firstTurn(edition))
}

/** A source with a year alone may be of that year's last day; one without a date may be of any. */
function isOlder({ issued }: Source, first: number): boolean {
  const [year, month = 12, day = 31] = issued?.['date-parts'][0] ?? []
  if (year === undefined) return false
  const date = [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-')
  return instant(date, '23:59', 'UTC') < first
}

/** `later`: how many are kept back. */
export function sources(edition: Edition, moment: Moment): { entries: SourceEntry[]; later: number } {
  const { scenario, words } = edition
  const first = firstTurn(edition)
  const shown = scenario.data.sources.filter((source) => moment.ended || isOlder(source, first))
  return {
    later: scenario.data.sources.length - shown.length,
    entries: shown.map(({ id, title, language, note, 'container-title': container }) => {
      const say = (key: string) => words.say(`sources.${id}.${key}`)
      return {
        id: `sources.${id}`,
        part: 'sources',
        name: say('name'),
        own: [],
        line: container ? `${title}, ${container}` : title,
        ...(language ? { language } : {}),
        spellings: [],
        called: [],
        who: say('who'),
        when: say('when'),
        for: say('for'),
        why: say('why'),
        seen: note ?? '',
      }
    }),
  }
}
