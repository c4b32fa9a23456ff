import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { recordedEvents } from '../rules/recorded'
import { createInquiry } from './inquiry'

const amur = openScenario('amur-1937')
const inquiry = createInquiry(amur.data)
const endings = amur.data.scenario.endings.map(({ id }) => id)

test('many lines at once have the chances that each has alone', () => {
  const record = recordedEvents(amur)
  const lines = [0, 5, 12, record.length].map((n) => record.slice(0, n))
  const groups = endings.map((id) => [id])
  const model = { strategies: { 'sov-commander': 'cautious' } } as const
  inquiry.unfold({}, groups, lines)
  const all = inquiry.unfold(model, groups, lines)
  lines.forEach((line, n) => {
    const alone = inquiry.branches(model, line)
    expect(all[n]?.map(({ event }) => event)).toEqual(alone.map(({ event }) => event))
    alone.forEach(({ chance, endings: odds }, k) => {
      expect(all[n]?.[k]?.chance).toBeCloseTo(chance, 12)
      endings.forEach((id, e) => expect(all[n]?.[k]?.leads[e]).toBeCloseTo(odds[id] as number, 10))
    })
  })
  expect(all.at(-1)).toEqual([])
})
