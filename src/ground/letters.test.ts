import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from './ensure.mjs'
import { lettersInUse, lettersOf } from './letters'

const font = (name: string) => lettersOf(readFileSync(path.join(root, 'assets/fonts', name)))

it.each(['old-standard-400.woff2', 'old-standard-400-italic.woff2', 'old-standard-700.woff2'])(
  '%s has English, Russian and the macrons of Japanese names',
  async (name) => {
    const letters = await font(name)
    const sample = 'Watershed 1937, “½” Амур, Благовещенск; Ōshima, Kantōgun, Chōkohō №'
    expect(Array.from(sample).filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([])
  },
)

it('has a face for every letter that is written; if not, run npx tsx src/ground/fonts.ts', async () => {
  const has = new Set([...(await font('old-standard-400.woff2')), ...(await font('shippori-mincho-400.woff2'))])
  // Titles of Chinese books in sources.yaml have simplified characters, which no face of ours has: the reader's own are used.
  const missing = [...lettersInUse(/sources\.yaml$/)].filter((letter) => !has.has(letter))
  expect(String.fromCodePoint(...missing)).toBe('')
})
