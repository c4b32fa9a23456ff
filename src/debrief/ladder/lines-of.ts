/** How the words of a chart are laid: a chart cannot ask how wide they will be. */

/** Width of a letter, in px. */
const LETTER = 7.4

/** A text on as many lines as a room of so many px asks for; a word that is longer than the room stands out of it. */
export function linesOf(text: string, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + 1 + word.length) * LETTER <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** How wide a text is on one line, in px. */
export const widthOf = (text: string) => LETTER * text.length

/** Room for a day on an axis, in px: days are numbers, and now and then one has its month's name. */
export const dayRoom = (longest: string) => Math.max(46, (widthOf(longest) + widthOf('30')) / 2 + 10)

/** Room for the longest word of some texts, in px. */
export const roomFor = (texts: readonly string[]) =>
  LETTER * Math.max(0, ...texts.flatMap((text) => text.split(' ')).map((word) => word.length))
