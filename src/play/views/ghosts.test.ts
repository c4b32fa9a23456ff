import { expect, test } from 'vitest'
import { planMotions } from '../scene/motion'
import { EMPTY } from '../scene/state'
import type { PlaceView, UnitView } from '../view'
import { stances, withGhosts } from './ghosts'

const unit = (id: string, x: number, y = 0): UnitView => ({
  id,
  side: 'japan',
  symbol: 'infantry',
  at: [x, y],
  dug: true,
  reported: false,
  label: id.toUpperCase(),
})
const place = (name: string, x: number): PlaceView => ({ id: name, name, spellings: [], kind: 'village', at: [x, 0] })

test('only what stands elsewhere in the other line is a ghost, and a ghost has no trench', () => {
  const view = withGhosts(
    { ...EMPTY, units: [unit('a', 0), unit('b', 5)] },
    [unit('a', 0), unit('b', 9), unit('c', 2)],
    'record',
  )
  expect(view.units.filter(({ ghost }) => ghost).map(({ id, at, dug }) => [id, at, dug])).toEqual([
    ['ghost b', [9, 0], false],
    ['ghost c', [2, 0], false],
  ])
})

test('a ghost moves and fires nothing, and is not struck through when it goes', () => {
  const before = withGhosts({ ...EMPTY, units: [unit('a', 0)] }, [unit('a', 4), unit('c', 2)], 'record')
  const now = withGhosts({ ...EMPTY, units: [unit('a', 0)] }, [unit('a', 6)], 'record')
  const plan = planMotions(now, before, { event: '', state: '', seat: '', at: [6.5, 0] })
  expect(plan.moves.map(({ id }) => id)).toEqual(['ghost a'])
  expect(plan.gone).toEqual([])
  expect(plan.shot?.by).toBe('a')
})

test('in words: near which place, or not on the map', () => {
  const places = [place('Ford', 0), place('Mill', 10)]
  expect(stances(places, [unit('a', 1)], [unit('a', 8), unit('c', 2)])).toEqual([
    { id: 'a', label: 'A', side: 'japan', yours: 'Ford', other: 'Mill' },
    { id: 'c', label: 'C', side: 'japan', other: 'Ford' },
  ])
})
