import { afterEach, describe, expect, test } from 'vitest'
import { tellingOf } from './pseudo'
import { scenarioWords } from './scenario-words'
import { setTelling, t } from './t'

afterEach(() => setTelling())

describe('pseudo-languages', () => {
  test('long: every word twice as long, and what is put in stays', () => {
    setTelling(tellingOf('long'))
    expect(t('turn', { n: 3, of: 7 })).toBe('Ttüürrññ 3 ööff 7')
    expect(scenarioWords({ at: { x: 'War, {odds}' } }).say('at.x')).toBe('Wwåårr, {odds}')
  })

  test('rtl: every word is turned, one by one', () => {
    setTelling(tellingOf('rtl'))
    expect(t('turn', { n: 3, of: 7 })).toBe('\u202eTurn\u202c 3 \u202eof\u202c 7')
  })

  test('keys: a text says its own name, with its values', () => {
    setTelling(tellingOf('keys'))
    expect(t('turn', { n: 3, of: 7 })).toBe('turn 3 7')
    expect(scenarioWords({ at: { x: 'War' } }).say('at.x')).toBe('at.x')
  })

  test('without one everything is English again', () => {
    setTelling(tellingOf('keys'))
    setTelling()
    expect(t('close')).toBe('Close')
  })
})
