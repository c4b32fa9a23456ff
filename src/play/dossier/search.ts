/** Search in the drawer. Case, accents, spaces and hyphens do not matter: "zhang-gu-feng" finds Zhanggufeng. */
import type { Entry } from './entry'

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .toLowerCase()
const compact = (text: string) => bare(text).replace(/[\s\p{P}]/gu, '')
const wordsOf = (text: string) =>
  bare(text)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean)

/** Every word an entry shows, whatever its shape. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([key]) => !['id', 'part', 'lang', 'language', 'side', 'seal'].includes(key))
    .map(([, one]) => textOf(one))
    .join(' ')
}

/** An empty query finds everything. Within a part, what begins with the query comes first, then what contains it. */
export function createSearch(entries: readonly Entry[]): (query: string) => readonly Entry[] {
  const index = entries.map((entry) => ({
    entry,
    called: [entry.name, ...entry.own.map(({ name }) => name), ...entry.spellings].map(compact),
    text: ` ${wordsOf(textOf(entry)).join(' ')}`,
  }))
  return (query) => {
    if (!query.trim()) return entries
    const asked = compact(query)
    const words = wordsOf(query)
    if (!asked) return []
    const rank = ({ called, text }: (typeof index)[number]) => {
      if (called.some((name) => name.startsWith(asked))) return 0
      if (called.some((name) => name.includes(asked))) return 1
      return words.every((word) => text.includes(` ${word}`)) ? 2 : 3
    }
    return index
      .map((one) => ({ entry: one.entry, rank: rank(one) }))
      .filter((one) => one.rank < 3)
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry)
  }
}
