import seedrandom from 'seedrandom'
import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { local } from '../rules/clock'
import { outcome } from '../rules/outcome'
import { follow } from '../rules/play'
import { recordedEvents } from '../rules/recorded'
import { createSession, newLog } from '../session/session'
import { compile } from './compile'
import { eventOf, likelihood, passes, stepOf } from './lines'
import { chances, endingsOf, reach } from './odds'
import { playouts } from './playout'
import { days, ledgers } from './totals'

const toy = openScenario('toy-crossing')
const amur = openScenario('amur-1937')
const tables = [compile(toy), compile(amur)]

test.each(tables)('a hundred thousand playouts fall where the odds of $scenario.id say', (table) => {
  const p = chances(table)
  const odds = endingsOf(table, reach(table, p))
  const games = 100_000
  const counts = playouts(table, p, seedrandom.alea('playouts'), games)
  odds.forEach((chance, n) =>
    expect(Math.abs(counts[n]! - games * chance)).toBeLessThanOrEqual(
      4 * Math.sqrt(games * chance * (1 - chance)) + 1e-9,
    ),
  )
})

test.each(tables)('odds of $scenario.id add up to 1 from every fiftieth position, and so do its days', (table) => {
  const p = chances(table)
  const step = Math.max(1, Math.floor(table.size / 50))
  for (let n = 0; n < table.size; n += step)
    expect(endingsOf(table, reach(table, p, n)).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
  expect([...days(table, p).distribution.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
})

test('losses and days are those of the lines, by their chances', () => {
  const table = compile(amur)
  const p = chances(table)
  const games = 1500
  const sums = { days: 0, square: 0, dead: 0 }
  const opening = amur.turns.get(amur.order[0]!)!
  const zero = Date.parse(local(opening.at, amur.zone(opening.place)).date)
  for (let n = 0; n < games; n++) {
    const seats = Object.fromEntries(Object.keys(amur.data.scenario.seats).map((seat) => [seat, 'sources' as const]))
    const steps = createSession(amur, newLog(amur, { seed: `d${n}`, seats, goal: '', mode: 'commit' })).steps()
    const end = outcome(amur, steps)!
    const length = (Date.parse(end.date) - zero) / 86_400_000
    sums.days += length
    sums.square += length * length
    const [low, high] = end.ledgers['soviet-dead']!
    sums.dead += (low + high) / 2
  }
  const length = days(table, p)
  const dead = ledgers(table, p)['soviet-dead']!
  expect(Math.abs(sums.days / games - length.mean)).toBeLessThan((4 * length.sd) / Math.sqrt(games))
  expect(Math.abs(sums.dead / games - dead.mean)).toBeLessThan((4 * dead.sd) / Math.sqrt(games))
  const sd = Math.sqrt(sums.square / games - (sums.days / games) ** 2)
  expect(sd / length.sd).toBeGreaterThan(0.9)
  expect(sd / length.sd).toBeLessThan(1.1)
})

test('the record stands at its ending, on its day, with its losses', () => {
  const table = compile(amur)
  const events = recordedEvents(amur)
  const at = passes(table, events)
  const end = outcome(amur, follow(amur, events))!
  expect(amur.data.scenario.endings[table.ending[at.at(-1)!]!]!.id).toBe(end.ending)
  const states = new Set(events.map((event) => amur.turnOf.get(event)!.state))
  const { mean, sd } = days(table, chances(table), at.at(-1), states)
  const opening = amur.turns.get(amur.order[0]!)!
  const zero = Date.parse(local(opening.at, amur.zone(opening.place)).date)
  expect(mean).toBe((Date.parse(end.date) - zero) / 86_400_000)
  expect(sd).toBe(0)
  expect(eventOf(table, at[3]!, stepOf(table, at[3]!, events[3]!))).toBe(events[3])
  expect(() => passes(table, [...events, 'jpn-commander.nothing'])).toThrow(/entry \d+: "jpn-commander.nothing"/)
})

test('a line is as likely as its steps together', () => {
  const table = compile(toy)
  const p = chances(table)
  const events = recordedEvents(toy)
  const passed = passes(table, events).map((n) => reach(table, p)[n]!)
  const product = likelihood(table, p, events).reduce((a, b) => a * b, 1)
  expect(product).toBeGreaterThan(0)
  // Other lines may pass the same position.
  expect(product).toBeLessThanOrEqual(passed.at(-1)! + 1e-12)
})
