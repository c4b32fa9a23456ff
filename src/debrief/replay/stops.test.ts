import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { newLog } from '../../session/session'
import { debrief } from '../debrief'
import { stopsOf } from './stops'
import { ROPE } from '../toy-line'

const toy = openScenario('toy-crossing')

test('the hand stops where either line did something, and knows how far each has come', () => {
  const log = newLog(toy, {
    seed: 'a',
    goal: 'avoid-war',
    mode: 'practice',
    seats: { 'north-envoy': 'record', 'south-guard': 'here' },
  })
  const review = debrief(toy, { ...log, moves: ROPE.map((event) => ({ do: event })) })
  const stops = stopsOf(review)
  expect(stops.map(({ row, yours, record }) => [row?.state, yours, record])).toEqual([
    [undefined, 0, 0],
    ['herd', 1, 1],
    ['claim', 2, 2],
    ['look', 3, 3],
    // The flood is in one line only: the other waits.
    ['flood', 4, 3],
    ['answer', 5, 4],
  ])
  expect(stops.at(-1)).toMatchObject({ yours: review.yours.steps.length, record: review.record.steps.length })
})
