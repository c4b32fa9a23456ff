import { expect, test } from 'vitest'
import type { PlaceView } from '../view'
import { plateNames, plateScale } from './plate-names'

const frame = { x: 0, y: 10, width: 20, height: 10 }
const place = (
  id: string,
  at: readonly [number, number],
  kind = 'village',
  more: Partial<PlaceView> = {},
): PlaceView => ({
  id,
  name: id,
  spellings: [],
  kind,
  at,
  ...more,
})
const named = (places: PlaceView[], size = { width: 400, height: 200 }) =>
  plateNames({ frame, places }, size).map((name) => name.place.id)

test('the frame covers the plate, and its middle is the plate’s', () => {
  const { k, px } = plateScale({ frame }, { width: 400, height: 300 })
  expect(k).toBe(30)
  expect(px([10, 5])).toEqual([200, 150])
})

test('a name that the edge would cut, or that would lie on a greater one, is left out', () => {
  expect(named([place('Novopetrovka', [1, 5]), place('Chike', [10, 5])])).toEqual(['Chike'])
  expect(named([place('Chike', [10, 5.2]), place('Kanchazu', [10, 5], 'island')])).toEqual(['Kanchazu'])
})

test('a river has its name on the stretch that is in sight, if that is long enough', () => {
  const along = (south: number) =>
    place('Tumen', [5, 5], 'water', {
      along: [
        [5, 9.9],
        [5.2, south],
      ],
    })
  const [name] = plateNames({ frame, places: [along(-20)] }, { width: 400, height: 200 })
  expect(name?.along?.every(([, y]) => y > 0 && y < 200)).toBe(true)
  expect(named([along(8)])).toEqual([])
})
