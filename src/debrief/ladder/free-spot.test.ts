import { expect, test } from 'vitest'
import { freeOf } from './free-spot'

const line = [
  [0, 100],
  [50, 40],
  [120, 40],
] as const

test('a word stands at the first spot that no line of steps crosses', () => {
  const onTheRise = { x: 40, y: 80, width: 30 }
  const above = { x: 55, y: 34, width: 30 }
  expect(freeOf([onTheRise, above], [line])).toBe(above)
  expect(freeOf([above, onTheRise], [line])).toBe(above)
})

test('where every spot is crossed there is none', () => {
  expect(freeOf([{ x: 10, y: 104, width: 20 }], [line])).toBeUndefined()
  expect(freeOf([], [line])).toBeUndefined()
})
