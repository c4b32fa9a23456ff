import { describe, expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { endsInWar, outcome } from '../rules/outcome'
import { facts, follow, options, start } from '../rules/play'
import { carriedBy, loadScenario } from '../rules/scenario'
import { chronicle, recordedLine } from '../record/record'
import { chances, endingOdds } from '../whatif/odds'
import { compile } from '../whatif/compile'
import { createTable } from '../whatif/table'
import { influence } from './influence'

const hill = openScenario('changkufeng-1938')
const line = recordedLine(hill)

describe('the record of 1938, played through the machine', () => {
  test('ends in the truce on the line of midnight, on 11 August', () => {
    expect(outcome(hill, line)).toMatchObject({ ending: 'truce-midnight-line', date: '1938-08-11' })
  })
  test('has ten to fourteen decisions for each seat, with other ways open', () => {
    for (const seat of Object.keys(hill.data.scenario.seats)) {
      const own = line.filter(({ turn }) => turn.seat === seat)
      expect(own.length).toBeGreaterThanOrEqual(10)
      expect(own.length).toBeLessThanOrEqual(14)
      for (const { before } of own) expect(options(hill, before).length).toBeGreaterThanOrEqual(3)
    }
  })
  test('covers the fifty-five decision points', () => {
    const points = new Set(line.flatMap(({ turn }) => turn.point?.split(', ') ?? []))
    expect(points.size).toBe(55)
  })
  test('is told in order, and midnight at the lake comes before the last talk in Moscow begins', () => {
    expect(
      chronicle(hill)
        .filter(({ event }) => event)
        .map(({ event }) => event),
    ).toEqual(line.map(({ event }) => event))
    const at = (state: string) => hill.turns.get(state)!.at
    expect(at('midnight')).toBeLessThan(at('third-opening'))
    expect(at('noon') - at('third-terms-answer')).toBeLessThan(6 * 60)
  })
  test('lets at least six disputes move an assumption', () => {
    expect(Object.values(hill.data.record.disputes).filter(({ switches }) => switches).length).toBeGreaterThanOrEqual(6)
  })
})

test('fighting that the capitals stop is no war, though ICB counts it as one', () => {
  const events = line.map(({ event }) => event)
  const there = events.slice(0, events.indexOf('jpn-commander.hold-the-north-crest'))
  const ended = (last: string) => {
    const moves = [...there, 'jpn-commander.ask-for-aircraft', 'chance.help.granted', `chance.spreading.${last}`]
    const steps = follow(hill, moves)
    return { ...outcome(hill, steps), war: endsInWar(hill, steps) }
  }
  expect(ended('capitals-stop-it')).toMatchObject({ icb: { violence: 4 }, war: false })
  expect(ended('general-war')).toMatchObject({ icb: { violence: 4 }, war: true })
})

test('what 1937 left behind is there from the start', () => {
  const { data } = hill
  expect(facts(start(hill)).flags['moscow-backed-down']).toBe(true)
  const { after, carries, alone } = data.scenario.campaign!
  const amur = openScenario(after)
  const otherwise = loadScenario(data, carriedBy(data, { ending: 'quiet-river', verdicts: { wreck: 'none' } }))
  expect(facts(start(otherwise)).flags['moscow-backed-down']).toBe(false)
  expect(facts(start(otherwise)).flags['salvage-granted']).toBe(false)
  // By itself it follows the record of the crisis before, and the endings and verdicts it names are that crisis's own.
  expect(carriedBy(data, outcome(amur, recordedLine(amur))!)).toEqual(alone)
  const { endings, verdicts } = amur.data.scenario
  for (const carry of Object.values(carries)) {
    const [there, named] =
      'endings' in carry
        ? [endings.map(({ id }) => id), carry.endings]
        : [verdicts[carry.verdict]?.map(({ say }) => say), carry.says]
    expect(there).toEqual(expect.arrayContaining(named))
  }
})

const every = createTable(hill)

describe('the clauses of a form', () => {
  const clauses = [...hill.turns.values()].filter(({ form }) => form)
  const met = (state: string) => every.nodes.filter(({ place }) => place.calendar === state)

  test('leave at least two values open wherever they are met, and in some positions withhold one', () => {
    for (const { state, options: all } of clauses) {
      const open = met(state).map(({ edges }) => edges.length)
      expect([state, Math.min(...open) >= 2, Math.min(...open) < all.length]).toEqual([state, true, true])
    }
  })
  test('follow the instruction: the Protocol alone is there once the cabinet has chosen to talk, or the crest is lost', () => {
    const tight = hill.data.scenario.tracks['tokyos-leash']!.levels.indexOf('tight')
    for (const { place, edges } of met('terms-two-basis'))
      expect(edges.some(({ event }) => event.endsWith('protocol-alone'))).toBe(
        place.tracks['tokyos-leash'] === tight || ['river-line', 'crest-held-soviet'].includes(place.field),
      )
  })
})

describe('the model of 1938 by its sources', () => {
  const table = compile(hill, every)
  const p = chances(table)
  const moved = influence(table, p)
  const odds = Object.entries(endingOdds(table, p)).toSorted((a, b) => b[1] - a[1])

  test('has the record among the two likeliest endings, and general war hardly ever', () => {
    expect(odds.slice(0, 2).map(([ending]) => ending)).toContain('truce-midnight-line')
    expect(Object.fromEntries(odds)['general-war']).toBeLessThan(0.011)
  })
  test('lets each decision move some ending by five points, but for three of which no document says that they did', () => {
    const weak = moved.filter(({ points }) => points < 5).map(({ state }) => state)
    expect(weak).toEqual(['bombing', 'go-on', 'last-evening'])
  })
})
