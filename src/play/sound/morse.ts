/** Morse as a telegraph key sends it: the signs of Recommendation ITU-R M.1677-1, and the Russian letters beside them. */

/** One closing of the key: when, and for how long, in units. A dit is one unit, a dah three. */
type Press = { at: number; units: 1 | 3 }

/** The length of a unit at 25 words a minute, a quick hand: the word PARIS with the space after it is 50 units. */
export const UNIT_MS = 60_000 / (25 * 50)

const SIGNS: Readonly<Record<string, string>> = {
  A: '.-',
  B: '-...',
  C: '-.-.',
  D: '-..',
  E: '.',
  F: '..-.',
  G: '--.',
  H: '....',
  I: '..',
  J: '.---',
  K: '-.-',
  L: '.-..',
  M: '--',
  N: '-.',
  O: '---',
  P: '.--.',
  Q: '--.-',
  R: '.-.',
  S: '...',
  T: '-',
  U: '..-',
  V: '...-',
  W: '.--',
  X: '-..-',
  Y: '-.--',
  Z: '--..',
  0: '-----',
  1: '.----',
  2: '..---',
  3: '...--',
  4: '....-',
  5: '.....',
  6: '-....',
  7: '--...',
  8: '---..',
  9: '----.',
  А: '.-',
  Б: '-...',
  В: '.--',
  Г: '--.',
  Д: '-..',
  Е: '.',
  Ж: '...-',
  З: '--..',
  И: '..',
  Й: '.---',
  К: '-.-',
  Л: '.-..',
  М: '--',
  Н: '-.',
  О: '---',
  П: '.--.',
  Р: '.-.',
  С: '...',
  Т: '-',
  У: '..-',
  Ф: '..-.',
  Х: '....',
  Ц: '-.-.',
  Ч: '---.',
  Ш: '----',
  Щ: '--.-',
  Ъ: '--.--',
  Ы: '-.--',
  Ь: '-..-',
  Э: '..-..',
  Ю: '..--',
  Я: '.-.-',
  "'": '.----.',
  '-': '-....-',
}

/** The letters and figures that stand first in a text, up to a space or a stop: "Soviet boats put" -> "Soviet". */
export const firstWord = (text: string): string => /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/u.exec(text)?.[0] ?? ''

/** The sign of a letter; an accent that Morse does not know is left off, so that Й stays itself and Ō is sent as O. */
function signOf(letter: string): string | undefined {
  return SIGNS[letter] ?? SIGNS[letter.normalize('NFD').charAt(0)]
}

/**
 * A word as the presses of a key, after PARIS: one unit between the signs of a letter, three between letters.
 * Letters without a sign are passed over; a word of nothing else is an empty list.
 */
export function morse(word: string): Press[] {
  const presses: Press[] = []
  let at = 0
  for (const letter of word.normalize('NFC').toLocaleUpperCase('en').replaceAll('’', "'")) {
    const sign = signOf(letter)
    if (!sign) continue
    for (const mark of sign) {
      const units = mark === '-' ? 3 : 1
      presses.push({ at, units })
      at += units + 1
    }
    at += 2
  }
  return presses
}

/** How long a word takes, in units, without the space after it. */
export const unitsOf = (presses: readonly Press[]): number => {
  const last = presses.at(-1)
  return last ? last.at + last.units : 0
}
