import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedEvents } from '../../rules/recorded'
import { createSession } from '../../session/session'
import { readLog } from '../../session/log'
import { lineCode } from '../../session/code'
import { conditions, differs } from '../assumptions/conditions'
import { exported, markdownTable } from './exporting'
import { jumpLog } from './jump'
import { keptLines } from './kept-lines'

const amur = openScenario('amur-1937')
const record = recordedEvents(amur)
const like = record.map((event, n) => ({ event, ...(n === 2 ? { reason: 'as ordered' } : {}) }))

test('a jump is a log that can be opened, with the seat held, the line played and the model gone along', () => {
  const log = jumpLog(
    amur,
    record.slice(0, 8),
    { assumptions: { 'tokyos-hold': 0.9 }, strategies: { 'sov-commander': 'cautious', 'jpn-ambassador': 'sources' } },
    { seats: ['jpn-ambassador'], goal: 'avoid-war', seed: 'x', like },
  )
  expect(readLog(log, amur)).toEqual(log)
  expect(log.seats).toMatchObject({ 'jpn-ambassador': 'here', 'sov-commander': 'cautious', 'jpn-commander': 'sources' })
  expect(log.assumptions).toEqual({ 'tokyos-hold': 0.9 })
  expect(log.moves[2]).toEqual({ do: record[2], reason: 'as ordered' })
  const session = createSession(amur, log)
  expect(
    session
      .steps()
      .slice(0, 8)
      .map(({ event }) => event),
  ).toEqual(record.slice(0, 8))
  expect(session.turn()?.seat ?? 'jpn-ambassador').toBe('jpn-ambassador')
})

test('reasons stay behind where the lines have parted', () => {
  const other = like.with(1, { event: 'somewhere.else' })
  const log = jumpLog(amur, record.slice(0, 4), {}, { seats: [], goal: 'avoid-war', seed: 'x', like: other })
  expect(log.moves.some((move) => 'reason' in move)).toBe(false)
})

test('conditions name what differs from the author’s, and nothing else', () => {
  const authors = amur.data.scenario.assumptions['tokyos-hold']?.default ?? 0
  expect(differs(conditions(amur, { assumptions: { 'tokyos-hold': authors }, strategies: {} }))).toBe(false)
  expect(conditions(amur, { assumptions: { 'tokyos-hold': 1 }, strategies: { 'sov-commander': 'record' } })).toEqual({
    seats: [{ seat: 'sov-commander', strategy: 'record' }],
    assumed: [{ name: 'tokyos-hold', value: 1, authors }],
  })
})

test('branches of other crises are left out, and one that cannot be read says why', () => {
  const branch = { format: 1, name: 'a', scenario: amur.id, carried: [], at: 1 } as const
  const code = lineCode(amur, record.slice(0, 9))
  const kept = [
    { ...branch, code },
    { ...branch, code: code.slice(0, -3) + (code.at(-3) === 'A' ? 'B' : 'A') + code.slice(-2) },
    { ...branch, code, scenario: 'toy-crossing' },
  ].map((one, n) => ({ id: String(n), text: JSON.stringify(one), branch: { ...one, carried: [] }, problem: undefined }))
  const { lines, unread } = keptLines(amur, kept)
  expect(lines).toEqual([{ id: '0', name: 'a', code, line: record.slice(0, 9) }])
  expect(unread).toMatchObject([{ id: '1', name: 'a', text: kept[1]?.text, problem: expect.stringMatching(/check/) }])
})

test('a file names every assumption and strategy its odds rest on; a table keeps its cells', () => {
  const file = exported(amur, { assumptions: { 'tokyos-hold': 1 } }, [])
  expect(Object.keys(file.assumptions)).toEqual(Object.keys(amur.data.scenario.assumptions))
  expect(file.assumptions['tokyos-hold']).toBe(1)
  expect(Object.values(file.strategies)).toEqual(['sources', 'sources', 'sources', 'sources'])
  expect(markdownTable(['a', 'b'], [['1 | 2', 'x\ny']])).toBe('| a | b |\n| --- | --- |\n| 1 \\| 2 | x y |')
})
