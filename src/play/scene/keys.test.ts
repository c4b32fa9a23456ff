import { describe, expect, it } from 'vitest'
import { cameraKey } from './keys'

/** What a key asks of the camera. */
function asked(key: string): unknown[] | undefined {
  let call: unknown[] | undefined
  cameraKey(key, {
    pan: (dx, dy) => (call = ['pan', dx, dy]),
    zoom: (step) => (call = ['zoom', step]),
    home: () => (call = ['home']),
  })?.()
  return call
}

describe('the keys of the camera', () => {
  it('go nearer and farther, with or without Shift', () => {
    expect([asked('+'), asked('='), asked('-')]).toEqual([
      ['zoom', 1],
      ['zoom', 1],
      ['zoom', -1],
    ])
  })

  it('move the outlook where the arrow points: down is down the screen', () => {
    expect(asked('ArrowRight')).toEqual(['pan', 80, 0])
    expect(asked('ArrowDown')).toEqual(['pan', 0, 80])
  })

  it('come back with nought, and leave every other key alone', () => {
    expect(asked('0')).toEqual(['home'])
    expect([asked('1'), asked('Enter'), asked('?'), asked('a')]).toEqual([undefined, undefined, undefined, undefined])
  })
})
