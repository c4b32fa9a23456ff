import { en } from './en'

/** Every interface word has a key; a language is a flat object with the same keys. */
export type Key = keyof typeof en
type Words = Record<Key, string>

/** What a text becomes before it is said; `id` is its key, or its id in a scenario. */
export type Telling = (id: string, text: string) => string
const asItStands: Telling = (_, text) => text

let words: Words = en
let telling = asItStands

/** Sets the language of the interface; what is missing in it is said in English. */
function setLanguage(spoken: Partial<Words>) {
  words = { ...en, ...spoken }
}

/** Has every text told in a way of its own from now on, those of the scenarios as well. For the pseudo-languages. */
export function setTelling(told: Telling = asItStands) {
  telling = told
  setLanguage(Object.fromEntries(Object.entries(en).map(([key, text]) => [key, told(key, text)])))
}

/** A text of a scenario as it is told now. */
export const told: Telling = (id, text) => telling(id, text)

/** The words for a key. `t('turn', { n: 3, of: 7 })` puts values in place of `{n}` and `{of}`. */
export function t(key: Key, params?: Record<string, string | number>): string {
  const text = words[key]
  if (!params) return text
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
