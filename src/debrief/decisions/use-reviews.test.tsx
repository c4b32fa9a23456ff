import { expect, test } from 'vitest'
import type { Asking } from '../../explore/inquiries'
import type { Log } from '../../session/log'
import { askReviews } from './use-reviews'

const log: Log = {
  format: 1,
  scenario: 'toy-crossing',
  rules: '1-x',
  seed: 'a',
  seats: { north: 'here' },
  goal: 'peace',
  mode: 'practice',
  moves: [{ do: 'north.wait' }],
}
/** A table that writes down what it is asked. */
function desk() {
  const asked: string[] = []
  const ask = async (name: string) => {
    asked.push(name)
    return name === 'likelihood' ? [0.5, 0.5] : [{ index: 0, regret: 1 }]
  }
  return { asked, asking: { ask } as unknown as Asking }
}

test('a review is worked out once, and anew for another goal, another line and another table', async () => {
  const { asked, asking } = desk()
  const first = await askReviews(asking, log, ['north'], 'peace')
  expect(first).toEqual({ all: [{ index: 0, regret: 1 }], likelihood: 0.25 })
  expect(await askReviews(asking, { ...log }, ['north'], 'peace')).toBe(first)
  expect(asked).toEqual(['review', 'likelihood'])

  await askReviews(asking, log, ['north'], 'ground')
  await askReviews(asking, { ...log, moves: [{ do: 'north.fire' }] }, ['north'], 'peace')
  expect(asked).toHaveLength(6)
  const other = desk()
  await askReviews(other.asking, log, ['north'], 'peace')
  expect(other.asked).toHaveLength(2)
})

test('what failed is asked again', async () => {
  let fails = true
  const ask = async () => {
    if (fails) throw new Error('closed')
    return []
  }
  const asking = { ask } as unknown as Asking
  await expect(askReviews(asking, log, ['north'], 'peace')).rejects.toThrow('closed')
  fails = false
  await expect(askReviews(asking, log, ['north'], 'peace')).resolves.toEqual({ all: [], likelihood: 1 })
})
