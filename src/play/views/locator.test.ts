import { describe, expect, it } from 'vitest'
import { openScenario } from '../../format/open'
import { facts } from '../../rules/play'
import { recordedLine } from '../../record/record'
import type { DispatchView } from '../view'
import { FAR_EAST, kilometres } from './far-east'
import { hoursOf, locatorView, onEdge } from './locator'
import { freeCorner, lines, secondCorner } from './scene-view'
import type { Edition } from './words'

/** Words are their own ids. */
const edition = (id: string): Edition => ({
  scenario: openScenario(id),
  words: { say: (one) => one, has: () => false },
  advice: {},
})
const hill = edition('changkufeng-1938')
const news = {
  no: 7,
  from: { place: 'the lake' },
  to: { place: 'Moscow' },
  way: { from: 'lake-khasan', to: 'moscow', minutes: 600 },
} as DispatchView

describe('the sheet of the Far East', () => {
  it('knows how far it is round a quarter of the earth, and from Moscow to Tokyo', () => {
    expect(kilometres([0, 0], [0, 90])).toBeCloseTo(10_007.5, 0)
    expect(kilometres([55.75, 37.62], [35.68, 139.76])).toBeCloseTo(7480, -2)
  })

  it('keeps what lies beyond it at its edge and says how far it is', () => {
    const moscow = locatorView(hill)?.cities.find(({ id }) => id === 'moscow')
    expect(moscow?.away).toBe(6400)
    expect(moscow?.at.every((v) => v >= 0 && v <= FAR_EAST.width)).toBe(true)
    expect(onEdge([100, 100], [200, 50])).toEqual([200, 50])
  })

  it('draws only wires that a source names, and the way of the newest news', () => {
    const view = locatorView(hill, news)
    expect(view?.wires).toHaveLength(hill.scenario.data.map.wires?.length ?? 0)
    expect(view?.way).toMatchObject({ names: ['the lake', 'Moscow'], hours: '10 hours' })
    expect(view?.text).toContain('no. 7, went from the lake to Moscow in 10 hours')
    expect(locatorView(hill, { ...news, way: { from: 'changkufeng', to: 'keiko', minutes: 60 } })?.way).toBeUndefined()
  })

  it('is not there for a crisis without degrees', () => {
    expect(locatorView(edition('toy-crossing'))).toBeUndefined()
  })

  it('counts hours as they are said', () => {
    expect([0, 30, 60, 245].map(hoursOf)).toEqual(['at once', '30 minutes', '1 hour', '4 hours'])
  })
})

describe('the corners of the map', () => {
  const frame = { x: 0, y: 100, width: 100, height: 100 }
  const view = (at: [number, number][]) =>
    ({ frame, options: at.map((one) => ({ at: one })), units: [] }) as unknown as Parameters<typeof freeCorner>[0]

  it('keep telegram and Far East off what an option names, and off each other', () => {
    expect(freeCorner(view([[90, 90]]))).toBe('left')
    expect(secondCorner(view([[90, 90]]), 'left')).toBe('lower-right')
    expect(secondCorner(view([[90, 10]]), 'left')).toBe('lower-left')
  })

  it('leave the Far East folded where none is free', () => {
    const everywhere = view([
      [10, 10],
      [90, 10],
      [10, 90],
      [90, 90],
    ])
    expect(secondCorner(everywhere, 'right')).toBeUndefined()
  })
})

describe('the lines of 1938, as the record goes', () => {
  const line = recordedLine(hill.scenario)
  const after = (event: string) => {
    const step = line.find((one) => one.event === event)
    return new Map(lines(hill, facts(step!.after)).map(({ id, look }) => [id, look]))
  }

  it('are at first three readings', () => {
    expect([...after('sov-commander.dig-in-on-the-crest')]).toEqual([
      ['protocol-crests', 'first'],
      ['map-of-1911', 'first'],
      ['western-shore', 'further'],
    ])
  })

  it('are joined by what was held and what was offered when it was put on the table', () => {
    const shown = after('jpn-ambassador.show-everything')
    expect(shown.get('line-of-29-july')).toBe('held')
    expect(shown.get('one-kilometre')).toBe('offer')
    expect(shown.has('midnight-of-10-august')).toBe(false)
  })

  it('end with the line of midnight alone', () => {
    const signed = after('jpn-ambassador.accept-without-umpire')
    expect(signed.get('midnight-of-10-august')).toBe('signed')
    expect(signed.has('one-kilometre')).toBe(false)
  })
})
