import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { carriedBy, loadScenario } from './scenario'
import { facts, follow, options, play, start, turn } from './play'
import { arrival, known, observe } from './observe'
import { outcome } from './outcome'
import { defaults, shares, weights } from './weights'

const toy = openScenario('toy-crossing')
const line = (...names: string[]) =>
  names.map((name) => [...toy.turnOf.keys()].find((event) => event.endsWith(`.${name}`)) ?? name)

test('options come in the order of the calendar', () => {
  expect(options(toy, start(toy))).toEqual(['south-guard.stop-the-herd', 'south-guard.let-it-cross'])
})

test('what is not open cannot be played', () => {
  expect(() => play(toy, start(toy), 'north-envoy.agree')).toThrow(/cannot be played in "herd"/)
  expect(() => play(toy, start(toy), 'nobody.knows')).toThrow(/cannot be played/)
})

test('an option with a guard is open only where the guard holds', () => {
  const calm = follow(toy, line('let-it-cross', 'show-the-map', 'check-the-stone', 'send-men'))
  const sore = follow(toy, line('stop-the-herd', 'show-the-map', 'check-the-stone', 'send-men'))
  expect(options(toy, calm.at(-1)!.after)).toEqual(['south-guard.stand-back'])
  expect(options(toy, sore.at(-1)!.after)).toEqual(['south-guard.stand-back', 'south-guard.push'])
})

test("a state's own line comes before the head's, and a failed guard falls to the next", () => {
  const looked = follow(toy, line('let-it-cross', 'show-the-map', 'check-the-stone', 'agree'))
  const blocked = follow(toy, line('let-it-cross', 'show-the-map', 'block-the-ford', 'waters-fall', 'agree'))
  const offered = follow(toy, line('let-it-cross', 'propose-sharing', 'block-the-ford', 'waters-fall', 'agree'))
  expect([looked, blocked, offered].map((steps) => facts(steps.at(-1)!.after).negotiation)).toEqual([
    'agreed',
    'silent',
    'agreed',
  ])
})

test('the order of options survives saving and restoring', () => {
  const [step] = follow(toy, line('stop-the-herd'))
  const restored = toy.machine.resolveState(JSON.parse(JSON.stringify(toy.machine.getPersistedSnapshot(step!.after))))
  expect(options(toy, restored as never)).toEqual(options(toy, step!.after))
})

test('a ledger adds what the sources allow, and the ending tells the day', () => {
  const steps = follow(toy, line('stop-the-herd', 'propose-sharing', 'block-the-ford', 'waters-rise', 'agree'))
  expect(outcome(toy, steps)).toMatchObject({
    ending: 'shared-ford',
    date: '1937-05-02',
    ledgers: { drowned: [0, 1] },
    verdicts: { ford: 'open' },
  })
  expect(outcome(toy, steps.slice(0, 2))).toBeUndefined()
  expect(turn(toy, steps.at(-1)!.after)).toBeUndefined()
})

test('a line that cannot be played is refused with the number of its entry', () => {
  expect(() => follow(toy, line('stop-the-herd', 'agree'))).toThrow(/^entry 2: "north-envoy.agree"/)
})

test('news reaches a seat after the hours of its kind, its own acts at once', () => {
  const [first] = follow(toy, line('stop-the-herd'))
  expect(arrival(toy, first!, 'south-guard')).toBe(first!.turn.at)
  expect(arrival(toy, first!, 'north-envoy')).toBe(first!.turn.at + 6 * 60)
})

test('what has not arrived is not observed, and holds back the map when it moved the field', () => {
  const steps = follow(toy, line('stop-the-herd'))
  const { at } = steps[0]!.turn
  expect(observe(toy, steps, 'north-envoy', at + 359)).toHaveLength(0)
  expect(known(toy, steps, 'north-envoy', at + 359)).toBe(0)
  expect(observe(toy, steps, 'north-envoy', at + 360)).toHaveLength(1)
  expect(known(toy, steps, 'north-envoy', at + 360)).toBe(1)
})

test('weights are bent by tracks, flags, assumptions and states; guards make them 0', () => {
  const steps = follow(toy, line('let-it-cross', 'propose-sharing'))
  const at = facts(steps.at(-1)!.after)
  const look = toy.turns.get('look')!
  expect(weights(toy, look, at, { ...defaults(toy), 'stone-was-moved': 0 })).toEqual([4, 1])
  expect(weights(toy, look, at, { ...defaults(toy), 'stone-was-moved': 1 })).toEqual([8, 1])
  expect(weights(toy, toy.turns.get('night')!, at, defaults(toy))).toEqual([2, 0])
  expect(shares([2, 0], (n) => n === 0)).toEqual([1, 0])
  expect(shares([0, 0], () => true)).toEqual([0.5, 0.5])
  expect(shares([0, 0, 0], (n) => n === 1)).toEqual([0, 1, 0])
})

test('what an earlier crisis left behind is there from the start, and only that', () => {
  const ground = { basis: 'judgement' as const, because: 'A stone once looked at is remembered.' }
  const after1936 = (carry: { endings: string[] } | { verdict: string; says: string[] }) => ({
    ...toy.data,
    scenario: {
      ...toy.data.scenario,
      campaign: { after: 'ford-1936', carries: { 'stone-checked': { ...carry, ...ground } }, alone: [] },
    },
  })
  const data = after1936({ endings: ['looked-at'] })
  const ended = (ending: string, stone: string) => ({ ending, verdicts: { stone } })
  expect(carriedBy(data, ended('looked-at', 'moved'))).toEqual(['stone-checked'])
  expect(carriedBy(data, ended('never-seen', 'moved'))).toEqual([])
  // A verdict of the crisis before carries a flag as well as an ending does.
  const byVerdict = after1936({ verdict: 'stone', says: ['moved', 'lost'] })
  expect(carriedBy(byVerdict, ended('looked-at', 'moved'))).toEqual(['stone-checked'])
  expect(carriedBy(byVerdict, ended('looked-at', 'in-place'))).toEqual([])
  const after = loadScenario(data, carriedBy(data, ended('looked-at', 'moved')))
  expect(facts(start(after)).flags).toEqual({ 'stone-checked': true })
  expect(facts(start(loadScenario(data))).flags).toEqual({ 'stone-checked': false })
  // An agreement over a disputed line holds, though nobody looks at the stone this time.
  const steps = follow(after, line('let-it-cross', 'show-the-map', 'block-the-ford', 'waters-fall', 'agree'))
  expect(facts(steps.at(-1)!.after).negotiation).toBe('agreed')
})
