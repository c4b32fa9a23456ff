/** The people of the drawer. What came of them is told when the line has ended. */
import { personOf, type Edition } from '../views/words'
import type { PersonEntry, Told } from './entry'
import { listed, names } from './names'
import type { Moment } from './moment'

/** Japanese names begin with that of the family, others end with it. */
function calledOf(name: string, side: PersonEntry['side']): string[] {
  const words = name.split(' ')
  return [...new Set([name, (side === 'japan' ? words[0] : words.at(-1)) ?? name])]
}

export function people(edition: Edition, moment: Moment): PersonEntry[] {
  const { scenario, words } = edition
  const seated = new Set(Object.keys(scenario.data.scenario.seats).map((seat) => personOf(edition, seat)))
  return Object.entries(scenario.data.dossier.people).flatMap(([id, { side, seal, public: known }]) => {
    const say = (key: string) => words.say(`people.${id}.${key}`)
    const name = say('name')
    const called = say('called') ? [name, ...listed(say('called'))] : calledOf(name, side)
    const met = moment.ended || known || seated.has(id) || moment.texts.some((text) => names(text, called))
    if (!met) return []
    const told: Told[] = moment.ended ? [] : moment.told.filter(({ text }) => names(text, called))
    const own = (['ja', 'ru'] as const).flatMap((lang) => (say(lang) ? [{ name: say(lang), lang }] : []))
    return [
      {
        id: `people.${id}`,
        part: 'people' as const,
        name,
        own,
        line: say('office'),
        spellings: listed(say('also')),
        called,
        side,
        seal,
        before: say('before'),
        told,
        dates: moment.ended ? say('dates') : '',
        life: moment.ended ? say('life') : '',
        next: moment.ended ? say('next') : '',
      },
    ]
  })
}
