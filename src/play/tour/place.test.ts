import { expect, test } from 'vitest'
import { placeNote } from './place'

const note = { width: 300, height: 150 }
const desk = { width: 1280, height: 800 }

test('a note lies under what it points at', () => {
  const target = { left: 100, top: 100, width: 200, height: 80 }
  expect(placeNote(note, desk, target, [target])).toEqual({ left: 100, top: 194 })
})

test('at the foot of the window it lies above', () => {
  const target = { left: 100, top: 700, width: 200, height: 80 }
  expect(placeNote(note, desk, target, [target])).toEqual({ left: 100, top: 536 })
})

test('it moves away from what has the focus, and stays in the window', () => {
  const target = { left: 1200, top: 100, width: 60, height: 40 }
  const focused = { left: 900, top: 150, width: 370, height: 120 }
  const { left, top } = placeNote(note, desk, target, [target, focused])
  expect(left + note.width).toBeLessThanOrEqual(desk.width)
  expect(left + note.width <= focused.left || top >= 270 || top + note.height <= 150).toBe(true)
})

test('where there is no room, what it points at is still in sight', () => {
  const phone = { width: 320, height: 480 }
  const target = { left: 0, top: 60, width: 320, height: 120 }
  const focused = { left: 0, top: 180, width: 320, height: 300 }
  expect(placeNote(note, phone, target, [target, focused]).top).toBeGreaterThanOrEqual(180)
})
