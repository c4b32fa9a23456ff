import { describe, expect, it } from 'vitest'
import { onFarEast } from '../../play/views/far-east'
import { projection } from './far-east'

describe('the sheet of the Far East', () => {
  it.each([
    ['Tokyo', 35.68, 139.76],
    ['Khabarovsk', 48.48, 135.08],
    ['Seoul', 37.57, 126.98],
  ])('puts %s where the drawing has it', (_, north, east) => {
    const [x, y] = onFarEast([north, east])
    const drawn = projection()([east, north])
    expect(x).toBeCloseTo(drawn?.[0] ?? NaN, 3)
    expect(y).toBeCloseTo(drawn?.[1] ?? NaN, 3)
  })
})
