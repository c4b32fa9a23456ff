import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedEvents } from '../../rules/recorded'
import { newLog } from '../../session/session'
import type { Kept } from '../../session/store'
import { keptGames } from './kept-games'
import type { Edition } from './words'

const toy = openScenario('toy-crossing')
const edition: Edition = { scenario: toy, words: { say: (id) => id, has: () => true }, advice: {} }
const there = { 'toy-crossing': { edition } }
const log = newLog(toy, {
  seed: 'a',
  goal: 'avoid-war',
  mode: 'practice',
  seats: { 'north-envoy': 'here', 'south-guard': 'record' },
})
const whole = recordedEvents(toy).map((event) => ({ do: event }))
const kept = (id: string, moves: (typeof log)['moves'], rules = log.rules): Kept => ({
  id,
  text: '',
  saved: { at: 0, log: { ...log, rules, moves } },
  problem: undefined,
})

test('a game that has ended says how, and stands below those that go on', () => {
  const games = keptGames([kept('over', whole), kept('begun', whole.slice(0, 1))], there)
  expect(games.map(({ id, ended }) => [id, ended])).toEqual([
    ['begun', false],
    ['over', true],
  ])
  expect(games[1]!.detail).toMatch(/^ended: endings\.[\w-]+\.title; last opened/)
})

test('a last move that was taken back ends nothing', () => {
  expect(keptGames([kept('back', [...whole, { undo: 1 }])], there)[0]).toMatchObject({ ended: false })
})

test('how a game ended is not asked while its crisis is not there, by other rules, or of moves that cannot be played', () => {
  const games = [
    ...keptGames([kept('absent', whole)], {}),
    ...keptGames([kept('old', whole, '1-00000000'), kept('torn', [{ do: 'north-envoy.swim' }])], there),
  ]
  expect(games.map(({ ended }) => ended)).toEqual([false, false, false])
})
