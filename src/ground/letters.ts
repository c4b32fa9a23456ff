/** Which letters a font has, and which letters our words need. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'
import { root } from './ensure.mjs'

/** The code points of a font's cmap (OpenType, "cmap", formats 4 and 12: all that our faces use). */
export async function lettersOf(font: Buffer): Promise<Set<number>> {
  const sfnt = await subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })
  const letters = new Set<number>()
  for (const at of tablesOf(sfnt)) {
    const format = sfnt.readUInt16BE(at)
    for (const [first, last] of format === 4 ? segments(sfnt, at) : format === 12 ? groups(sfnt, at) : [])
      for (let letter = first; letter <= last; letter++) letters.add(letter)
  }
  letters.delete(0xffff) // the end mark of format 4
  return letters
}

/** Offsets of the subtables of cmap. */
function tablesOf(sfnt: Buffer): number[] {
  const count = sfnt.readUInt16BE(4)
  const records = Array.from({ length: count }, (_, n) => 12 + 16 * n)
  const record = records.find((at) => sfnt.toString('latin1', at, at + 4) === 'cmap')
  if (record === undefined) throw new Error('a font without a cmap table')
  const cmap = sfnt.readUInt32BE(record + 8)
  return Array.from({ length: sfnt.readUInt16BE(cmap + 2) }, (_, n) => cmap + sfnt.readUInt32BE(cmap + 8 + 8 * n))
}

function segments(sfnt: Buffer, at: number): [number, number][] {
  const bytes = sfnt.readUInt16BE(at + 6)
  return Array.from({ length: bytes / 2 }, (_, n) => [
    sfnt.readUInt16BE(at + 16 + bytes + 2 * n),
    sfnt.readUInt16BE(at + 14 + 2 * n),
  ])
}

function groups(sfnt: Buffer, at: number): [number, number][] {
  return Array.from({ length: sfnt.readUInt32BE(at + 12) }, (_, n) => [
    sfnt.readUInt32BE(at + 16 + 12 * n),
    sfnt.readUInt32BE(at + 20 + 12 * n),
  ])
}

/**
 * Every letter of the scenarios and of the interface, each once; what only a test writes nobody reads.
 * @param skipped scenario files that are left out
 */
export function lettersInUse(skipped?: RegExp): Set<number> {
  const filesOf = (folder: string, ending: RegExp) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name) && !skipped?.test(name))
      .map((name) => readFileSync(path.join(root, folder, name), 'utf8'))
  const words = [...filesOf('scenarios', /\.yaml$/), ...filesOf('src/text', /^(?!.*\.test\.).*\.ts$/)].join('')
  return new Set(Array.from(words, (letter) => letter.codePointAt(0) ?? 0).filter((letter) => letter >= 0x20))
}
