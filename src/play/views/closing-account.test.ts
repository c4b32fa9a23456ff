import { expect, test } from 'vitest'
import { readScenario } from '../../format/read'
import { recordedLine } from '../../record/record'
import { outcome } from '../../rules/outcome'
import { loadScenario } from '../../rules/scenario'
import { scenarioWords } from '../../text/scenario-words'
import { closingAccount } from './closing-account'

const { data, texts } = readScenario('scenarios/amur-1937')
const scenario = loadScenario(data!)
const edition = { scenario, words: scenarioWords(texts['en']!), advice: {} }
const record = outcome(scenario, recordedLine(scenario))!
const said = (ledgers: Record<string, [number, number]>) =>
  Object.fromEntries(closingAccount(edition, 'avoid-war', { ...record, ledgers }).map((row) => [row.what, row.said]))

test('a line that has ended says what was to be protected, who died, and what the verdicts are', () => {
  expect(said({ 'soviet-dead': [6, 37], 'japanese-dead': [0, 0] })).toMatchObject({
    'What you are there to protect': 'Avoid war: whatever it costs',
    'Soviet dead': '6 to 37, by sources and estimates',
    'Japanese and Manchukuo dead': 'nobody',
    'The islands a week later': 'Japanese on Bolshoi',
  })
  expect(said({ 'soviet-dead': [6, 6] })['Soviet dead']).toBe('6')
})
