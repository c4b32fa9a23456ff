import { expect, test } from 'vitest'
import { linesOf, roomFor } from './lines-of'

test('words share a line while there is room, and none is broken', () => {
  expect(linesOf('Your line', 80)).toEqual(['Your line'])
  expect(linesOf('Your line', 50)).toEqual(['Your', 'line'])
  expect(linesOf('Escalation', 20)).toEqual(['Escalation'])
})

test('the room for some texts is that of their longest word', () => {
  expect(roomFor(['Digging in', 'War'])).toBe(roomFor(['Digging']))
  expect(roomFor([])).toBe(0)
})
