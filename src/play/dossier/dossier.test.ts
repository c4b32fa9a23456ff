import { beforeAll, expect, test } from 'vitest'
import { readScenario } from '../../format/read'
import { loadScenario } from '../../rules/scenario'
import { createSession, newLog, type Session } from '../../session/session'
import { scenarioWords } from '../../text/scenario-words'
import type { Edition } from '../views/words'
import { contents } from './contents'
import type { Entry } from './entry'
import { AFTER, readSoFar, shownNow } from './moment'
import { names } from './names'
import { createSearch } from './search'

const crises = ['amur-1937', 'changkufeng-1938', 'toy-crossing'] as const
const editions = new Map<string, Edition>()

beforeAll(() => {
  for (const id of crises) {
    const { data, texts } = readScenario(`scenarios/${id}`)
    if (!data || !texts['en']) throw new Error(`${id} cannot be read`)
    editions.set(id, { scenario: loadScenario(data), words: scenarioWords(texts['en']), advice: {} })
  }
})
const edition = (id: string) => editions.get(id) as Edition
const once = <T>(make: (id: string) => T) => {
  const made = new Map<string, T>()
  return (id: string): T => made.get(id) ?? made.set(id, make(id)).get(id)!
}
const after = once((id) => contents(edition(id), AFTER).entries)
const search = once((id) => createSearch(after(id)))
function sitDown(id: string, seat: string) {
  const { scenario } = edition(id)
  const seats = Object.fromEntries(
    Object.keys(scenario.data.scenario.seats).map((one) => [one, one === seat ? 'here' : 'record'] as const),
  )
  const goal = scenario.data.scenario.goals[0] ?? ''
  return createSession(scenario, newLog(scenario, { seats, goal, mode: 'practice', seed: 'drawer' }))
}
/** The drawer as it is now for whoever plays. */
const drawer = (id: string, session: Session) =>
  contents(edition(id), readSoFar(edition(id), session, shownNow(edition(id), session)))
const found = (id: string, query: string) => search(id)(query).map((entry) => entry.id)

test.each([
  ['changkufeng-1938', 'Seiyusin', 'places.changkufeng'],
  ['changkufeng-1938', 'zhang-gu-feng', 'places.changkufeng'],
  ['changkufeng-1938', 'Zhang gu feng', 'places.changkufeng'],
  ['changkufeng-1938', 'chōkohō', 'places.changkufeng'],
  ['changkufeng-1938', 'Заозерная', 'places.changkufeng'],
  ['changkufeng-1938', '張鼓峰', 'places.changkufeng'],
  ['changkufeng-1938', 'kyŏnghŭng', 'places.keiko'],
  ['changkufeng-1938', 'ugeki', 'people.ugaki'],
  ['changkufeng-1938', '重光', 'people.shigemitsu'],
  ['changkufeng-1938', 'Блюхер', 'people.blyukher'],
  ['changkufeng-1938', 'demarche', 'terms.demarche'],
  ['amur-1937', 'Kanchatzu', 'places.kanchazu'],
  ['amur-1937', 'Sennukha', 'places.kanchazu'],
  ['amur-1937', 'chin amuho', 'places.bolshoi'],
  ['amur-1937', 'black dragon', 'places.amur'],
])('%s: "%s" finds %s', (id, query, entry) => {
  expect(found(id, query)).toContain(entry)
})

test('nothing is found for words that are nowhere, or for a mere stroke; everything for nothing', () => {
  expect(found('amur-1937', 'yellow dragon')).toEqual([])
  expect(found('changkufeng-1938', '-')).toEqual([])
  expect(found('changkufeng-1938', ' ')).toHaveLength(after('changkufeng-1938').length)
})

test.each(crises)('%s: every spelling that is listed is found', (id) => {
  const lost = after(id).flatMap((entry) =>
    [entry.name, ...entry.own.map(({ name }) => name), ...entry.spellings]
      .flatMap((spelling) => [spelling, spelling.toUpperCase().replaceAll(' ', '-')])
      .filter((spelling) => !found(id, spelling).includes(entry.id)),
  )
  expect(lost).toEqual([])
})

test('the best fit comes first', () => {
  expect(found('changkufeng-1938', 'cho')[0]).toBe('people.cho')
})

test.each(crises)('%s: whoever holds a seat and whoever is named in the record has an entry', (id) => {
  const { scenario, words } = edition(id)
  const people = after(id).filter((entry) => entry.part === 'people')
  for (const { person } of Object.values(scenario.data.scenario.seats))
    expect(people.map((entry) => entry.id)).toContain(`people.${person}`)
  const titles = ['Major', 'Colonel', 'Marshal', 'General', 'Ambassador', 'Mr', 'Prince', 'Lieutenant', 'Corporal']
  const rank = new RegExp(`(?:${titles.join('|')}) ([A-Z][\\p{L}’]+)`, 'gu')
  const called = people.flatMap((entry) => entry.called)
  const notPeople = ['Staff', 'Secretary', 'Army']
  const unknown = scenario.data.record.entries.flatMap((entry) => {
    const owner = 'fact' in entry ? entry.fact : scenario.turnOf.get(entry.do)?.state
    return ['title', 'text', ...entry.versions.flatMap(({ says }) => says ?? [])]
      .flatMap((key) => [...words.say(`record.${owner}.${key}`).matchAll(rank)])
      .filter(([whole, name = '']) => !notPeople.includes(name) && !names(whole, called))
      .map(([whole]) => `${owner}: ${whole}`)
  })
  expect(unknown).toEqual([])
})

test.each(crises)('%s: every source says who wrote it, when, for whom and why', (id) => {
  const sources = after(id).filter((entry) => entry.part === 'sources')
  expect(sources).toHaveLength(edition(id).scenario.data.sources.length)
  const silent = sources.filter(({ name, who, when, why, ...source }) =>
    [name, who, when, source.for, why].some((answer) => answer === ''),
  )
  expect(silent).toEqual([])
})

test.each([
  ['amur-1937', 'jpn-ambassador'],
  ['amur-1937', 'sov-commander'],
  ['changkufeng-1938', 'jpn-commander'],
  ['changkufeng-1938', 'sov-commissar'],
])('%s, %s: on the first day nothing is told that came later', (id, seat) => {
  const { entries, later } = drawer(id, sitDown(id, seat))
  const people = entries.filter((entry) => entry.part === 'people')
  expect(people.filter(({ dates, life, next }) => dates + life + next !== '')).toEqual([])
  const spelt = entries.flatMap((entry) => (entry.part === 'places' ? entry.spelt : []))
  expect(
    spelt.flatMap(({ sources }) => sources).filter(({ name }) => /\d (?:July|August|November) 193/.test(name)),
  ).toEqual([])
  const forces = entries.filter((entry) => entry.part === 'forces')
  expect(forces.flatMap(({ rows }) => rows).filter(({ source }) => source)).toEqual([])
  const ids = entries.map((entry) => entry.id)
  const hidden =
    id === 'amur-1937' ? ['belyaev', 'crew-of-bk-72', 'glukhov'] : ['matsushima', 'makhalin', 'moshlyak', 'cho']
  expect(hidden.filter((person) => ids.includes(`people.${person}`))).toEqual([])
  const kept = after(id).flatMap((entry) => (entry.part === 'places' && !ids.includes(entry.id) ? [entry.id] : []))
  expect(kept).toEqual(id === 'amur-1937' ? ['places.lukouchiao'] : ['places.suilungfeng'])
  expect(ids.filter((one) => one.startsWith('sources.'))).toEqual(id === 'amur-1937' ? [] : ['sources.P1886'])
  expect(later).toBeGreaterThan(20)
})

test('what a seat has read of a person is told in the order of the days', () => {
  const session = sitDown('amur-1937', 'sov-commissar')
  while (session.turn()) session.choose(session.options()[0] ?? '')
  const told = drawer('amur-1937', session).entries.flatMap((entry) =>
    entry.id === 'people.litvinov' && entry.part === 'people' ? entry.told : [],
  )
  const days = told.map(({ when }) => Date.parse(`${when} 1937 UTC`))
  expect(days.length).toBeGreaterThan(2)
  expect(days).toEqual(days.toSorted((a, b) => a - b))
})

test('a place where something is still to come is told of when the seat has read its name', () => {
  const session = sitDown('amur-1937', 'sov-commissar')
  const isThere = () => drawer('amur-1937', session).entries.some(({ id }) => id === 'places.lukouchiao')
  const heard = () => JSON.stringify(drawer('amur-1937', session).entries).includes('Lukouchiao')
  while (session.turn()) {
    expect(isThere()).toBe(heard())
    session.choose(session.options()[0] ?? '')
  }
  expect(isThere()).toBe(true)
})

test('every name of the map that means other ground has an entry of its own', () => {
  const ids = after('changkufeng-1938').map((entry) => entry.id)
  expect(ids).toContain('places.shatsaofeng')
  expect(ids).not.toContain('places.zaozyornaya')
  expect(new Set(ids).size).toBe(ids.length)
})

test('what a term came to later is told when the line has ended', () => {
  const purge = (entries: readonly Entry[]) => entries.find(({ id }) => id === 'terms.purge')
  const before = drawer('amur-1937', sitDown('amur-1937', 'jpn-ambassador')).entries
  expect(purge(before)).not.toMatchObject({ text: expect.stringContaining('1938') })
  expect(purge(after('amur-1937'))).toMatchObject({ text: expect.stringContaining('1938') })
  // No term knows of a year that has not come.
  const ahead = before.flatMap((entry) => (entry.part === 'terms' && /19(38|39|4\d)/.test(entry.text) ? entry.id : []))
  expect(ahead).toEqual([])
})
