import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedEvents } from '../../rules/recorded'
import { createInquiry } from '../../whatif/inquiry'
import { comparison, parting } from './comparing'
import { createTree } from '../tree/tree'

const amur = openScenario('amur-1937')
const record = recordedEvents(amur)
const tree = createTree(amur, [record])
const inquiry = createInquiry(amur.data)
const at = (n: number) => {
  const line = record.slice(0, n)
  return { line, position: tree.position(line), odds: inquiry.odds({}, line) }
}

test('every ending that any column may come to has a row, with the widest gap between the columns', () => {
  const columns = [at(0), at(10), at(record.length)]
  const { endings } = comparison(amur, columns)
  for (const { id, values, gap, differs } of endings) {
    expect(values).toEqual(columns.map(({ odds }) => odds.endings[id]))
    expect(gap).toBeCloseTo(Math.max(...values) - Math.min(...values), 12)
    expect(differs).toBe(gap >= 0.05)
  }
  const shown = new Set(endings.map(({ id }) => id))
  for (const { odds } of columns)
    for (const [id, chance] of Object.entries(odds.endings)) expect(shown.has(id) || chance < 0.005).toBe(true)
})

test('people lost are those lost on the way and those still to be lost', () => {
  const end = at(record.length)
  const { ledgers } = comparison(amur, [at(0), end])
  for (const { id, values } of ledgers) {
    const [low = 0, high = 0] = end.position.context.ledgers[id] ?? []
    expect(values[1]).toEqual({ mean: (low + high) / 2, sd: 0 })
  }
  expect(ledgers.some(({ values }) => (values[1]?.mean ?? 0) > 0)).toBe(true)
})

test('lines part after the entries that all of them share', () => {
  expect(parting([record, record.slice(0, 7)])).toBe(7)
  expect(
    parting([
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'b', 'd'],
    ]),
  ).toBe(1)
  expect(parting([record, record])).toBeUndefined()
})
