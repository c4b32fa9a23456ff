import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { defaults, weights } from '../rules/weights'
import { compile } from './compile'
import { readEfg, writeEfg, type Efg, type EfgNode } from './efg'
import { exactShares } from './exact'
import { firstThatFits, gameTree, treeSize } from './game-tree'
import { endingOdds } from './odds'
import { plus, rational, readRational, times, writeRational, ZERO, type Rational } from './rational'
import { createStepper } from './stepper'
import { createTable } from './table'

const toy = openScenario('toy-crossing')
const amur = openScenario('amur-1937')
const recorded = amur.data.record.entries.flatMap((entry) => ('do' in entry ? [entry.do] : []))
const valueOf = ({ over, under }: Rational) => Number((over * 10n ** 18n) / under) / 1e18

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
  .map(([over, under]) => rational(over, under))

test('a decimal is the fraction it is written as', () => {
  expect(readRational('0.35')).toEqual(rational(7n, 20n))
  expect(readRational('-1.50')).toEqual(rational(-3n, 2n))
  expect(readRational('2.5e-7')).toEqual(rational(1n, 4_000_000n))
  expect(readRational('1e3')).toEqual(rational(1000n))
  for (const word of ['', '.', 'x', '1/0', '1/x', '1.2.3']) expect(() => readRational(word)).toThrow(/no number/)
  fc.assert(
    fc.property(fractions, (it) => {
      expect(readRational(writeRational(it))).toEqual(it)
    }),
  )
})

test('what is written is read back as it was', () => {
  const text = fc.string({ unit: 'grapheme' })
  const number = fc.nat(1e6)
  const node: fc.Arbitrary<EfgNode> = fc.oneof(
    fc.record({
      kind: fc.constant('chance' as const),
      name: text,
      set: number,
      setName: text,
      actions: fc.array(fc.record({ name: text, p: fractions })),
    }),
    fc.record({
      kind: fc.constant('player' as const),
      name: text,
      player: number,
      set: number,
      setName: text,
      actions: fc.array(text),
    }),
    fc.record({
      kind: fc.constant('end' as const),
      name: text,
      outcome: number,
      outcomeName: text,
      payoffs: fc.array(fractions),
    }),
  )
  const game: fc.Arbitrary<Efg> = fc.record({
    title: text,
    comment: text,
    players: fc.array(text),
    nodes: fc.array(node),
  })
  fc.assert(
    fc.property(game, (efg) => {
      expect(readEfg(writeEfg(efg))).toEqual(efg)
    }),
  )
})

test('what is not a game says where it goes wrong', () => {
  expect(() => readEfg('NFG 1 R "x" { }')).toThrow('word 1: expected EFG, found NFG')
  expect(() => readEfg('EFG 2 R "x" { "a" ')).toThrow('word 7: expected }, found the end')
  expect(() => readEfg('EFG 2 R "x" { "a" } "" t "" 1 "end" { many }')).toThrow(/expected a number, found many/)
})

test('chances are those of the odds, and add up to exactly 1', () => {
  const given = defaults(amur)
  for (const { place, edges } of createTable(amur).nodes.filter((_, n) => n % 7 === 0)) {
    const turn = amur.turns.get(place.calendar)
    if (!turn) continue
    const open = edges.map(({ event }) => event)
    const exact = exactShares(amur, turn, open, place, given)
    expect(exact.reduce(plus, ZERO)).toEqual(rational(1n))
    const plain = weights(amur, turn, place, given).filter((_, n) => open.includes(turn.options[n]!.event))
    const sum = plain.reduce((a, b) => a + b, 0)
    exact.forEach((p, n) => expect(valueOf(p)).toBeCloseTo(plain[n]! / sum, 12))
  }
})

test('the tree of the toy, read back, holds the odds of the table', () => {
  const { nodes } = readEfg(writeEfg(gameTree(toy, [], 'avoid-war')))
  expect(nodes.length).toBe(treeSize(toy, [], 1000))
  const stepper = createStepper(toy)
  const odds = new Map<string, Rational>()
  let next = 0
  const walk = (place: typeof stepper.first, p: Rational) => {
    const node = nodes[next++]!
    if (node.kind === 'end') odds.set(node.outcomeName, plus(odds.get(node.outcomeName) ?? ZERO, p))
    if (node.kind === 'end') return
    const open = stepper.open(place)
    const here =
      node.kind === 'chance'
        ? node.actions.map((action) => action.p)
        : exactShares(toy, toy.turns.get(place.calendar)!, open, place, defaults(toy))
    open.forEach((event, n) => walk(stepper.step(place, event).to, times(p, here[n]!)))
  }
  walk(stepper.first, rational(1n))
  expect(next).toBe(nodes.length)
  expect([...odds.values()].reduce(plus, ZERO)).toEqual(rational(1n))
  for (const [ending, p] of Object.entries(endingOdds(compile(toy))))
    expect(valueOf(odds.get(ending) ?? ZERO)).toBeCloseTo(p, 12)
})

test('seats are paid by their side', () => {
  const { players, nodes } = gameTree(amur, recorded.slice(0, -2), 'hold-the-ground')
  const end = nodes.find((node) => node.kind === 'end')!
  const { goals } = amur.data.scenario.endings[end.outcome - 1]!
  players.forEach((seat, n) => {
    const { side } = amur.data.scenario.seats[seat]!
    expect(valueOf(end.payoffs[n]!)).toBe(goals[`hold-the-ground-${side}`] ?? goals['hold-the-ground'])
  })
})

test('a seat tells apart only what it has heard', () => {
  const { entries } = firstThatFits(amur, recorded, 20_000)
  const { nodes } = gameTree(amur, recorded.slice(0, entries), 'avoid-war')
  const decisions = nodes.filter((node) => node.kind === 'player')
  const options = new Map<string, string>()
  for (const { player, set, name, actions } of decisions) {
    const here = [name, ...actions].join(' ')
    expect(options.get(`${player} ${set}`) ?? here).toBe(here)
    options.set(`${player} ${set}`, here)
  }
  expect(options.size).toBeLessThan(decisions.length)
  expect(options.size).toBeGreaterThan(new Set(options.values()).size)
})

test('counting stops where it is told to, and a line tells where its tree is small enough', () => {
  expect(treeSize(amur, [], 500)).toBe(501)
  const { entries, nodes } = firstThatFits(amur, recorded, 500)
  expect(treeSize(amur, recorded.slice(0, entries), 500)).toBe(nodes)
  expect(treeSize(amur, recorded.slice(0, entries - 1), 500)).toBe(501)
})
