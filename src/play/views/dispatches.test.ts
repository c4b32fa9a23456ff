import { expect, it } from 'vitest'
import { readScenario } from '../../format/read'
import { recordedEvents } from '../../rules/recorded'
import { loadScenario } from '../../rules/scenario'
import { createSession, newLog } from '../../session/session'
import { scenarioWords } from '../../text/scenario-words'
import { dispatches } from './dispatches'

const { data, texts } = readScenario('scenarios/amur-1937')
if (!data || !texts['en']) throw new Error('amur-1937 cannot be read')
const scenario = loadScenario(data)
const amur = { scenario, words: scenarioWords(texts['en']), advice: {} }

/** The dispatches of a seat at its turn in `state`, the record being played as far as that. */
function at(seat: string, state: string) {
  const log = newLog(scenario, { seed: 'a', seats: { [seat]: 'here' as const }, goal: 'avoid-war', mode: 'commit' })
  const moves = recordedEvents(scenario).map((event) => ({ do: event }))
  const steps = createSession(scenario, { ...log, moves }).steps()
  const n = steps.findIndex(({ turn }) => turn.state === state)
  return dispatches(amur, steps.slice(0, n), seat, steps[n]!.turn.at)
}

it('notes a talk in sentences and leaves a wire its stops', () => {
  const [talk] = at('sov-commissar', 'publish').filter(({ kind, fresh }) => kind === 'interview' && fresh)
  expect(talk?.text).toMatch(/^[A-Z].*\. [A-Z].*\.$/)
  expect(talk?.text).not.toContain(' stop ')
  expect(at('jpn-commander', 'bolshoi').at(-1)?.text).toContain(' stop ')
})

it('names the days of what was not sent and read today', () => {
  const sheets = at('jpn-commander', 'bolshoi')
  const last = sheets.at(-1)
  expect([last?.from.date, last?.to.date, last?.dated]).toEqual(['4 July', '4 July', true])
  const boats = at('jpn-commander', 'open-fire').at(-1)
  expect([boats?.from.date, boats?.dated]).toEqual(['30 June', false])
})
