import fc from 'fast-check'
import { expect, test } from 'vitest'
import { local, moment, offset } from './clock'

const at1938 = moment('1938-08-10', '12:00', 'Asia/Vladivostok')

test.each([
  ['Europe/Moscow', 3],
  ['Asia/Tokyo', 9],
  ['Asia/Yakutsk', 9],
  ['Asia/Vladivostok', 10],
])('in the thirties %s is %d hours ahead of UTC', (zone, hours) => {
  expect(offset(zone, at1938)).toBe(hours * 60)
})

test('noon at Khasan is five in the morning in Moscow', () => {
  expect(local(at1938, 'Europe/Moscow')).toMatchObject({ date: '1938-08-10', time: '05:00' })
})

test('the hour of 15:00 on the Amur is nine in the morning in Moscow, on the same day', () => {
  expect(local(moment('1937-06-30', '15:00', 'Asia/Yakutsk'), 'Europe/Moscow')).toMatchObject({
    date: '1937-06-30',
    time: '09:00',
  })
})

test('a moment and its clock are inverse, whatever the day', () => {
  const zones = fc.constantFrom('Europe/Moscow', 'Asia/Tokyo', 'Asia/Vladivostok')
  fc.assert(
    fc.property(zones, fc.integer({ min: -20_000_000, max: -15_000_000 }), (zone, at) => {
      const { date, time } = local(at, zone)
      expect(moment(date, time, zone)).toBe(at)
    }),
  )
})

test('an unknown zone is an error', () => {
  expect(() => offset('Asia/Kanchazu', 0)).toThrow(/Asia\/Kanchazu/)
})

test('in a week in which clocks change, the hour before and the hour after differ', () => {
  // Moscow put its clocks on for good on 21 June 1930.
  const change = moment('1930-06-21', '12:00', 'Europe/Moscow')
  expect(offset('Europe/Moscow', change - 2 * 1440)).toBe(120)
  expect(offset('Europe/Moscow', change + 1440)).toBe(180)
})
