import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { assumptionsText, readAssumptions, readStrategies, strategiesText } from './assumed'
import { readLog } from './log'
import { newLog } from './session'
import { strategies } from './strategy'

const amur = openScenario('amur-1937')

test('what an address assumes is read back as it was written', () => {
  const names = Object.keys(amur.data.scenario.assumptions)
  const seats = Object.keys(amur.data.scenario.seats)
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...names),
        fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      ),
      fc.dictionary(fc.constantFrom(...seats), fc.constantFrom(...strategies)),
      (assumed, decided) => {
        const text = assumptionsText(amur, assumed)
        const { values, refused } = readAssumptions(amur, text)
        expect(refused).toEqual([])
        expect(assumptionsText(amur, values)).toBe(text)
        expect(strategiesText(amur, readStrategies(amur, strategiesText(amur, decided)).values)).toBe(
          strategiesText(amur, decided),
        )
      },
    ),
  )
})

test('the author’s own value is no assumption of the reader’s', () => {
  expect(readAssumptions(amur, 'tokyos-hold:0.6,purge-shock:0').values).toEqual({ 'purge-shock': 0 })
})

test('what cannot be assumed is named and left out', () => {
  expect(
    readAssumptions(amur, 'tokyos-hold:1.5,weather:1,purge-shock:,purge-shock:x,toString:1,wish-for-quiet:1'),
  ).toEqual({
    values: { 'wish-for-quiet': 1 },
    refused: [
      { given: 'tokyos-hold:1.5', why: 'value' },
      { given: 'weather:1', why: 'name' },
      { given: 'purge-shock:', why: 'value' },
      { given: 'purge-shock:x', why: 'value' },
      { given: 'toString:1', why: 'name' },
    ],
  })
  expect(readStrategies(amur, 'jpn-ambassador:bold,tsar:cautious,sov-commander:hard-line')).toEqual({
    values: { 'sov-commander': 'hard-line' },
    refused: [
      { given: 'jpn-ambassador:bold', why: 'strategy' },
      { given: 'tsar:cautious', why: 'seat' },
    ],
  })
})

test('a log that assumes what cannot be assumed is not played', () => {
  const seats = Object.fromEntries(Object.keys(amur.data.scenario.seats).map((seat) => [seat, 'sources' as const]))
  const log = newLog(amur, {
    seed: 'a',
    seats,
    goal: 'avoid-war',
    mode: 'practice',
    assumptions: { 'tokyos-hold': 0.2 },
  })
  expect(readLog(log, amur).assumptions).toEqual({ 'tokyos-hold': 0.2 })
  expect(() => readLog({ ...log, assumptions: { weather: 1 } }, amur)).toThrow(/"weather: 1"/)
  expect(() => readLog({ ...log, assumptions: { 'tokyos-hold': 2 } }, amur)).toThrow(/from 0 to 1/)
})
