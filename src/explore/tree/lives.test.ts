import { expect, test } from 'vitest'
import { openScenario } from '../../format/open'
import { createInquiry } from '../../whatif/inquiry'
import { livesChart } from './lives'

test('lives are counted in whole people: a half from the middle of a range is rounded up', () => {
  const chart = livesChart({
    ours: [
      [0, 0.25],
      [0.5, 0.25],
      [1, 0.25],
      [1.5, 0.2],
      [30.5, 0.05],
    ],
  })
  // 31 people want steps of two: 1 to 2, 3 to 4 ... 31 to 32.
  expect(chart).toMatchObject({ step: 2, count: 16 })
  expect(chart.ledgers).toEqual([
    { ledger: 'ours', none: 0.25, half: 1, nine: 2, most: 31, bars: [0.7, ...Array(14).fill(0), 0.05] },
  ])
})

test('a bar ends with its last person, and all ledgers stand on one scale', () => {
  const { step, count, ledgers } = livesChart({
    ours: [
      [100, 0.5],
      [100.5, 0.25],
      [1613.5, 0.25],
    ],
    theirs: [
      [0, 0.4],
      [1, 0.3],
      [200, 0.3],
    ],
  })
  expect({ step, count }).toEqual({ step: 100, count: 17 })
  expect(ledgers.map(({ none }) => none)).toEqual([0, 0.4])
  expect(ledgers.map(({ most }) => most)).toEqual([1614, 200])
  expect(ledgers[0]!.bars).toEqual([0.5, 0.25, ...Array(14).fill(0), 0.25])
  expect(ledgers[1]!.bars).toEqual([0.3, 0.3, ...Array(15).fill(0)])
})

test('where nobody more can be lost there are no bars, and it is sure', () => {
  const nobody = { none: 1, half: 0, nine: 0, most: 0, bars: [] }
  expect(livesChart({ ours: [[0, 1]], theirs: [[0, 1]] })).toMatchObject({
    count: 0,
    ledgers: [
      { ledger: 'ours', ...nobody },
      { ledger: 'theirs', ...nobody },
    ],
  })
  expect(livesChart({}).ledgers).toEqual([])
})

test('what an inquiry answers adds up to 1 over nobody and the bars; an unknown ledger is refused', () => {
  const { data } = openScenario('toy-crossing')
  const inquiry = createInquiry(data)
  const { ledgers } = livesChart({ drowned: inquiry.losses({}, [], 'drowned') })
  expect(ledgers[0]!.none).toBeGreaterThan(0)
  expect(ledgers[0]!.none).toBeLessThan(1)
  expect(ledgers[0]!.bars.reduce((sum, chance) => sum + chance, ledgers[0]!.none)).toBeCloseTo(1, 12)
  expect(() => inquiry.losses({}, [], 'wounded')).toThrow('unknown ledger "wounded"')
})
