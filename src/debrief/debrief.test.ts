import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { climb } from '../record/compare'
import { recordedLine } from '../record/record'
import { recordedEvents } from '../rules/recorded'
import { outcome } from '../rules/outcome'
import { newLog } from '../session/session'
import type { Log } from '../session/log'
import { climbing, climbingDays, crisisDays, daysByRung, rungAt } from './ladder/climbing'
import { debrief } from './debrief'
import { departure } from './calendar/departure'
import { modelOf } from './model'
import { unheard } from './hindsight'
import { calendarRows, rowsOfLine } from './calendar/rows'
import { columns, minutesOf } from './disputes/versions'
import { ROPE } from './toy-line'

const toy = openScenario('toy-crossing')
const RECORD = [
  'south-guard.stop-the-herd',
  'north-envoy.show-the-map',
  'south-guard.check-the-stone',
  'north-envoy.agree',
]

const logOf = (moves: readonly string[], here: readonly string[]): Log => ({
  ...newLog(toy, {
    seed: 'a',
    goal: 'avoid-war',
    mode: 'practice',
    seats: {
      'north-envoy': 'record',
      'south-guard': 'record',
      ...Object.fromEntries(here.map((seat) => [seat, 'here' as const])),
    },
  }),
  moves: moves.map((event) => ({ do: event })),
})
const review = (moves: readonly string[], ...here: string[]) => debrief(toy, logOf(moves, here))

test('the record against itself never forks', () => {
  const same = review(RECORD, 'north-envoy')
  expect(calendarRows(toy, same, false).every(({ course }) => course === 'together')).toBe(true)
  expect(departure(same)).toEqual({ by: 'nobody' })
})

test('two lines are one until the fork; chance has a row, and facts come in when asked for', () => {
  const other = review(ROPE, 'south-guard')
  expect(calendarRows(toy, other, false).map(({ id, course }) => [id, course])).toEqual([
    ['herd', 'together'],
    ['claim', 'together'],
    ['look', 'fork'],
    ['flood', 'apart'],
    ['answer', 'apart'],
  ])
  const all = calendarRows(toy, other, true)
  expect(all[0]).toMatchObject({ id: 'flood-of-april', fact: true, course: 'together' })
  expect(all.map(({ n }) => n)).toEqual([undefined, 1, undefined, 2, undefined, undefined])
  expect(all.find(({ id }) => id === 'flood')).toMatchObject({ record: undefined, versions: [] })
})

test('what the record did after the last entry of a line is folded away; a line of no entries has nothing to fold', () => {
  const rows = (moves: readonly string[], facts = false) => calendarRows(toy, review(moves, 'south-guard'), facts)
  const short = rows(RECORD.slice(0, 1))
  expect(rowsOfLine(short)).toBe(1)
  expect(short.slice(1).every(({ yours, record }) => !yours && record)).toBe(true)
  expect(rowsOfLine(rows(RECORD))).toBe(RECORD.length)
  expect(rowsOfLine(rows(RECORD.slice(0, -1)))).toBe(RECORD.length)
  expect(rowsOfLine(rows([]))).toBe(rows([]).length)
})

test('it says who left the record', () => {
  expect(departure(review(ROPE, 'south-guard'))).toMatchObject({ by: 'you', seat: 'south-guard', n: 2 })
  expect(departure(review(ROPE, 'north-envoy'))).toMatchObject({ by: 'seat', seat: 'south-guard' })
})

test('what had happened and was not heard is stamped with the hour at which it would be', () => {
  const { decisions, yours } = review(ROPE, 'south-guard')
  const look = decisions[1] as (typeof decisions)[number]
  // The map was shown at 14:00 the day before, and what is said takes twelve hours: it has come.
  expect(unheard(toy, yours.steps, look)).toEqual([])
  const early = { ...look, step: { ...look.step, turn: { ...look.step.turn, at: look.step.turn.at - 7 * 60 } } }
  expect(unheard(toy, yours.steps, early)).toEqual([
    { index: 1, step: yours.steps[1], hears: (yours.steps[1]?.turn.at ?? 0) + 12 * 60 },
  ])
})

test('the chart runs from the first midnight to some days after the last change', () => {
  const { yours, record } = review(ROPE, 'south-guard')
  const { from, to, days, top } = climbing(toy, { yours, record })
  expect((to - from) % 1440).toBe(0)
  expect(days[0]).toMatchObject({ day: 1, month: 5 })
  expect(top).toBeGreaterThanOrEqual(6)
  expect(
    rungAt(
      [
        { at: 0, rung: 0 },
        { at: 10, rung: 3 },
      ],
      9,
    ),
  ).toBe(0)
  expect(
    rungAt(
      [
        { at: 0, rung: 0 },
        { at: 10, rung: 3 },
      ],
      10,
    ),
  ).toBe(3)
  expect(climbingDays(toy, { yours, record }).length).toBeGreaterThan(0)
  expect(crisisDays(toy, record)).toBe(2)
})

test('versions stand by the clock when every one has an hour, else by the alphabet', () => {
  expect(minutesOf('after 16:00')).toBe(960)
  expect(minutesOf('late afternoon')).toBe(1020)
  expect(minutesOf('some time')).toBeUndefined()
  const name = (source: string) => ({ A: 'Zebra', B: 'Apple', C: 'Moth' })[source] ?? source
  const clocked = columns(
    [
      { source: 'A', says: 'four', clock: '16:40' },
      { source: 'B', says: 'dawn', clock: 'morning' },
    ],
    name,
  )
  expect([clocked.order, clocked.columns.map(({ says }) => says)]).toEqual(['calendar', ['dawn', 'four']])
  const plain = columns(
    [
      { source: 'A', says: 'x' },
      { source: 'B', says: 'y' },
      { source: 'C', says: 'x' },
    ],
    name,
  )
  expect([plain.order, plain.columns.map(({ says }) => says)]).toEqual(['alphabet', ['y', 'x']])
  expect(plain.columns[1]?.versions.map(({ source }) => source)).toEqual(['C', 'A'])
})

test('a model takes the strategies of the others, and the sources for a person', () => {
  expect(modelOf({ seats: { 'north-envoy': 'here', 'south-guard': 'hard-line' } })).toEqual({
    assumptions: {},
    strategies: { 'north-envoy': 'sources', 'south-guard': 'hard-line' },
  })
})

test('every day of a crisis is counted once, at its highest rung', () => {
  const amur = openScenario('amur-1937')
  for (const [scenario, moves] of [
    [toy, ROPE],
    [amur, recordedEvents(amur)],
  ] as const) {
    const seats = Object.fromEntries(Object.keys(scenario.data.scenario.seats).map((seat) => [seat, 'here' as const]))
    const { yours, record } = debrief(scenario, {
      ...newLog(scenario, { seed: 'a', goal: 'avoid-war', mode: 'practice', seats }),
      moves: moves.map((event) => ({ do: event })),
    })
    const days = daysByRung(scenario, { yours, record })
    const sum = (line: 'yours' | 'record') => days.reduce((all, one) => all + one[line], 0)
    expect(sum('yours')).toBe(crisisDays(scenario, yours))
    expect(sum('record')).toBe(crisisDays(scenario, record))
  }
  const steps = recordedLine(amur)
  const record = { steps, outcome: outcome(amur, steps), climb: climb(amur, steps) }
  // 30 June alone saw men killed.
  expect(daysByRung(amur, { yours: record, record }).find(({ rung }) => rung === 5)).toMatchObject({ record: 1 })
})
