import { expect, it } from 'vitest'
import { readScenario } from '../../format/read'
import { recordedEvents } from '../../rules/recorded'
import { follow, type Step } from '../../rules/play'
import { loadScenario } from '../../rules/scenario'
import { createSession, newLog } from '../../session/session'
import { scenarioWords } from '../../text/scenario-words'
import { dispatches } from './dispatches'
import { sideOf, type Edition } from './words'

/** Headquarters, desks and villages that are one side's alone. In the capitals and at Harbin both are represented. */
const ONES_OWN = {
  'amur-1937': {
    japan: ['heihe', 'sunwu', 'hsinking', 'kanchazu-village', 'chike'],
    ussr: ['khabarovsk', 'blagoveshchensk', 'novopetrovka', 'konstantinovka', 'poyarkovo'],
  },
  'changkufeng-1938': {
    japan: ['keiko', 'seoul', 'hsinking', 'nanam', 'rashin'],
    ussr: ['khabarovsk', 'posyet', 'novokievsk', 'zarechye', 'vladivostok', 'podgornaya', 'lake-khasan'],
  },
} as const

function edition(id: keyof typeof ONES_OWN): Edition {
  const { data, texts } = readScenario(`scenarios/${id}`)
  if (!data || !texts['en']) throw new Error(`${id} cannot be read`)
  return { scenario: loadScenario(data), words: scenarioWords(texts['en']), advice: {} }
}

/** Everything a seat has been told by a month after the last entry of a line. */
const toldOf = (one: Edition, steps: readonly Step[], seat: string) =>
  dispatches(one, steps, seat, (steps.at(-1)?.turn.at ?? 0) + 30 * 1440)

for (const id of ['amur-1937', 'changkufeng-1938'] as const) {
  const one = edition(id)
  const { scenario } = one
  const seats = Object.keys(scenario.data.scenario.seats)

  it(`sends no seat a wire from a post of the other side: ${id}, the record and 200 lines`, () => {
    const lines = [follow(scenario, recordedEvents(scenario))]
    const holders = Object.fromEntries(seats.map((seat) => [seat, 'sources' as const]))
    for (let n = 0; n < 200; n++)
      lines.push([
        ...createSession(
          scenario,
          newLog(scenario, { seed: `posts ${n}`, seats: holders, goal: 'avoid-war', mode: 'commit' }),
        ).steps(),
      ])
    const wrong = new Set<string>()
    for (const steps of lines)
      for (const seat of seats) {
        const others: readonly string[] = ONES_OWN[id][sideOf(one, seat) === 'japan' ? 'ussr' : 'japan']
        for (const { way, text } of toldOf(one, steps, seat))
          if (way && (others.includes(way.from) || others.includes(way.to))) wrong.add(`${seat}, ${way.from}: ${text}`)
      }
    expect([...wrong]).toEqual([])
  }, 60_000)
}

it('addresses what comes to the Japanese commander of 1937 to where he sits in the turn after it', () => {
  const one = edition('amur-1937')
  const ways = toldOf(one, follow(one.scenario, recordedEvents(one.scenario)), 'jpn-commander').map(
    ({ way }) => `${way?.from} ${way?.to}`,
  )
  expect(ways[0]).toBe('kanchazu-village heihe')
  expect(ways).toContain('harbin sunwu')
  expect(ways.at(-1)).toMatch(/ kanchazu-village$/)
})

it('tells the commissar of the protest at Harbin from Harbin, by its clock, at the hour it was handed over', () => {
  const one = edition('amur-1937')
  const steps = follow(one.scenario, recordedEvents(one.scenario))
  const protest = toldOf(one, steps, 'sov-commissar').find(({ way }) => way?.from === 'harbin')
  expect([protest?.from, protest?.to, protest?.kind]).toEqual([
    { place: 'Harbin', time: '22:00', date: '24 June' },
    { place: 'Moscow', time: '16:00', date: '24 June' },
    'demarche',
  ])
})
