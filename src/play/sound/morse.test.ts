import { expect, it } from 'vitest'
import { firstWord, morse, UNIT_MS, unitsOf } from './morse'

const signs = (word: string) =>
  morse(word)
    .map(({ units }) => (units === 3 ? '-' : '.'))
    .join('')

it('keeps time by PARIS: 43 units and seven of space after it, 25 of them in a minute', () => {
  expect(unitsOf(morse('PARIS')) + 7).toBe(50)
  expect(25 * 50 * UNIT_MS).toBeCloseTo(60_000)
})

it('leaves one unit between signs and three between letters', () => {
  expect(morse('an')).toEqual([
    { at: 0, units: 1 },
    { at: 2, units: 3 },
    { at: 8, units: 3 },
    { at: 12, units: 1 },
  ])
})

it.each([
  ['Soviet', '... --- ...- .. . -'],
  ['30', '...-- -----'],
  ['Москва', '-- --- ... -.- .-- .-'],
  ['ЙЮЖНЫЙ', '.--- ..-- ...- -. -.-- .---'],
  ['Chin’amuho', '-.-. .... .. -. .----. .- -- ..- .... ---'],
])('sends %s as %s', (word, sent) => {
  expect(signs(word)).toBe(sent.replaceAll(' ', ''))
})

it('leaves off accents it has no sign for, and passes over other scripts', () => {
  expect(signs('Ō')).toBe(signs('O'))
  expect(signs('ё')).toBe(signs('е'))
  expect(morse('東京')).toEqual([])
  expect(morse('')).toEqual([])
})

it('takes the first word of a dispatch', () => {
  expect(firstWord('Soviet boats put some twenty men')).toBe('Soviet')
  expect(firstWord('“Chin’amuho is ours”')).toBe('Chin’amuho')
  expect(firstWord('30 June, noon')).toBe('30')
  expect(firstWord(' ... ')).toBe('')
})
