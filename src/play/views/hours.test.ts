import { expect, test } from 'vitest'
import { readScenario } from '../../format/read'
import { facts, start, type Step } from '../../rules/play'
import { loadScenario } from '../../rules/scenario'
import { scenarioWords } from '../../text/scenario-words'
import { createHoursLayout } from '../desk/hours-layout'
import { farWords, hours } from './hours'

const { data, texts } = readScenario('scenarios/changkufeng-1938')
const scenario = loadScenario(data!)
const edition = { scenario, words: scenarioWords(texts['en']!), advice: {} }
const now = facts(start(scenario))
const at = (state: string) => scenario.turns.get(state)!
const strip = (state: string, own: string[] = []) =>
  hours(
    edition,
    at(state),
    now,
    own.map((one, n) => ({ n: n + 1, step: { event: '', turn: at(one) } as unknown as Step })),
  )
const far = (state: string) => strip(state)?.marks.map((mark) => [mark.id, mark.far])

test('before a clause names an hour, no hour is shown', () => {
  expect(strip('third-opening')).toBeUndefined()
  expect(far('terms-three-line')).toEqual([['midnight', '3 h 30 past']])
})

test('how far past or ahead each hour is when the terms are written, confirmed and carried out', () => {
  expect(far('kilometre')).toEqual([
    ['midnight', '6 h 10 past'],
    ['noon', '5 h 50 to go'],
  ])
  expect(far('third-terms-answer')).toEqual([
    ['midnight', '6 h 40 past'],
    ['noon', '5 h 20 to go'],
  ])
  expect(far('before-noon')).toEqual([
    ['midnight', '10 h 00 past'],
    ['noon', '2 h 00 to go'],
  ])
})

test('the hour is said by the other clocks, and as it stood when the talk began', () => {
  const [midnight, noon] = strip('third-terms-answer', ['third-opening'])!.marks
  expect(midnight?.clock).toBe('11 August, 00:00')
  expect(midnight?.elsewhere).toBe('17:00 on 10 August in Moscow, 23:00 on 10 August in Tokyo')
  expect(midnight?.then).toBe('At your turn 1 it was 2 h 00 past.')
  expect(noon?.elsewhere).toBe('05:00 in Moscow, 11:00 in Tokyo')
})

test('each clock has its own night and its own new day at the same moments', () => {
  const view = strip('third-terms-answer')!
  const [moscow, tokyo, front] = view.tracks
  const midnight = view.marks[0]!.at
  expect(front?.days).toEqual([{ at: midnight, label: '11 August' }])
  expect(tokyo?.days[0]?.at).toBe(midnight + 60)
  expect(moscow?.days[0]?.at).toBe(midnight + 7 * 60)
  expect(front?.nights[0]).toEqual({ from: midnight - 120, to: midnight + 5 * 60 })
  expect(moscow?.nights[0]?.from).toBe(midnight + 4 * 60)
  expect([view.home, strip('before-noon')?.home]).toEqual([0, 1])
  expect(strip('before-noon')?.tracks[1]?.place).toBe('Tokyo and Keiko')
})

test('on a narrow strip numbers stand apart and no name lies on another', () => {
  const view = strip('before-noon')!
  for (const width of [200, 254, 1000]) {
    const layout = createHoursLayout(view, width)
    const numbers = view.tracks[0]!.hours.filter(layout.isNumbered).map(({ at: moment }) => layout.x(moment))
    expect(numbers.length).toBeGreaterThan(1)
    const gaps = numbers.slice(1).map((x, n) => x - numbers[n]!)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24)
    expect(layout.spans.at(-1)?.fits).toBe(width === 1000)
  }
})

test('a distance is said in hours and minutes, whichever way it lies', () => {
  expect([farWords(-400), farWords(5), farWords(600)]).toEqual(['6 h 40', '0 h 05', '10 h 00'])
})
