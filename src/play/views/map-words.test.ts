import { expect, test } from 'vitest'
import { readScenario } from '../../format/read'
import { loadScenario } from '../../rules/scenario'
import { createSession, newLog } from '../../session/session'
import { recordedEvents } from '../../rules/recorded'
import { scenarioWords } from '../../text/scenario-words'
import type { SceneView, UnitView } from '../view'
import { createWhere, mapWords } from './map-words'
import { sceneView, unitsBefore } from './scene-view'

const { data, texts } = readScenario('scenarios/amur-1937')
const edition = { scenario: loadScenario(data!), words: scenarioWords(texts['en']!), advice: {} }
const seat = 'sov-commander'

/** The session at the seat's nth decision in the record's line. */
function sat(n: number) {
  const { scenario } = edition
  const seats = Object.fromEntries(
    Object.keys(scenario.data.scenario.seats).map((id) => [id, id === seat ? 'here' : 'sources'] as const),
  )
  const events = recordedEvents(scenario)
  const own = events.flatMap((event, index) => (event.startsWith(`${seat}.`) ? [index] : []))
  const moves = events.slice(0, own[n]).map((event) => ({ do: event }))
  return createSession(scenario, {
    ...newLog(scenario, { seed: 'a', seats, goal: 'avoid-war', mode: 'practice' }),
    moves,
  })
}

test('a point is at a place, or so far from the nearest one by the compass', () => {
  const where = createWhere(edition)
  expect(where([0.1, 0])).toBe('at Kanchazu')
  expect(where([0, -20])).toMatch(/^\d+ km south(-west|-east)? of /)
})

test('all marks of both sides are told, with the order forms that have a place and the lines with their documents', () => {
  const session = sat(0)
  const view = sceneView(edition, session)
  const words = mapWords(edition, view, unitsBefore(edition, session))
  expect(words.sides.flatMap(({ units }) => units)).toHaveLength(view.units.length)
  expect(words.marked).toHaveLength(view.options.length)
  expect(words.lines).toHaveLength(view.lines.length)
  expect(words.moved).toBeUndefined()
})

test('what has come, gone or moved since the seat decided last', () => {
  const session = sat(1)
  const before = unitsBefore(edition, session)
  expect(before?.length).toBeGreaterThan(0)
  const unit: UnitView = { ...before![0]!, id: 'boat', label: 'A boat', at: [0, 0], dug: false }
  const view: SceneView = { ...sceneView(edition, session), units: [{ ...unit, at: [0, 6.05] }] }
  const gone = { ...unit, id: 'gone', label: 'Another' }
  expect(mapWords(edition, view, [unit, gone]).moved).toEqual([
    'A boat: was at Kanchazu, is at Novopetrovka',
    'Another: no longer on the sheet',
  ])
  expect(mapWords(edition, view, []).moved).toEqual(['A boat: new, at Novopetrovka'])
})
