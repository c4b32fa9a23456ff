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

// A key may be put together from parts, `regret.size.${size}`: then any word of that shape counts as asked for.
test('every interface word is asked for somewhere', () => {
  const src = `${import.meta.dirname}/..`
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|spec)\.ts$|^text\/en/.test(name))
    .map((name) => readFileSync(`${src}/${name}`, 'utf8'))
    .join('\n')
  const whole = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key))
  const shapes = [
    ...[...code.matchAll(/`([a-z]+\.(?:[\w.-]|\$\{[^{}`]*\})*)`/g)].map(([, key]) => key ?? ''),
    ...[...code.matchAll(/coded\('(\w+)'/g)].map(([, key]) => `${key}.\${code}`),
  ].map((key) => new RegExp(`^${key.replace(/\$\{[^}]*\}/g, '\\.?[\\w-]*')}$`))
  expect(Object.keys(en).filter((key) => !whole.has(key) && !shapes.some((shape) => shape.test(key)))).toEqual([])
})
