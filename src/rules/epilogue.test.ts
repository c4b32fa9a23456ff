import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { epilogue } from './epilogue'
import { follow } from './play'
import { loadScenario } from './scenario'
import type { Guard, ScenarioData } from './schema'

const { data } = openScenario('toy-crossing')
const point = (id: string, guard?: Guard) => ({
  id,
  ...(guard ? { if: guard } : {}),
  more: { basis: 'judgement' as const },
  less: { basis: 'judgement' as const },
})
const withEpilogue = (...points: ReturnType<typeof point>[]): ScenarioData => ({
  ...data,
  scenario: { ...data.scenario, epilogue: points },
})

const toy = loadScenario(
  withEpilogue(
    point('agreed', { in: { negotiation: 'agreed' } }),
    point('looked', { flag: 'stone-checked' }),
    point('fought', { in: { field: 'scuffle' } }),
    point('always'),
  ),
)
const RECORD = [
  'south-guard.stop-the-herd',
  'north-envoy.show-the-map',
  'south-guard.check-the-stone',
  'north-envoy.agree',
]
const ids = (scenario: typeof toy, events: readonly string[]) =>
  epilogue(scenario, follow(scenario, events)).map(({ id }) => id)

test('all points that fit the final position, in the order of the file', () => {
  expect(ids(toy, RECORD)).toEqual(['agreed', 'looked', 'always'])
})

test('nothing before the line has ended, and nothing where the scenario has no epilogue', () => {
  expect(ids(toy, RECORD.slice(0, 3))).toEqual([])
  expect(ids(toy, [])).toEqual([])
  expect(ids(loadScenario(data), RECORD)).toEqual([])
})

test('what an earlier crisis left behind can be read', () => {
  const both = withEpilogue(point('so', { flag: 'stone-checked' }), point('not-so', { not: { flag: 'stone-checked' } }))
  const unlooked = [
    ...RECORD.slice(0, 2),
    'south-guard.block-the-ford',
    'chance.flood.waters-fall',
    'north-envoy.agree',
  ]
  expect(ids(loadScenario(both), unlooked)).toEqual(['not-so'])
  expect(ids(loadScenario(both, ['stone-checked']), unlooked)).toEqual(['so'])
})
