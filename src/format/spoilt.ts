import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemLine, readScenario } from './read'

/** For tests: the toy crossing with one text of one file replaced; what the loader says of it. */
export function problemsWith(file: string, from: string, to: string): string[] {
  const folder = join(mkdtempSync(join(tmpdir(), 'watershed-')), 'toy-crossing')
  cpSync('scenarios/toy-crossing', folder, { recursive: true })
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
  writeFileSync(path, text.replace(from, to))
  return readScenario(folder).problems.map((problem) => problemLine(problem).replace(`${folder}/`, ''))
}
