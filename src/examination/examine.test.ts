import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { scenarioFolders } from '../format/folders'
import { openScenario } from '../format/open'
import { loadScenario } from '../rules/scenario'
import type { ScenarioData } from '../rules/schema'
import { examine } from './examine'

const scenarios = scenarioFolders()

describe.each(scenarios)('%s', (id) => {
  const result = examine(openScenario(id))

  test('passes the examination: every position goes on or ends, and XState agrees with the table on each', () => {
    expect(result.faults).toEqual([])
  })
  test('has the counts and the recorded ending that are kept', () => {
    const kept = join('scenarios', id, 'examination.yaml')
    expect(existsSync(kept)).toBe(true)
    const { ending, date, ledgers } = result.record!
    expect(parse(readFileSync(kept, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify({ counts: result.counts, record: { ending, date, ledgers } })),
    )
  })
  test('has no choice that does not matter, no unanswered event, no decision before its news', () => {
    expect(result.notes).toEqual([])
  })
})

/** The toy crossing with something changed. */
const changed = (change: (data: ScenarioData) => void) => {
  const data = structuredClone(openScenario('toy-crossing').data)
  change(data)
  return examine(loadScenario(data))
}

test('twins are found', () => {
  const { notes } = changed((data) => {
    data.field.states['watched']!.on!['chance.flood.waters-rise'] = {}
    data.field.states['watched']!.on!['chance.flood.waters-fall'] = {}
  })
  expect(notes.join()).toMatch(/waters-fall and chance\.flood\.waters-rise lead to the same future/)
})
test('an event that no region answers is found', () => {
  expect(changed((data) => delete data.field.on!['south-guard.let-it-cross']).notes.join()).toMatch(
    /no region answers south-guard\.let-it-cross/,
  )
})
test('a decision before its news is found', () => {
  const { notes } = changed((data) => (data.scenario.news.kinds['seen'] = { 'north-envoy': 8, 'south-guard': 0 }))
  expect(notes.join()).toMatch(/"claim" is about south-guard\.stop-the-herd, of which north-envoy hears 1 hours later/)
})
test('an end without an ending is found', () => {
  expect(changed((data) => data.scenario.endings.pop()).faults.join()).toMatch(/no ending fits/)
})
test('a record that cannot be played is found', () => {
  expect(changed((data) => data.record.entries.splice(2, 1)).faults.join()).toMatch(
    /the record cannot be played: entry 2/,
  )
})
test('a state out of reach is found', () => {
  expect(changed((data) => (data.field.states['flooded'] = { meta: { rung: 1 } })).faults.join()).toMatch(
    /no line reaches "flooded" of the field/,
  )
})
