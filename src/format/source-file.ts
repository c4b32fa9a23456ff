/** One YAML file of a scenario: its value, and the line on which any part of it stands. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'

export type Path = readonly (string | number)[]

/** Something wrong in a file, in words a historian understands. */
export type Problem = { file: string; line: number | undefined; message: string }

export type SourceFile = { file: string; value: unknown; problems: Problem[]; lineOf(path: Path): number | undefined }

/** Parses YAML 1.2. Syntax errors and double keys come back as problems, never as exceptions. */
export function sourceFile(file: string, text: string): SourceFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', merge: false })
  const problems = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `this is not YAML: ${error.message.split('\n')[0]}`,
  }))
  const lineOf = (path: Path) => {
    let node: unknown = document.contents
    let offset = 0
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
        )
        if (!pair) break
        offset = (pair.key as Node).range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(key)]
        offset = (node as Node | undefined)?.range?.[0] ?? offset
      } else break
    }
    return lines.linePos(offset).line
  }
  return { file, value: problems.length ? undefined : document.toJS(), problems, lineOf }
}
