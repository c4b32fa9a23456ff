/** Search over what happens: in the rows shown, and in those one step beneath a row that is folded. */
import type { Line, Row, Tree } from './tree'

export type Found = {
  line: Line
  /** Whether its row is shown already. */
  shown: boolean
}

/** Lower-cased and without accents, so that "chin'amuho" finds "Chin’amuho". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()

/** What has all the words of `text`, in the order of the tree; nothing for an empty text. */
export function find(tree: Tree, rows: readonly Row[], text: string, say: (line: Line) => string): Found[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const fits = (line: Line) => {
    const said = plain(say(line))
    return words.every((word) => said.includes(word))
  }
  return rows
    .flatMap(({ line, expanded }): Found[] => [
      { line, shown: true },
      ...(expanded === false ? tree.children(line).map((child): Found => ({ line: child.line, shown: false })) : []),
    ])
    .filter(({ line }) => fits(line))
}

/** The first row after `from` whose words begin with `typed`, going round; -1 when there is none. */
export function typedAhead(titles: readonly string[], from: number, typed: string): number {
  const wanted = plain(typed)
  for (let n = 0; n < titles.length; n++) {
    const at = (from + n) % titles.length
    if (plain(titles[at] ?? '').startsWith(wanted)) return at
  }
  return -1
}
