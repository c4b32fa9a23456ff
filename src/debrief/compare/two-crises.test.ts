import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedLine } from '../../record/record'
import { facts } from '../../rules/play'
import { crisisDays } from '../ladder/climbing'
import { climbingRows, climbOn, daysAt, span } from './one-scale'
import { crisisLine, deadOf, MOMENTS, type CrisisLine } from './two-crises'
import { whoKnew } from './who-knew'

const amur = openScenario('amur-1937')
const khasan = openScenario('changkufeng-1938')
const toy = openScenario('toy-crossing')
const both = [amur, khasan].map((scenario) => ({ scenario, line: crisisLine(scenario, recordedLine(scenario)) }))
const [first, second] = both.map(({ line }) => line) as [CrisisLine, CrisisLine]
const lines = [first, second]

test('days are counted from the first act to the end, as in the debrief', () => {
  for (const { scenario, line } of both) {
    expect(line.days).toBe(crisisDays(scenario, { steps: [...line.steps], outcome: line.outcome, climb: line.climb }))
    expect(line.moments.act?.day).toBe(0)
    expect(line.moments.end?.day).toBe(line.days - 1)
  }
  expect(lines.map(({ days }) => days)).toEqual([16, 35])
})

test('the moments come in their order, and mean what they say', () => {
  for (const { scenario, line } of both) {
    const { moments } = line
    const at = MOMENTS.filter((name) => name !== 'talk').map((name) => moments[name]?.at ?? NaN)
    // A life may be lost in the shots themselves, or before: of one man in 1938 it is not known.
    const [, loss, shots, deaths, terms, end] = at as [number, number, number, number, number, number]
    expect([loss <= deaths, shots <= deaths, deaths < terms, terms <= end]).toEqual([true, true, true, true])
    const rung = (field: string) => scenario.data.field.states[field]?.meta?.rung ?? 0
    expect(rung(facts(moments.shots!.step.before).field)).toBeLessThan(4)
    expect(rung(facts(moments.shots!.step.after).field)).toBeGreaterThanOrEqual(4)
    expect(line.highest.rung).toBe(Math.max(...line.climb.map((point) => point.rung)))
  }
  expect(first.moments.deaths?.step.event).toBe('chance.shelling.lead-boat-sunk')
  expect(first.moments.terms?.step.event).toBe('sov-commissar.yield-reserving-title')
  expect(second.moments.deaths?.step.event).toBe('chance.night-attack.crests-taken')
  expect(second.moments.loss?.at).toBeLessThan(second.moments.deaths?.at ?? 0)
})

test('talks are counted up to the end, the clauses of one form as one move, and by the side', () => {
  expect(first.talks).toMatchObject({ moves: 9, days: 7, bothDays: 2 })
  expect(first.talks.perDay).toBeCloseTo(9 / 16)
  expect(first.talks.later).toBeGreaterThan(0)
  const clauses = second.steps.filter(({ turn }) => turn.form).length
  const forms = new Set(second.steps.flatMap(({ turn }) => turn.form ?? [])).size
  expect(clauses).toBeGreaterThan(forms)
  const said = second.steps.filter(
    ({ turn }) => turn.seat && khasan.data.scenario.seats[turn.seat]?.role === 'ambassador' && turn.news === 'demarche',
  )
  expect(second.talks.moves + second.talks.later).toBe(said.length - clauses + forms)
})

test('both lines stand on one axis, from the first act or up to the end', () => {
  expect(lines.map((line) => climbOn(line, 'first')[0]!.day)).toEqual([4 / 24, 22 / 24])
  for (const line of lines) expect(daysAt(line, 'end', line.moments.end!.at)).toBeCloseTo(0.5)
  const [from, to] = span(lines, 'first')
  expect(from).toBe(0)
  expect(to).toBeGreaterThan(Math.max(...lines.map(({ days }) => days)))
  expect(span(lines, 'end')[0]).toBe(1 - Math.max(...lines.map(({ days }) => days)))
  expect(span([], 'first')).toEqual([0, 1])
})

test('the rows of the chart leave out what had not begun', () => {
  const byEnd = climbingRows(lines, 'end')
  expect(byEnd[0]).toMatchObject({ day: 1 - second.days, reached: [undefined, { end: second.climb[1]!.rung }] })
  const byFirst = climbingRows(lines, 'first')
  expect(byFirst[0]?.reached.every(Boolean)).toBe(true)
  expect(Math.max(...byFirst.map(({ reached }) => reached[0]?.highest ?? 0))).toBe(first.highest.rung)
})

test('who knew when: at once of the own act, after the hours of its news, or never', () => {
  for (const { scenario, line } of both) {
    const { events, entries, never, longest, seats } = whoKnew(scenario, line)
    expect(events.map(({ name }) => name)).toEqual(['act', 'talk', 'unheard', 'deaths', 'terms', 'end'])
    expect(events.flatMap(({ step, hours }) => (step.turn.seat ? hours[step.turn.seat] : []))).toSatisfy(
      (own: number[]) => own.length > 0 && own.every((hour) => hour === 0),
    )
    const unheard = events.find(({ name }) => name === 'unheard')!
    expect(seats.some((seat) => unheard.hours[seat] === undefined)).toBe(true)
    expect(unheard.step.turn.at).toBeLessThanOrEqual(line.moments.deaths!.at)
    expect(longest).toBe(36)
    expect(Math.max(...Object.values(never))).toBeLessThan(entries)
  }
})

test('the dead: the least and the most of the sources, and the range of the line', () => {
  expect(deadOf(amur, first, 'soviet-dead')).toMatchObject({ span: [2, 37], line: [6, 37] })
  const silent = deadOf(amur, first, 'soviet-dead')
  expect(silent.counted).toBeLessThan(silent.sources.length)
  expect(deadOf(khasan, second, 'no-such-ledger')).toEqual({ sources: [], span: undefined, counted: 0, line: [0, 0] })
})

test('a line without blood has no deaths, one without an end has no end, and one without entries is refused', () => {
  const quiet = crisisLine(toy, recordedLine(toy))
  expect(quiet.moments.deaths).toBeUndefined()
  expect(quiet.moments.shots).toBeUndefined()
  const open = crisisLine(amur, recordedLine(amur).slice(0, 3))
  expect([open.outcome, open.moments.end]).toEqual([undefined, undefined])
  expect(open.days).toBe(1)
  expect(() => crisisLine(toy, [])).toThrow(/toy-crossing without entries/)
})
