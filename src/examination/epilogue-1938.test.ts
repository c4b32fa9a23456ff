import { describe, expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { recordedLine } from '../record/record'
import { epilogueOf } from '../rules/epilogue'
import type { Facts } from '../rules/facts'
import { endingOf } from '../rules/outcome'
import { facts } from '../rules/play'
import { createTable } from '../whatif/table'

const hill = openScenario('changkufeng-1938')

describe('the epilogue of 1938, for 1939', () => {
  const ends = createTable(hill)
    .nodes.filter(({ edges }) => !edges.length)
    .map(({ place }) => place)
  const { epilogue = [], endings, measures } = hill.data.scenario
  const leftBy = (place: Facts) => epilogueOf(hill, place).map(({ id }) => id)
  // What 1937 left never changes in 1938, so each end can be looked at after any 1937.
  const afterAny = ends.flatMap((place) =>
    [[], ['moscow-backed-down'], ['tokyo-held-its-army'], ['moscow-backed-down', 'tokyo-held-its-army']].map((up) => ({
      ...place,
      flags: {
        ...place.flags,
        'moscow-backed-down': up.includes('moscow-backed-down'),
        'tokyo-held-its-army': up.includes('tokyo-held-its-army'),
      },
    })),
  )

  test('has two points or more for every end, one of them on 1938 itself, and no point that nothing leads to', () => {
    const met = new Map(endings.map(({ id }) => [id, new Set<string>()]))
    for (const place of afterAny) {
      const points = leftBy(place)
      expect(points.length).toBeGreaterThanOrEqual(2)
      expect(points.some((id) => !/1937|moscow-went-first|^line-/.test(id))).toBe(true)
      points.forEach((id) => met.get(endingOf(hill, place).id)?.add(id))
    }
    for (const points of met.values()) expect(points.size).toBeGreaterThanOrEqual(2)
    expect(new Set([...met.values()].flatMap((points) => [...points]))).toEqual(new Set(epilogue.map(({ id }) => id)))
  })
  test('says that nobody was killed only where an ending says so too, or both went home', () => {
    const said = ends.filter((place) => leftBy(place).includes('nobody-killed'))
    expect(new Set(said.map((place) => endingOf(hill, place).id))).toEqual(
      new Set([...(measures['no-fight'] ?? []), 'both-go-home']),
    )
  })
  test('leaves of the record what followed in fact', () => {
    expect(leftBy(facts(recordedLine(hill).at(-1)!.after))).toEqual([
      'line-unmarked',
      'battle-fought',
      'command-judged',
      'soviets-on-the-hill',
      'halted-in-1937',
      'moscow-went-first',
    ])
  })
})
