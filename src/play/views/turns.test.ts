import { expect, test } from 'vitest'
import type { Step } from '../../rules/play'
import type { Turn } from '../../rules/scenario'
import { numberNow, ownTurns, writtenIn } from './turns'

const turn = (state: string, form?: string) => ({ state, seat: 'envoy', form }) as unknown as Turn
const step = (state: string, form?: string) => ({ event: `envoy.${state}`, turn: turn(state, form) }) as unknown as Step

test('the clauses of one form are one turn', () => {
  const taken = ownTurns(
    [step('protest'), step('line', 'terms'), step('order', 'terms'), step('answer'), step('line-again', 'more-terms')],
    'envoy',
  )
  expect(taken.map(({ n }) => n)).toEqual([1, 2, 2, 3, 4])
})

test('a clause that is open belongs to the turn of those written in', () => {
  const taken = ownTurns([step('protest'), step('line', 'terms')], 'envoy')
  expect(numberNow(taken, turn('order', 'terms'))).toBe(2)
  expect(numberNow(taken, turn('answer'))).toBe(3)
  expect(writtenIn(taken, turn('order', 'terms')).map(({ event }) => event)).toEqual(['envoy.line'])
  expect(writtenIn(taken, turn('answer'))).toEqual([])
})
