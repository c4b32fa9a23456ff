import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedEvents } from '../../rules/recorded'
import { find, typedAhead } from './find'
import { createTree, keyOf, type Line } from './tree'

const amur = openScenario('amur-1937')
const record = recordedEvents(amur)
const tree = createTree(amur, [record])
const say = (line: Line) => (line.at(-1) ?? '').replaceAll(/[.-]/g, ' ')

test('it finds rows that are shown and those one step beneath a folded row, in the order of the tree', () => {
  const folded = tree.rows(new Set())
  const beside = tree.children(record.slice(0, 3)).at(-1)?.line ?? []
  const [found] = find(tree, folded, say(beside), say)
  expect(found).toEqual({ line: beside, shown: false })
  const open = tree.rows(new Set([keyOf(record.slice(0, 3))]))
  expect(find(tree, open, say(beside), say)[0]).toEqual({ line: beside, shown: true })
})

test('all words must be there, in any case and spelling of an apostrophe', () => {
  const rows = tree.rows(new Set())
  const named = (line: Line) => (line.length === 2 ? 'Boats leave Chin’amuho' : '')
  expect(find(tree, rows, "CHIN'AMUHO boats", named).map(({ line }) => line)).toContainEqual(record.slice(0, 2))
  expect(find(tree, rows, 'boats return', named)).toEqual([])
  expect(find(tree, rows, '  ', named)).toEqual([])
})

test('typed letters go round to the next row that begins with them', () => {
  const titles = ['Protest', 'Land', 'Leave', 'Patrol']
  expect(typedAhead(titles, 1, 'l')).toBe(1)
  expect(typedAhead(titles, 2, 'l')).toBe(2)
  expect(typedAhead(titles, 3, 'l')).toBe(1)
  expect(typedAhead(titles, 0, 'pa')).toBe(3)
  expect(typedAhead(titles, 0, 'x')).toBe(-1)
})
