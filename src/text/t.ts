import { en } from './en'

/** Every interface word has a key; a language is a flat object with the same keys. */
export type Key = keyof typeof en
export type Words = Record<Key, string>

let words: Words = en

/** Sets the language of the interface; what is missing in it is said in English. */
export function setLanguage(spoken: Partial<Words>) {
  words = { ...en, ...spoken }
}

/** The words for a key. `t('turn', { n: 3, of: 7 })` puts values in place of `{n}` and `{of}`. */
export function t(key: Key, params?: Record<string, string | number>): string {
  const text = words[key]
  if (!params) return text
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
