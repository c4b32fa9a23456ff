import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from './en'

// The parts are spread into one object, so a key that stands in two of them would silently lose one of its texts.
test('no interface word has the key of another', () => {
  const keys = readdirSync(import.meta.dirname)
    .filter((name) => /^en.*\.ts$/.test(name) && !name.endsWith('.test.ts'))
    .flatMap((name) =>
      [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/^ {2}'?([a-z][\w.-]*)'?:/gim)].map(
        ([, key]) => key,
      ),
    )
  expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([])
  expect(new Set(keys)).toEqual(new Set(Object.keys(en)))
})
