import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { observe } from '../rules/observe'
import { endingOf } from '../rules/outcome'
import { facts, follow, options, play, reached, start, turn, type Step } from '../rules/play'
import { createSession, newLog } from '../session/session'
import { defaults, shares, weights } from '../rules/weights'
import { strategies, type Strategy } from '../session/strategy'
import { belief } from './belief'
import { compile, type Compiled } from './compile'
import { passes } from './lines'
import { chances, endingOdds, valueOf } from './odds'
import { bestReply, review, worthOf } from './regret'

const toy = openScenario('toy-crossing')
const amur = openScenario('amur-1937')
const tables = { toy: compile(toy), amur: compile(amur) }

/** A whole line, played by strategies. */
const lineOf = ({ scenario }: Compiled, seed: string, strategy: Strategy = 'sources') =>
  createSession(
    scenario,
    newLog(scenario, {
      seed,
      seats: Object.fromEntries(Object.keys(scenario.data.scenario.seats).map((seat) => [seat, strategy])),
      goal: '',
      mode: 'commit',
    }),
  )
    .steps()
    .map(({ event }) => event)

/** Every line of the toy up to a calendar state, with its chance when a seat's own moves count as certain. */
function linesTo(state: string, seat: string): { steps: Step[]; chance: number }[] {
  const found: { steps: Step[]; chance: number }[] = []
  const walk = (events: string[], chance: number) => {
    const steps = follow(toy, events)
    const position = reached(toy, steps)
    const now = turn(toy, position)
    if (!now) return
    if (now.state === state) {
      found.push({ steps, chance })
      return
    }
    const open = options(toy, position)
    const p = shares(weights(toy, now, facts(position), defaults(toy)), (n) => open.includes(now.options[n]!.event))
    for (const event of open)
      walk(
        [...events, event],
        now.seat === seat ? chance : chance * p[now.options.findIndex((o) => o.event === event)]!,
      )
  }
  walk([], 1)
  return found
}

/** What a seat has seen at the end of a line: its dispatches and what was open at each of its decisions. */
const seen = (steps: readonly Step[], seat: string) => {
  const now = turn(toy, reached(toy, steps))!
  return JSON.stringify([
    observe(toy, steps, seat, now.at).map(({ step, heard }) => [step.event, heard]),
    steps.filter((step) => step.turn.seat === seat).map((step) => options(toy, step.before)),
    options(toy, reached(toy, steps)),
  ])
}

test('what a seat cannot tell apart is what a walk through every line finds', () => {
  const p = chances(tables.toy)
  let compared = 0
  for (const now of toy.turns.values()) {
    const { seat } = now
    if (!seat) continue
    const all = linesTo(now.state, seat)
    for (const { steps } of all) {
      const same = all.filter((other) => seen(other.steps, seat) === seen(steps, seat))
      const total = same.reduce((sum, { chance }) => sum + chance, 0)
      const expected = new Map<number, number>()
      for (const other of same) {
        const n = passes(
          tables.toy,
          other.steps.map(({ event }) => event),
        ).at(-1)!
        expected.set(n, (expected.get(n) ?? 0) + other.chance / total)
      }
      const { mass, positions } = belief(
        tables.toy,
        p,
        steps.map(({ event }) => event),
      )
      expect(positions).toBe(expected.size)
      for (const [n, chance] of expected) expect(mass[n]).toBeCloseTo(chance, 12)
      compared++
    }
  }
  expect(compared).toBeGreaterThan(20)
})

test('regret is never negative, the best option has none, and its parts add up to it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(tables)),
      fc.string({ minLength: 1, maxLength: 4 }),
      fc.constantFrom(...strategies),
      (table, seed, others) => {
        const { seats, goals } = table.scenario.data.scenario
        const line = lineOf(table, seed)
        const model = { strategies: Object.fromEntries(Object.keys(seats).map((seat) => [seat, others])) }
        for (const seat of Object.keys(seats))
          for (const it of review(table, model, line, seat, goals[0]!)) {
            expect(Math.min(...it.options.map(({ regret }) => regret))).toBe(0)
            expect(it.regret).toBeCloseTo(it.options.find(({ event }) => event === it.chosen)!.regret, 9)
            for (const { value, ceiling, endings } of it.options) {
              expect(ceiling).toBeGreaterThanOrEqual(value - 1e-9)
              expect(endings.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
            }
            const parts = (it.why?.parts ?? []).reduce((sum, { points }) => sum + points, it.why?.rest ?? 0)
            expect(parts).toBeCloseTo(it.regret, 9)
          }
      },
    ),
    { numRuns: 12 },
  )
})

test('another goal gives another regret', () => {
  const line = lineOf(tables.amur, 'goal')
  const by = (goal: string) => review(tables.amur, {}, line, 'jpn-commander', goal).map(({ regret }) => regret)
  expect(by('avoid-war')).not.toEqual(by('hold-the-ground'))
})

test('a seat that knows everything has one position to choose from, and its ceiling is its best reply', () => {
  const p = chances(tables.toy)
  const first = start(toy)
  const worth = worthOf(tables.toy, 'south-guard', 'spare-lives')
  expect(belief(tables.toy, p, []).positions).toBe(1)
  const reply = bestReply(tables.toy, p, 'south-guard', worth)
  const after = options(toy, first).map((event) => facts(play(toy, first, event)).calendar)
  expect(after).toHaveLength(2)
  const next = review(tables.toy, {}, ['south-guard.let-it-cross'], 'south-guard', 'spare-lives')[0]!
  expect(Math.max(...next.options.map(({ ceiling }) => ceiling))).toBeCloseTo(reply[0]!, 12)
})

test('a value is what its endings are worth, weighed by their odds', () => {
  const p = chances(tables.amur)
  const worth = worthOf(tables.amur, 'sov-commissar', 'save-face')
  const odds = endingOdds(tables.amur, p)
  const expected = amur.data.scenario.endings.reduce((sum, { id }, n) => sum + odds[id]! * worth[n]!, 0)
  expect(valueOf(tables.amur, p, worth)[0]).toBeCloseTo(expected, 10)
})

test('a line that the stated strategies rule out is said to be so', () => {
  const line = ['south-guard.let-it-cross', 'north-envoy.propose-sharing']
  expect(belief(tables.toy, chances(tables.toy), line).impossible).toBe(false)
  const always = chances(tables.toy, { strategies: { 'north-envoy': 'record' } })
  const events = toy.turns.get('claim')!.options.map(({ event }) => event)
  const lines = events.map((event) => belief(tables.toy, always, ['south-guard.stop-the-herd', event]).impossible)
  expect(lines.filter(Boolean)).toHaveLength(1)
})

test('an unknown seat or goal is refused by name', () => {
  expect(() => worthOf(tables.toy, 'nobody', 'avoid-war')).toThrow(/unknown seat "nobody"/)
  expect(() => worthOf(tables.toy, 'south-guard', 'glory')).toThrow(/unknown goal "glory"/)
  expect(endingOf(toy, facts(reached(toy, follow(toy, lineOf(tables.toy, 'x')))))).toBeDefined()
})
