/** Texts in pieces: the first mention of each entry is a piece of its own, so that a page can make it a link. */
import { namePattern } from './names'

export type Piece = string | { text: string; id: string }
type Linkable = { id: string; called: readonly string[] }

/**
 * Cuts texts in the order in which they are read. Each group is a screen, or a part of one that opens by itself; an
 * entry is linked once in all of a group. A text that stands in two groups keeps the links of the first.
 */
export function linkTexts(groups: readonly (readonly string[])[], entries: readonly Linkable[]): Map<string, Piece[]> {
  const owner = new Map<string, string>()
  for (const { id, called } of entries) for (const name of called) if (!owner.has(name)) owner.set(name, id)
  const pattern = namePattern([...owner.keys()])
  const pieces = new Map<string, Piece[]>()
  for (const group of groups) {
    const linked = new Set<string>()
    for (const text of group)
      if (!pieces.has(text)) pieces.set(text, pattern ? cut(text, pattern, owner, linked) : [text])
  }
  return pieces
}

function cut(text: string, pattern: RegExp, owner: ReadonlyMap<string, string>, linked: Set<string>): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: name, index } of text.matchAll(pattern)) {
    const id = owner.get(name) as string
    if (linked.has(id)) continue
    linked.add(id)
    if (index > from) pieces.push(text.slice(from, index))
    pieces.push({ text: name, id })
    from = index + name.length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

/** "thalweg" and "Thalweg": a common word may stand at the head of a sentence. */
export const withCapital = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
