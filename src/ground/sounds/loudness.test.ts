import { expect, it } from 'vitest'
import { loudness } from './loudness'
import { RATE, scaled, silence } from './signal'

const tone = (hertz: number, seconds = 1) => silence(seconds).map((_, n) => Math.sin((2 * Math.PI * hertz * n) / RATE))

it('gives the value of the recommendation for its own example: a full tone of 997 Hz in one channel is -3.01', () => {
  expect(loudness(tone(997))).toBeCloseTo(-3.01, 1)
})

it('goes down by as many decibels as the sound does', () => {
  expect(loudness(scaled(tone(997), 0.1))).toBeCloseTo(-23.01, 1)
})

it('weighs a low tone less than a high one', () => {
  expect(loudness(tone(40))).toBeLessThan(loudness(tone(997)) - 2)
  expect(loudness(tone(4000))).toBeGreaterThan(loudness(tone(997)) + 2)
})

it('measures what is shorter than its window with silence around it', () => {
  expect(loudness(tone(997, 0.2))).toBeCloseTo(-3.01 - 3.01, 1)
})
