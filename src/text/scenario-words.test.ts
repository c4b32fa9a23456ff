import { expect, test } from 'vitest'
import { scenarioWords } from './scenario-words'

const words = scenarioWords({
  at: { dusk: { text: 'plain', 'text@offered': 'talks', 'text@landed': 'field', 'text@offered@landed': 'both' } },
})

test.each([
  ['offered', 'landed', 'both'],
  ['offered', 'quiet', 'talks'],
  ['open', 'landed', 'field'],
  ['open', 'quiet', 'plain'],
])('with the talks in %s and the field in %s the text is for %3$s', (negotiation, field, wanted) =>
  expect(words.say('at.dusk.text', { negotiation, field })).toBe(wanted),
)

test('without a moment it is plain, and empty where there is none', () => {
  expect(words.say('at.dusk.text')).toBe('plain')
  expect(words.say('at.dusk.heading')).toBe('')
})
