import { describe, expect, it } from 'vitest'
import { unitTip, unitWords } from './unit-words'

const mark = { symbol: 'infantry', dug: false, reported: false } as const

describe('a mark in words', () => {
  it('says what it is, how many, and how it stands', () => {
    expect(unitWords({ ...mark, strength: 40, dug: true })).toBe('infantry, 40 men, dug in')
    expect(unitWords({ ...mark, symbol: 'gunboat', strength: 3, reported: true })).toBe(
      '3 gunboats, reported, not seen',
    )
    expect(unitWords({ ...mark, symbol: 'gun', strength: 37 })).toBe('37 guns')
  })

  it('takes the number of a regiment for no count', () => {
    expect(unitTip({ ...mark, label: '75th Infantry Regiment', strength: 75, numbered: true })).toBe(
      '75th Infantry Regiment: infantry.',
    )
  })
})
