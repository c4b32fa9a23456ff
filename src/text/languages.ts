/** Words of other languages in a text: found by their letters, and in a title by where its translation begins. */

export type Piece = { text: string; lang?: string }

const OTHER = /([\p{Script=Han}\p{Script=Hira}\p{Script=Kana}ー]+|\p{Script=Cyrl}+(?:[ -]\p{Script=Cyrl}+)*)/u

/** The text in pieces that are one language each. Letters shared by Chinese and Japanese are `language`'s, else Chinese. */
export function pieces(text: string, language?: string): Piece[] {
  return text.split(OTHER).flatMap((part, n) => {
    if (!part) return []
    return n % 2 === 0 ? [{ text: part }] : [{ text: part, lang: languageOf(part, language) }]
  })
}

const languageOf = (word: string, language = 'zh') =>
  /\p{Script=Cyrl}/u.test(word) ? 'ru' : /[\p{Script=Hira}\p{Script=Kana}]/u.test(word) ? 'ja' : language

/** A title as given by a source in `language`: an original comes first, and its translation follows in brackets. */
export function titlePieces(title: string, language?: string): Piece[] {
  const at = title.indexOf(' [')
  if (!language || at <= 0) return pieces(title, language)
  const original = title.slice(0, at)
  const latin = /\p{Script=Latin}/u.test(original)
  return [{ text: original, lang: latin ? `${language}-Latn` : language }, ...pieces(title.slice(at), language)]
}
