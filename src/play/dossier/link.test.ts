import { expect, test } from 'vitest'
import { linkTexts, withCapital } from './link'

const entries = [
  { id: 'army', called: ['Kwantung Army'] },
  { id: 'kwantung', called: ['Kwantung'] },
  { id: 'hill', called: ['Changkufeng', 'Zaozyornaya'] },
  { id: 'grew', called: ['Grew'] },
  { id: 'thalweg', called: withCapital(['thalweg']) },
  { id: 'ba', called: ['Ba (river)'] },
]
const linked = (...texts: string[]) => [...linkTexts([texts], entries).values()]

test('a name becomes a piece, and the text stays the same', () => {
  expect(linked('To Changkufeng, by night.')).toEqual([['To ', { text: 'Changkufeng', id: 'hill' }, ', by night.']])
  expect(linked('Zaozyornaya')).toEqual([[{ text: 'Zaozyornaya', id: 'hill' }]])
})

test('the longest name wins, and what it covers is not linked inside it', () => {
  expect(linked('The Kwantung Army')).toEqual([['The ', { text: 'Kwantung Army', id: 'army' }]])
  expect(linked('The Kwantung port')).toEqual([['The ', { text: 'Kwantung', id: 'kwantung' }, ' port']])
})

test('only whole words, in any letters', () => {
  for (const text of ['Changkufengs', 'Old-Changkufenger', 'éGrew', 'Grewé', '1Grew'])
    expect(linked(text)).toEqual([[text]])
  expect(linked('Grew’s')).toEqual([[{ text: 'Grew', id: 'grew' }, '’s']])
})

test('a name keeps its capital, a term may have one', () => {
  expect(linked('it grew')).toEqual([['it grew']])
  expect(linked('Thalweg')).toEqual([[{ text: 'Thalweg', id: 'thalweg' }]])
})

test('once on a screen, by whatever name', () => {
  expect(linked('Changkufeng and Changkufeng', 'Zaozyornaya, Grew')).toEqual([
    [{ text: 'Changkufeng', id: 'hill' }, ' and Changkufeng'],
    ['Zaozyornaya, ', { text: 'Grew', id: 'grew' }],
  ])
})

test('once in each group, and a text of two groups is that of the first', () => {
  const pieces = linkTexts([['Grew'], ['by Grew', 'Grew']], entries)
  expect([...pieces.values()]).toEqual([[{ text: 'Grew', id: 'grew' }], ['by ', { text: 'Grew', id: 'grew' }]])
})

test('signs in a name are only signs; without entries a text is whole', () => {
  expect(linked('the Ba (river) rose')).toEqual([['the ', { text: 'Ba (river)', id: 'ba' }, ' rose']])
  expect([...linkTexts([['Ba']], []).values()]).toEqual([['Ba']])
})
