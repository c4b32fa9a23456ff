import { describe, expect, test } from 'vitest'
import { checkScenario } from '../format/check'
import { openScenario } from '../format/open'
import type { ScenarioData } from '../rules/schema'
import { canBeLookedUp, claims } from './claims'

describe.each(['amur-1937', 'changkufeng-1938'])('the claims of %s', (id) => {
  const { data } = openScenario(id)
  const sources = new Set(data.sources.map((source) => source.id))
  const looked = new Set(data.sources.filter(({ memory }) => !memory).map((source) => source.id))
  const all = claims(data)

  test('that are shown as documented stand on a source that was looked up', () => {
    const documented = all.filter(({ basis }) => basis === 'documented')
    expect(documented.length).toBeGreaterThan(100)
    const byMemory = documented.filter((one) => one.sources.every((source) => !looked.has(source)))
    expect(byMemory.map(({ what }) => what)).toEqual([])
  })
  test('name sources that are in the bibliography', () => {
    const named = new Set(all.flatMap((one) => one.sources))
    expect([...named].filter((source) => !sources.has(source))).toEqual([])
  })
  test('can be followed: each source says what it is, whence it comes, and when it appeared or how it was seen', () => {
    expect(data.sources.filter((source) => !canBeLookedUp(source)).map((source) => source.id)).toEqual([])
  })
})

test('a documented claim that rests on memory is refused, with its name', () => {
  const problems = (change: (data: ScenarioData) => void) => {
    const data = structuredClone(openScenario('changkufeng-1938').data)
    change(data)
    const found: string[] = []
    checkScenario(data, (_file, _path, words) => found.push(words))
    return found
  }
  expect(problems(() => undefined)).toEqual([])
  const remembered = problems((data) => (data.sources.find((source) => source.id === 'SHISH')!.memory = true))
  expect(remembered).toContain(
    '"guards-only" of "man-the-crest" is called documented, and "SHISH" is known from memory only: call it derived',
  )
  expect(
    problems((data) => data.sources.forEach((source) => (source.memory = true))).filter((one) =>
      one.includes('rests on memory alone'),
    ).length,
  ).toBe(openScenario('changkufeng-1938').data.record.entries.length)
})
