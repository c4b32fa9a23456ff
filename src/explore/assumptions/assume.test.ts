import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { newLog } from '../../session/session'
import { compile } from '../../whatif/compile'
import { createInquiry } from '../../whatif/inquiry'
import { chanceOf, chances } from '../../whatif/odds'
import { chanceOfAny, gridModels, gridValues, swings, tornadoModels } from '../../whatif/sensitivity'
import { assume, assumed, sameModel } from './assumed-view'
import { cellAt, nearestCell } from '../sensitivity/cell-keys'
import { endingRows, signed } from '../ending-rows'
import { firstModel, givenOf } from './first-model'
import { createLatest } from '../tree/latest'
import { targets } from '../sensitivity/targets'

const amur = openScenario('amur-1937')
const toy = openScenario('toy-crossing')

test('a disputed fact is a switch between its versions, each with its sources; equal values stand together', () => {
  const shooting = assumed(amur, {}).find(({ id }) => id === 'soviets-fired-first')
  expect(shooting).toMatchObject({ value: 0.5, authors: 0.5, basis: 'judgement' })
  expect(shooting?.dispute?.choices).toEqual([
    {
      value: 0.05,
      authors: false,
      versions: [{ says: 'guns-and-no-reply', sources: ['DVP37-30a', 'AMPR', 'TASS37-1jul'] }],
    },
    { value: 0.1, authors: false, versions: [{ says: 'guns-and-small-reply', sources: ['S0'] }] },
    { value: 0.5, authors: true, versions: [{ says: 'two-stories', sources: ['TIME37-12jul'] }] },
    {
      value: 0.95,
      authors: false,
      versions: [{ says: 'soviet-boats', sources: ['DVP37-30b', 'MS37', 'LIU', 'CHER'] }],
    },
  ])
  expect(assumed(amur, {}).find(({ id }) => id === 'tokyos-hold')?.dispute).toBeUndefined()
})

test('a value that no version has is a choice of its own', () => {
  const { dispute } = assumed(toy, { assumptions: { 'stone-was-moved': 0.3 } })[0]!
  expect(dispute?.choices.map(({ value }) => value)).toEqual([0, 0.3, 0.5, 1])
})

test('setting the author’s value takes the name out again', () => {
  const bent = assume(amur, {}, 'tokyos-hold', 0.2)
  expect(bent.assumptions).toEqual({ 'tokyos-hold': 0.2 })
  expect(sameModel(amur, bent, {})).toBe(false)
  expect(assume(amur, bent, 'tokyos-hold', 0.6).assumptions).toEqual({})
  expect(sameModel(amur, { assumptions: { 'tokyos-hold': 0.6 }, strategies: { 'sov-commander': 'sources' } }, {})).toBe(
    true,
  )
})

test('rows stand by the odds at rest, with the gap to the author’s', () => {
  const rows = endingRows({ a: 0.2, b: 0.8, c: 0 }, { a: 0.26, b: 0.74, c: 0 }, { a: 0.6, b: 0.4, c: 0 })
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(rows.map(({ gap }) => signed(gap))).toEqual(['\u22126', '+6'])
  expect(signed(0.004)).toBe('')
})

test('the swings and the cells put together out of an inquiry’s answers are those of the table, solved from the end', () => {
  const inquiry = createInquiry(toy.data)
  const table = compile(toy)
  const solved = (endings: readonly string[], assumptions: Record<string, number>) =>
    chanceOf(table, chances(table, { assumptions }), endings)[0]!
  const names = Object.keys(toy.data.scenario.assumptions)
  const [peace] = targets(toy)
  const { endings } = targets(toy).at(-1)!
  const of = (models: ReturnType<typeof tornadoModels>) => models.map((model) => inquiry.endings(model, []))
  for (const target of [peace.endings, endings]) {
    const found = swings(names, of(tornadoModels(names, {})), target)
    expect(found.map(({ assumption }) => assumption)).toEqual(names)
    for (const { assumption, low, high } of found) {
      expect(low).toBeCloseTo(solved(target, { [assumption]: 0 }), 12)
      expect(high).toBeCloseTo(solved(target, { [assumption]: 1 }), 12)
    }
  }
  const values = gridValues(6)
  expect(values).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  const cells = of(gridModels([names[0]!, names[0]!], values, {})).map((odds) => chanceOfAny(odds, endings))
  // With one assumption twice, the second is the one that counts: rows from high to low, all alike along a row.
  const wanted = values.toReversed().flatMap((y) => values.map(() => solved(endings, { [names[0]!]: y })))
  expect(cells).toHaveLength(wanted.length)
  cells.forEach((chance, n) => expect(chance).toBeCloseTo(wanted[n]!, 12))
})

test('one question is in flight, the newest waits, those between are passed over', async () => {
  const asked: number[] = []
  const heard: number[] = []
  const doors: (() => void)[] = []
  const latest = createLatest(
    async (n: number) => {
      asked.push(n)
      await new Promise<void>((open) => doors.push(open))
      if (n === 3) throw new Error('not this one')
      return n
    },
    (answer) => heard.push(answer),
  )
  const open = async () => {
    doors.shift()?.()
    for (let n = 0; n < 5; n++) await Promise.resolve()
  }
  for (const n of [1, 2, 3]) latest.put(n)
  expect(asked).toEqual([1])
  await open()
  expect(asked).toEqual([1, 3])
  latest.put(4)
  await open()
  await open()
  expect([asked, heard]).toEqual([
    [1, 3, 4],
    [1, 4],
  ])
  latest.put(5)
  latest.stop()
  await open()
  expect(heard).toEqual([1, 4])
})

test('the address brings back what was set, and stays silent about what the game had', () => {
  const game = newLog(amur, {
    seed: 'a',
    seats: {
      'jpn-ambassador': 'here',
      'jpn-commander': 'cautious',
      'sov-commissar': 'record',
      'sov-commander': 'sources',
    },
    goal: 'avoid-war',
    mode: 'practice',
    assumptions: { 'tokyos-hold': 0.2 },
  })
  const own = firstModel(amur, game, {})
  expect(own.model.assumptions).toEqual({ 'tokyos-hold': 0.2 })
  expect(givenOf(amur, game, own.model)).toEqual({})
  for (const model of [
    {},
    { assumptions: { 'purge-shock': 1 } },
    { strategies: { 'sov-commander': 'hard-line' } },
  ] as const)
    for (const log of [game, undefined]) {
      const back = firstModel(amur, log, givenOf(amur, log, model))
      expect(back.refused).toEqual([])
      expect(sameModel(amur, back.model, model)).toBe(true)
    }
  expect(firstModel(amur, undefined, { assume: 'weather:1,purge-shock:1' })).toEqual({
    model: { assumptions: { 'purge-shock': 1 }, strategies: {} },
    refused: [{ given: 'weather:1', why: 'name' }],
  })
})

test('keys go from cell to cell and stay in the grid', () => {
  expect(['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown'].map((key) => cellAt(key, false, 0, 6))).toEqual([
    0, 0, 1, 6,
  ])
  expect([cellAt('End', false, 7, 6), cellAt('End', true, 7, 6), cellAt('Home', false, 7, 6)]).toEqual([11, 35, 6])
  expect(cellAt('Tab', false, 7, 6)).toBeUndefined()
  // The first goes along, the second up from the foot.
  expect([nearestCell(0, 0, 6), nearestCell(1, 1, 6), nearestCell(0.6, 0.2, 6)]).toEqual([30, 5, 27])
})
