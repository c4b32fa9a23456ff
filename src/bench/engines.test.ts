import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { bench } from './bench'
import { INSTALL, loadEngines } from './packages'

const toy = openScenario('toy-crossing')

// A light of its own installs them: npm test -- engines.
test('boardgame.io and inkjs play the toy as the exact odds say', () => {
  const engines = loadEngines()
  if (!engines) throw new Error(`The other engines are not installed: ${INSTALL}`)
  const result = bench(toy, [], {
    engines,
    clock: () => performance.now(),
    games: 1000,
    rounds: 1,
    turn: 0.005,
    tell: () => undefined,
  })
  expect(Object.keys(result.rates)).toEqual(['table', 'xstate', 'boardgame.io', 'inkjs'])
  expect(result.ratios['boardgame.io']).toBe(1)
  for (const strayed of Object.values(result.strayed)) expect(strayed).toBeLessThan(4)
})
