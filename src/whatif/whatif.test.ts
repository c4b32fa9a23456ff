import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { endingOf } from '../rules/outcome'
import { facts, options, play, start, turn, type Position } from '../rules/play'
import { defaults, weights } from '../rules/weights'
import { outcome } from '../rules/outcome'
import { createSession, newLog } from '../session/session'
import { loadScenario } from '../rules/scenario'
import { advice } from './advice'
import { liveness } from './liveness'
import { chanceOf, chances, endingOdds } from './odds'
import { compile } from './compile'
import { createTable } from './table'

const toy = openScenario('toy-crossing')

/** Odds by walking every line through XState with exact fractions. */
function byHand(): Map<string, [bigint, bigint]> {
  const odds = new Map<string, [bigint, bigint]>()
  const walk = (position: Position, [a, b]: [bigint, bigint]) => {
    const now = turn(toy, position)
    if (!now) {
      const { id } = endingOf(toy, facts(position))
      const [c, d] = odds.get(id) ?? [0n, 1n]
      odds.set(id, [a * d + c * b, b * d])
      return
    }
    // The toy's weights at its defaults are halves at the finest.
    const numbers = weights(toy, now, facts(position), defaults(toy)).map((w) => BigInt(w * 2))
    const total = numbers.reduce((x, y) => x + y, 0n)
    for (const event of options(toy, position)) {
      const n = numbers[now.options.findIndex((option) => option.event === event)]!
      walk(play(toy, position, event), [a * n, b * total])
    }
  }
  walk(start(toy), [1n, 1n])
  return odds
}

test('odds equal a walk through every line in exact fractions, and add up to 1', () => {
  const odds = endingOdds(compile(toy))
  for (const [ending, [a, b]] of byHand()) expect(odds[ending]).toBeCloseTo(Number((a * 10n ** 15n) / b) / 1e15, 12)
  expect(Object.values(odds).reduce((x, y) => x + y, 0)).toBeCloseTo(1, 12)
})

test('keeping only what can still matter changes no odds', () => {
  const raw = createTable(toy, { reduce: false })
  const reduced = createTable(toy)
  expect(raw.nodes.length).toBeGreaterThan(reduced.nodes.length)
  const odds = endingOdds(compile(toy, reduced))
  for (const [ending, p] of Object.entries(endingOdds(compile(toy, raw)))) expect(odds[ending]).toBeCloseTo(p, 12)
})

test('positions stand before those they lead to', () => {
  createTable(toy).nodes.forEach(({ edges }, n) => edges.forEach(({ to }) => expect(to).toBeGreaterThan(n)))
})

test('chances forwards and backwards agree', () => {
  const table = compile(toy)
  const p = chances(table)
  const odds = endingOdds(table, p)
  for (const [ending, chance] of Object.entries(odds)) expect(chanceOf(table, p, [ending])[0]).toBeCloseTo(chance, 12)
})

test('games played by luck fall where the odds say', () => {
  const games = 4000
  const count: Record<string, number> = {}
  for (let n = 0; n < games; n++) {
    const log = newLog(toy, {
      seed: `s${n}`,
      seats: { 'north-envoy': 'sources', 'south-guard': 'sources' },
      goal: '',
      mode: 'commit',
    })
    const { ending } = outcome(toy, createSession(toy, log).steps())!
    count[ending] = (count[ending] ?? 0) + 1
  }
  for (const [ending, p] of Object.entries(endingOdds(compile(toy))))
    expect(Math.abs((count[ending] ?? 0) - games * p)).toBeLessThan(4 * Math.sqrt(games * p * (1 - p)))
})

test('a table that grows too large is refused in words', () => {
  expect(() => createTable(toy, { limit: 10 })).toThrow(/more than 10 positions/)
})

test("an adviser's range holds the model's answer", () => {
  const table = compile(toy)
  const all = advice(table)
  for (const event of [...toy.turnOf.keys()].filter((name) => !name.startsWith('chance.'))) {
    const [low, high] = all[event]!['peace']!
    expect(low).toBeLessThanOrEqual(high)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(1 + 1e-12)
  }
})

test('what the epilogue reads is alive to the end', () => {
  const reason = { basis: 'judgement' as const }
  const epilogue = [{ id: 'sore', if: { atLeast: { temper: 'sore' } }, more: reason, less: reason }]
  const { data } = toy
  const read = loadScenario({ ...data, scenario: { ...data.scenario, epilogue } })
  expect(liveness(toy).get('over')?.has('temper')).toBe(false)
  expect(liveness(read).get('over')?.has('temper')).toBe(true)
})
