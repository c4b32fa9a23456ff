/**
 * Languages that nobody speaks, to see what a real one would break: `?text=long`, `?text=rtl`, `?text=keys`.
 * What stands in braces is put in later and is left as it is.
 */
import type { Telling } from './t'

export const pseudoLanguages = ['long', 'rtl', 'keys'] as const
export type Pseudo = (typeof pseudoLanguages)[number]

/** Letters that our faces have, and that stand higher or hang lower than the plain ones. */
const plain = 'aceginosuyzACEGINOSUYZ'
const accents = 'åçéğïñöšüýžÅÇÉĞÏÑÖŠÜÝŽ'

/** Every word twice as long, its letters accented: "Open" -> "Ööpéén". */
const long: Telling = (_, text) =>
  text.replace(/\{[^}]*\}|[A-Za-z]/g, (found) => {
    if (found.length > 1) return found
    const letter = accents[plain.indexOf(found)] ?? found
    return letter + letter.toLowerCase()
  })

const FROM_RIGHT = '\u202e'
const AND_NO_MORE = '\u202c'

/** Every word written from right to left. */
const rtl: Telling = (_, text) =>
  text.replace(/\{[^}]*\}|[^\s{}]+/g, (found) =>
    found.startsWith('{') ? found : `${FROM_RIGHT}${found}${AND_NO_MORE}`,
  )

/** Every text's own name, with what will be put into it. */
const keys: Telling = (id, text) => [id, ...(text.match(/\{[^}]*\}/g) ?? [])].join(' ')

const tellings: Record<Pseudo, Telling> = { long, rtl, keys }

/** How a pseudo-language tells a text. */
export const tellingOf = (language: Pseudo): Telling => tellings[language]
