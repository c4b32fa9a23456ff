import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from './ensure.mjs'

type Entry = { file: string; origin: string; author: string; licence: string; 'made-by': string }

const assets = path.join(root, 'assets')
const licences = JSON.parse(readFileSync(path.join(assets, 'licenses.json'), 'utf8')) as Entry[]

it('names the origin of every file under assets, and of no other', () => {
  const files = readdirSync(assets, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(assets, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file !== 'licenses.json')
  expect(licences.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
})

it.each(licences)('says of $file who made it, how, and under which licence', (entry) => {
  expect(Object.keys(entry).toSorted()).toEqual(['author', 'file', 'licence', 'made-by', 'origin'])
  expect(Object.values(entry).filter((value) => value.trim() === '')).toEqual([])
})
