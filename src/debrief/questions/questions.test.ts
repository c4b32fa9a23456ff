import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { recordedEvents } from '../../rules/recorded'
import { newLog } from '../../session/session'
import { debrief, type Debrief } from '../debrief'
import { questions } from './questions'
import { ROPE } from '../toy-line'

const amur = openScenario('amur-1937')
const toy = openScenario('toy-crossing')
const NONE = { regrets: [], disputes: [] }

const review = (scenario: typeof toy, events: readonly string[], seat: string): Debrief =>
  debrief(scenario, {
    ...newLog(scenario, {
      seed: 'a',
      goal: 'avoid-war',
      mode: 'practice',
      seats: Object.fromEntries(
        Object.keys(scenario.data.scenario.seats).map((one) => [one, one === seat ? 'here' : 'record']),
      ),
    }),
    moves: events.map((event) => ({ do: event })),
  })
const kinds = (...all: Parameters<typeof questions>) => questions(...all).map(({ kind }) => kind)

test('there are always three, each of its own kind', () => {
  for (const seat of Object.keys(amur.data.scenario.seats)) {
    const asked = kinds(amur, review(amur, recordedEvents(amur), seat), NONE)
    expect(new Set(asked).size).toBe(3)
  }
  expect(kinds(toy, review(toy, ROPE, 'south-guard'), NONE)).toHaveLength(3)
})

test('a line that left the record is asked where it did; the record itself is not', () => {
  expect(kinds(toy, review(toy, ROPE, 'south-guard'), NONE)).toContain('divergence')
  expect(kinds(amur, review(amur, recordedEvents(amur), 'sov-commissar'), NONE)).not.toContain('divergence')
})

test('in the record of 1937 what was promised and the shot that came then are a question', () => {
  const asked = questions(amur, review(amur, recordedEvents(amur), 'sov-commissar'), NONE)
  const undone = asked.find((one) => one.kind === 'undone')
  expect(undone).toBeDefined()
  expect(undone && undone.said.turn.at <= undone.by.turn.at).toBe(true)
  // The same shot is not asked about twice.
  expect(asked.some((one) => one.kind === 'height')).toBe(false)
})

test('news that came after a decision is named with the decision it came after', () => {
  const late = questions(amur, review(amur, recordedEvents(amur), 'jpn-ambassador'), NONE).find(
    (one) => one.kind === 'late',
  )
  expect(late?.missed.step.event).toBe('sov-commander.six-cutters')
  expect(late?.missed.hears).toBeGreaterThan(late?.decision.step.turn.at ?? Infinity)
})

test('what the model has worked out takes its place by its weight, and little is left out', () => {
  const line = review(toy, ROPE, 'south-guard')
  const index = line.decisions[1]?.index ?? 0
  const best = 'south-guard.check-the-stone'
  expect(kinds(toy, line, { regrets: [{ index, regret: 12, best }], disputes: [] })).toContain('regret')
  expect(kinds(toy, line, { regrets: [{ index, regret: 0.4, best }], disputes: [] })).not.toContain('regret')
  const moved = questions(toy, line, {
    regrets: [],
    disputes: [
      { id: 'stone', moved: 22 },
      { id: 'herd', moved: 4 },
    ],
  })
  expect(moved).toContainEqual({ kind: 'dispute', id: 'stone', moved: 22 })
  // What is about the whole of a game comes last.
  expect(moved.at(-1)?.kind).toBe('dispute')
})
