import { expect, test } from 'vitest'
import { forget, keep, kept } from './store'
import type { Shelf } from './shelf'
import type { Log } from './log'

const shelf = (full = false): Shelf & { all: Map<string, string> } => {
  const all = new Map<string, string>()
  return {
    all,
    get length() {
      return all.size
    },
    key: (n) => [...all.keys()][n] ?? null,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error('the quota has been exceeded')
      all.set(key, value)
    },
    removeItem: (key) => void all.delete(key),
  }
}
const log = {
  format: 1,
  scenario: 'toy-crossing',
  rules: '1-x',
  seed: 'a',
  seats: {},
  goal: '',
  mode: 'practice',
  moves: [],
} satisfies Log

test('games are kept, listed with the newest first, and forgotten', () => {
  const here = shelf()
  expect(keep(here, 'one', log, 1)).toBeUndefined()
  expect(keep(here, 'two', log, 2)).toBeUndefined()
  expect(kept(here).map(({ id }) => id)).toEqual(['two', 'one'])
  forget(here, 'two')
  expect(kept(here).map(({ id }) => id)).toEqual(['one'])
})

test('a full or forbidden storage is said, not thrown', () => {
  expect(keep(shelf(true), 'one', log, 1)).toMatch(/quota/)
  expect(keep(undefined, 'one', log, 1)).toMatch(/forbidden/)
  expect(kept(undefined)).toEqual([])
  const closed: Shelf = {
    ...shelf(),
    removeItem: () => {
      throw new Error('access is denied')
    },
  }
  expect(forget(closed, 'one')).toMatch(/denied/)
  expect(forget(undefined, 'one')).toBeUndefined()
})

test('a damaged game is listed with its reason and its text, and is left where it is', () => {
  const here = shelf()
  here.all.set('watershed/game/bad', '{"at": 3, "log"')
  here.all.set('watershed/game/odd', '{"at": 3}')
  here.all.set('someone else', 'x')
  const games = kept(here)
  expect(games).toHaveLength(2)
  expect(games.every(({ saved, problem, text }) => !saved && problem && text)).toBe(true)
  expect(here.all.size).toBe(3)
})
