import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedEvents } from '../../rules/recorded'
import { options, reached } from '../../rules/play'
import { createSession, newLog } from '../../session/session'
import { createTree, keyOf, type Line } from './tree'

const amur = openScenario('amur-1937')
const record = recordedEvents(amur)
const played = createSession(
  amur,
  newLog(amur, {
    seed: 'tree',
    seats: Object.fromEntries(Object.keys(amur.data.scenario.seats).map((seat) => [seat, 'sources' as const])),
    goal: 'avoid-war',
    mode: 'practice',
  }),
)
  .steps()
  .map(({ event }) => event)
const fork = played.findIndex((event, n) => event !== record[n])
const tree = createTree(amur, [played, record])

test('the line played is a list at the first level, with what could have happened instead beneath each entry', () => {
  const rows = tree.rows(new Set())
  expect(rows.map(({ line }) => line.length)).toEqual(Array.from({ length: played.length + 1 }, (_, n) => n))
  expect(rows.every(({ level, of }) => level === 1 && of === played.length + 1)).toBe(true)
  expect(rows[0]?.expanded).toBeUndefined()
  const line = played.slice(0, 4)
  const open = options(amur, tree.position(line.slice(0, -1)))
  expect(tree.children(line).map((child) => [child.how, child.line.at(-1)])).toEqual(
    open.filter((event) => event !== line.at(-1)).map((event) => ['instead', event]),
  )
})

test('the record parts as one of the ways not taken, with its rest as a list beneath', () => {
  expect(fork).toBeGreaterThan(0)
  const end = tree.way(record)
  expect(end).toEqual([keyOf(played.slice(0, fork + 1)), keyOf(record.slice(0, fork + 1))])
  const rows = tree.rows(new Set(end))
  const of = (line: Line) => rows.find(({ key }) => key === keyOf(line))
  expect(of(record.slice(0, fork + 1))).toMatchObject({ level: 2, how: 'instead', expanded: true })
  expect(of(record)).toMatchObject({ level: 3, how: 'next', parent: keyOf(record.slice(0, fork + 1)) })
  expect(of(record)?.place).toBe(record.length - fork - 1)
})

test('off the lines, what can follow stands beneath, to any depth', () => {
  let line: Line = tree.children(played.slice(0, 3))[0]?.line ?? []
  const opened = new Set(tree.way(line))
  for (let level = 2; tree.open(line).length > 0; level++) {
    const row = tree.rows(opened).find(({ key }) => key === keyOf(line))
    expect(row).toMatchObject({ level, expanded: false })
    opened.add(keyOf(line))
    expect(tree.children(line).map((child) => child.line.at(-1))).toEqual(tree.open(line))
    line = tree.children(line)[0]?.line ?? []
  }
  expect(tree.rows(opened).find(({ key }) => key === keyOf(line))?.expanded).toBeUndefined()
})

test('every row stands under its parent, among as many as it says, and none stands twice', () => {
  const opened = new Set([...tree.way(record), ...played.map((_, n) => keyOf(played.slice(0, n + 1)))])
  const rows = tree.rows(opened)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  for (const row of rows) {
    const up = tree.parent(row.line)
    expect(row.parent).toBe(row.line.length && up ? keyOf(up) : undefined)
    const siblings = rows.filter(({ parent }) => parent === row.parent)
    expect(siblings.length).toBe(row.of)
    expect(siblings.indexOf(row)).toBe(row.place - 1)
  }
})

test('a line given twice, or as a part of another, is one list', () => {
  expect(createTree(amur, [record, record, record.slice(0, 5)]).spines).toEqual([record])
})

test('a line that has not ended goes on in what can follow its last entry', () => {
  const part = record.slice(0, 6)
  const short = createTree(amur, [part])
  expect(
    short
      .children(part)
      .filter(({ how }) => how === 'then')
      .map(({ line }) => line.at(-1)),
  ).toEqual(options(amur, reached(amur, [short.step(part)!])))
})
