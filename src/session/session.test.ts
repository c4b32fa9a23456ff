import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { outcome } from '../rules/outcome'
import { facts, options, start } from '../rules/play'
import { defaults } from '../rules/weights'
import { line, readLog, type Holder } from './log'
import { lineCode, readLineCode } from './code'
import { luck, taken } from './luck'
import { createSession, fork, newLog } from './session'
import { weighTurn, type Strategy } from './strategy'

const toy = openScenario('toy-crossing')
const setting = (seats: Record<string, Holder>, mode: 'practice' | 'commit' = 'practice', seed = 'a') =>
  newLog(toy, { seed, seats, goal: 'avoid-war', mode })
const both = { 'north-envoy': 'here', 'south-guard': 'here' } as const
const guard = { 'north-envoy': 'sources', 'south-guard': 'here' } as const

test('a session stops at the turns of people and plays all others', () => {
  const session = createSession(toy, setting(guard))
  expect(session.turn()?.state).toBe('herd')
  session.choose('south-guard.stop-the-herd')
  expect(session.turn()?.seat).toBe('south-guard')
  expect(session.steps().map(({ turn }) => turn.state)).toEqual(['herd', 'claim'])
})

test('undo takes back the last choice and what followed, and is written down', () => {
  const session = createSession(toy, setting(guard))
  session.choose('south-guard.stop-the-herd', 'orders')
  session.undo()
  expect(session.turn()?.state).toBe('herd')
  expect(session.log().moves.at(-1)).toEqual({ undo: 2 })
  session.choose('south-guard.let-it-cross')
  expect(line(session.log())[0]).toEqual({ event: 'south-guard.let-it-cross' })
  expect(
    createSession(toy, session.log())
      .steps()
      .map(({ event }) => event),
  ).toEqual(session.steps().map(({ event }) => event))
})

test('a committed game takes nothing back', () => {
  const session = createSession(toy, setting(both, 'commit'))
  session.choose('south-guard.stop-the-herd')
  expect(session.canUndo()).toBe(false)
  session.undo()
  expect(session.steps()).toHaveLength(1)
})

test('listeners hear of every change', () => {
  const session = createSession(toy, setting(both))
  let heard = 0
  const stop = session.subscribe(() => heard++)
  session.choose('south-guard.stop-the-herd')
  session.undo()
  stop()
  session.choose('south-guard.stop-the-herd')
  expect(heard).toBe(2)
})

test('luck belongs to a seed and a state, whatever was played before', () => {
  expect(luck('a', 'flood')).toBe(luck('a', 'flood'))
  expect(luck('a', 'flood')).not.toBe(luck('b', 'flood'))
  expect(luck('a', 'flood')).not.toBe(luck('a', 'night'))
})

test('luck takes each outcome as often as its weight says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }),
      fc.double({ min: 0, max: 0.999999, noNaN: true }),
      (weights, x) => {
        fc.pre(weights.some((w) => w > 0))
        const n = taken(weights, x)
        const before = weights.slice(0, n).reduce((a, b) => a + b, 0)
        const total = weights.reduce((a, b) => a + b, 0)
        expect(weights[n]).toBeGreaterThan(0)
        expect(x * total).toBeGreaterThanOrEqual(before - 1e-9)
        expect(x * total).toBeLessThan(before + weights[n]! + 1e-9)
      },
    ),
  )
})

test('a strategy leans, follows the record, or weighs', () => {
  const at = facts(start(toy))
  const herd = toy.turns.get('herd')!
  const by = (strategy: Strategy) => weighTurn(toy, herd, at, defaults(toy), strategy)
  expect(by('sources')).toEqual([3, 1])
  expect(by('record')).toEqual([1, 0])
  expect(by('cautious')).toEqual([3 / 4, 4])
  expect(by('hard-line')).toEqual([12, 1 / 4])
})

test('a fork keeps the entries before it, and the luck or not', () => {
  const session = createSession(toy, setting(both))
  for (let n = 0; n < 3; n++) session.choose(session.options()[0]!)
  const same = fork(session.log(), 1)
  expect(line(same)).toHaveLength(1)
  expect(same.seed).toBe('a')
  expect(fork(session.log(), 1, 'b').seed).toBe('b')
})

test('a log of other rules, of another scenario or with a damaged move is refused with the reason', () => {
  const log = createSession(toy, setting(both)).log()
  expect(readLog(JSON.parse(JSON.stringify(log)), toy)).toEqual(log)
  expect(() => readLog({ ...log, rules: '1-00000000' }, toy)).toThrow(/played by rules 1-00000000/)
  expect(() => readLog({ ...log, scenario: 'amur-1937' }, toy)).toThrow(/of "amur-1937"/)
  for (const bad of [{ do: 7 }, { undo: -1 }, { undo: 0.5 }, { do: 'south-guard.stop-the-herd', reason: {} }, null])
    expect(() => readLog({ ...log, moves: [{ do: 'south-guard.stop-the-herd' }, bad] }, toy)).toThrow(
      /^move 2 .*damaged/,
    )
  expect(() => readLog({ ...log, seed: undefined }, toy)).toThrow(/no seed/)
  expect(() => readLog({ ...log, seats: { ...both, 'south-guard': 'bold' } }, toy)).toThrow(
    /"south-guard" is held by "bold"; a seat is held by here, sources, record, cautious, hard-line/,
  )
  expect(() => readLog({ ...log, seats: {} }, toy)).toThrow(/does not say who holds "north-envoy"/)
  expect(() => readLog({ ...log, moves: [{ do: 'north-envoy.agree' }] }, toy)).toThrow(/entry 1/)
  expect(() => readLog('nonsense', toy)).toThrow(/not a log/)
})

test('every line has a code that reads back, and a wrong letter is noticed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 6 }), (seed, length) => {
      const events = createSession(toy, setting({ 'north-envoy': 'sources', 'south-guard': 'sources' }, 'commit', seed))
        .steps()
        .map(({ event }) => event)
        .slice(0, length)
      const code = lineCode(toy, events)
      expect(readLineCode(toy, code)).toEqual(events)
      const at = code.length - 3
      const wrong = code.slice(0, at) + (code[at] === '0' ? '1' : '0') + code.slice(at + 1)
      expect(() => readLineCode(toy, wrong)).toThrow()
    }),
  )
})

test('a line that is longer than a code can count is refused', () => {
  expect(() =>
    lineCode(
      toy,
      Array.from({ length: 128 }, () => 'south-guard.stop-the-herd'),
    ),
  ).toThrow(/too long/)
})

test('games played by strategies come to an ending', () => {
  for (let n = 0; n < 20; n++)
    expect(
      outcome(
        toy,
        createSession(
          toy,
          setting({ 'north-envoy': 'cautious', 'south-guard': 'hard-line' }, 'commit', `${n}`),
        ).steps(),
      ),
    ).toBeDefined()
})

test('options are asked of the rules', () => {
  const session = createSession(toy, setting(both))
  expect(session.options()).toEqual(options(toy, session.position()))
  expect(() => session.choose('north-envoy.agree')).toThrow(/cannot be played/)
})
