import { expect, test } from 'vitest'
import { apply, holds, type Facts } from './facts'

const tracks = { temper: { levels: ['calm', 'sore', 'hot'], start: 'calm' } }
const at = (level: number, flags: string[] = []): Facts => ({
  negotiation: 'silent',
  field: 'quiet',
  tracks: { temper: level },
  flags: Object.fromEntries(flags.map((flag) => [flag, true])),
})

test.each([
  [{ atLeast: { temper: 'sore' } }, [false, true, true]],
  [{ atMost: { temper: 'sore' } }, [true, true, false]],
  [{ not: { atLeast: { temper: 'hot' } } }, [true, true, false]],
  [{ all: [{ atLeast: { temper: 'sore' } }, { atMost: { temper: 'sore' } }] }, [false, true, false]],
  [{ any: [{ atLeast: { temper: 'hot' } }, { atMost: { temper: 'calm' } }] }, [true, false, true]],
])('%j', (guard, expected) => {
  expect([0, 1, 2].map((level) => holds(guard, at(level), tracks))).toEqual(expected)
})

test('flags and states', () => {
  expect(holds({ flag: 'blood' }, at(0), tracks)).toBe(false)
  expect(holds({ flag: 'blood' }, at(0, ['blood']), tracks)).toBe(true)
  expect(holds({ in: { field: ['quiet', 'firing'], negotiation: 'silent' } }, at(0), tracks)).toBe(true)
  expect(holds({ in: { field: 'firing' } }, at(0), tracks)).toBe(false)
  expect(holds(undefined, at(0), tracks)).toBe(true)
})

test('a shift stays within the named levels; tallies are ranges', () => {
  const context = { tracks: { temper: 1 }, flags: {}, ledgers: { dead: [1, 2] as const } }
  expect(apply({ shift: { temper: 5 } }, context, tracks).tracks).toEqual({ temper: 2 })
  expect(apply({ shift: { temper: -5 } }, context, tracks).tracks).toEqual({ temper: 0 })
  expect(apply({ set: { temper: 'hot' }, mark: ['a', 'b'], tally: { dead: [6, 37] } }, context, tracks)).toEqual({
    tracks: { temper: 2 },
    flags: { a: true, b: true },
    ledgers: { dead: [7, 39] },
  })
  expect(() => holds({ atLeast: { temper: 'boiling' } }, at(0), tracks)).toThrow(/no level "boiling"/)
})
