import { expect, test } from 'vitest'
import type { Turn } from '../../rules/scenario'
import { scenarioWords } from '../../text/scenario-words'
import { withheld } from './withheld'

const option = (name: string) => ({ event: `envoy.${name}`, name, target: 'answer', guard: undefined })
const turn = { state: 'line', options: ['crest', 'shore', 'ford'].map(option) } satisfies Pick<
  Turn,
  'state' | 'options'
>
const words = scenarioWords({
  at: { line: { options: { crest: { closed: 'Not the crest.', 'closed@lost': 'The crest is lost.' }, shore: {} } } },
})

test('a form tells which terms are withheld and why, as the matter stands', () => {
  const at = (field: string) => ({ negotiation: 'demanded', field })
  expect(withheld(words, turn, ['envoy.shore', 'envoy.ford'], at('held'))).toEqual(['Not the crest.'])
  expect(withheld(words, turn, ['envoy.shore', 'envoy.ford'], at('lost'))).toEqual(['The crest is lost.'])
  expect(withheld(words, turn, ['envoy.crest'], at('held'))).toEqual([])
})
