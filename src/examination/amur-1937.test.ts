import { describe, expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { facts, options } from '../rules/play'
import { outcome } from '../rules/outcome'
import { compile } from '../whatif/compile'
import { endingOdds, chances } from '../whatif/odds'
import { influence } from './influence'
import { climb, compare } from '../record/compare'
import { chronicle, recordedLine } from '../record/record'

const amur = openScenario('amur-1937')
const line = recordedLine(amur)
const end = outcome(amur, line)!

describe('the record of 1937, played through the machine', () => {
  test('ends as it ended: victory and defeat by compliance after minor clashes, on 4 July', () => {
    expect(end).toMatchObject({
      ending: 'evacuated-after-blood',
      date: '1937-07-04',
      icb: { japan: { content: 1 }, ussr: { content: 4 }, violence: 2 },
      verdicts: { 'week-later': 'japanese-on-bolshoi' },
    })
  })
  test('counts the dead as the sources do: from 6 to 37, and none on the other bank', () => {
    expect(end.ledgers).toEqual({ 'soviet-dead': [6, 37], 'japanese-dead': [0, 0] })
  })
  test('passes through the moments that the documents name', () => {
    const seen = line.map(({ event, after }) => `${event} ${facts(after).field}`)
    expect(seen).toContain('sov-commander.stay-and-dig-in dug-in')
    expect(seen).toContain('chance.shelling.lead-boat-sunk boat-sunk')
    expect(seen).toContain('sov-commander.evacuate evacuated')
    expect(Math.max(...climb(amur, line).map(({ rung }) => rung))).toBe(5)
  })
  test('leaves at least two other ways open at each decision of a seat', () => {
    for (const step of line.filter(({ turn }) => turn.seat))
      expect([step.turn.state, options(amur, step.before).length]).toEqual([
        step.turn.state,
        expect.toSatisfy((n: number) => n >= 3),
      ])
  })
  test('differs from itself nowhere', () => {
    expect(compare(amur, line, line).divergence).toBeUndefined()
  })
  test('is told in order, and each entry has a source', () => {
    const all = chronicle(amur)
    expect(all.every(({ entry }) => entry.versions.length > 0)).toBe(true)
    expect(all.filter(({ event }) => event).map(({ event }) => event)).toEqual(line.map(({ event }) => event))
  })
})

describe('the model of 1937 by its sources', () => {
  const table = compile(amur)
  const p = chances(table)
  const moved = influence(table, p)
  const odds = Object.entries(endingOdds(table, p)).toSorted((a, b) => b[1] - a[1])

  test('has the record among the two likeliest endings, and general war hardly ever', () => {
    expect(odds.slice(0, 2).map(([ending]) => ending)).toContain('evacuated-after-blood')
    expect(Object.fromEntries(odds)['general-war']).toBeLessThan(0.011)
  })
  test.each(Object.keys(amur.data.scenario.seats))(
    'most decisions of %s move some ending by five points or more',
    (seat) => {
      const own = moved.filter((one) => one.seat === seat)
      expect(own.filter(({ points }) => points >= 5).length).toBeGreaterThan(own.length / 2)
    },
  )
  test('has thirty decision points, seven or eight to a seat, and at least eight chances', () => {
    const turns = [...amur.turns.values()]
    expect(new Set(turns.flatMap(({ point }) => point ?? [])).size).toBe(30)
    for (const seat of Object.keys(amur.data.scenario.seats))
      expect([7, 8]).toContain(turns.filter((turn) => turn.seat === seat).length)
    expect(turns.filter((turn) => !turn.seat).length).toBeGreaterThanOrEqual(8)
  })
  test('lets at least three disputes move an assumption', () => {
    expect(Object.values(amur.data.record.disputes).filter(({ switches }) => switches).length).toBeGreaterThanOrEqual(3)
  })
})
