import { expect, test } from 'vitest'
import { keepSettings, plainSettings, readSettings } from './preferences'

const shelfOf = (text: string) => {
  let kept: string | null = text
  return {
    length: 1,
    key: () => 'watershed/settings',
    getItem: () => kept,
    setItem: (_: string, value: string) => void (kept = value),
    removeItem: () => void (kept = null),
  }
}

test('settings are found again as they were kept', () => {
  const shelf = shelfOf('{}')
  const mine = { ...plainSettings, text: 'larger', effectsVolume: 0, tour: 'done', finished: true } as const
  keepSettings(shelf, mine)
  expect(readSettings(shelf)).toEqual(mine)
})

test.each([
  ['no JSON', '{', {}],
  ['another thing', '7', {}],
  ['nothing', 'null', {}],
  ['a word that is none', '{"view":"globe","motion":"less"}', { motion: 'less' }],
  ['a loudness beyond the scale', '{"effectsVolume":900,"ambienceVolume":"60","captions":"on"}', { captions: 'on' }],
  ['a name that no setting has', '{"colour":"red","keys":"off"}', { keys: 'off' }],
])('%s among them leaves the rest as it is', (_, text, kept) =>
  expect(readSettings(shelfOf(text))).toEqual({ ...plainSettings, ...kept }),
)

test('without storage they are plain', () => expect(readSettings(undefined)).toEqual(plainSettings))
