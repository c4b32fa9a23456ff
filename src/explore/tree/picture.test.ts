import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedEvents } from '../../rules/recorded'
import { draw } from './picture'
import { createTree, keyOf, type Line } from './tree'

const amur = openScenario('amur-1937')
const record = recordedEvents(amur)
const tree = createTree(amur, [record])
const beside = tree.children(record.slice(0, 6))[0]?.line ?? []
const onward: Line = [...beside, tree.open(beside)[0] ?? '']

test('every step that was open along a spine is drawn once, from where the line before it stands', () => {
  const { twigs, entries } = draw(tree, new Set(), [])
  expect(new Set(twigs.map(({ key }) => key)).size).toBe(twigs.length)
  expect(twigs.length).toBe(record.reduce((sum, _, n) => sum + tree.open(record.slice(0, n)).length, 0))
  expect(entries).toBe(record.length)
  for (const { line, from, x } of twigs) expect([from.x, x]).toEqual([line.length - 1, line.length])
})

test('an opened branch grows on a lane of its own, clear of the twigs', () => {
  const { twigs } = draw(tree, new Set([keyOf(beside)]), [])
  const grown = twigs.find(({ key }) => key === keyOf(beside))
  expect(grown?.kind).toBe('open')
  const others = twigs.filter(({ kind, line }) => kind === 'twig' && line.length <= beside.length)
  for (const { y } of others) expect(y).toBeGreaterThan(grown?.y ?? 0)
  expect(twigs.filter(({ line }) => keyOf(line.slice(0, -1)) === keyOf(beside)).length).toBe(tree.open(beside).length)
})

test('a kept line is drawn to its end, and as kept', () => {
  const { twigs } = draw(tree, new Set(), [onward])
  expect(twigs.find(({ key }) => key === keyOf(onward))?.kind).toBe('kept')
  expect(twigs.find(({ key }) => key === keyOf(beside))?.kind).toBe('kept')
})

test('branches over the same days do not share a lane', () => {
  const [second = [], third = []] = [7, 8].map((n) => tree.children(record.slice(0, n))[0]?.line ?? [])
  const { twigs } = draw(tree, new Set([beside, second, third].map(keyOf)), [])
  const at = (line: Line) => twigs.find(({ key }) => key === keyOf(line))?.y
  expect(new Set([beside, second].map(at)).size).toBe(2)
  expect(new Set([second, third].map(at)).size).toBe(2)
})
