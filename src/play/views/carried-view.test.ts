import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { loadScenario } from '../../rules/scenario'
import { carriedOtherwise, carriedView } from './carried-view'
import type { Edition } from './words'

const hill = openScenario('changkufeng-1938')
const said: Edition = { scenario: hill, words: { say: (id) => id, has: () => true }, advice: {} }
const after = (...flags: string[]): Edition => ({ ...said, scenario: loadScenario(hill.data, flags) })

test('by itself a crisis is left what the record of the one before left', () => {
  expect(carriedView(said)).toMatchObject({ title: 'carried.title', lead: 'As in the record.' })
  expect(carriedView(said)!.points.map(({ text, otherwise }) => [text, otherwise])).toEqual([
    ['carried.flags.moscow-backed-down.up', false],
    ['carried.flags.tokyo-held-its-army.up', false],
    ['carried.flags.blood-on-the-amur.up', false],
    ['carried.flags.salvage-granted.up', false],
  ])
  expect(carriedOtherwise(said)).toBe('')
})

test('after another ending it says what is otherwise, and on what ground each thing matters', () => {
  const quiet = after('tokyo-held-its-army', 'salvage-granted')
  expect(carriedView(quiet)!.lead).toContain('2 of 4')
  expect(carriedView(quiet)!.points.every(({ rests }) => rests.includes('sources.'))).toBe(true)
  expect(carriedOtherwise(quiet)).toBe('carried.flags.moscow-backed-down.down carried.flags.blood-on-the-amur.down')
})

test('a crisis that follows no other is left nothing', () => {
  expect(carriedView({ ...said, scenario: openScenario('toy-crossing') })).toBeUndefined()
})
