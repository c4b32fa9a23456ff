/** Width of a letter of a chart and height of its line, in px: a chart cannot ask how wide its words will be. */
const [LETTER, LINE] = [6.9, 15]

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

/** Room for the longest word of some texts, in px. */
export const roomFor = (texts: readonly string[]) =>
  LETTER * Math.max(0, ...texts.flatMap((text) => text.split(' ')).map((word) => word.length))

type WordsProps = { text: string; room: number; x: number; y: number; class?: string; anchor?: 'start' | 'end' }

/** Words of a chart, the middle of their lines at the foot of a single one. */
export function Words({ text, room, x, y, anchor = 'start', ...more }: WordsProps) {
  const lines = linesOf(text, room)
  return (
    <text {...more} text-anchor={anchor}>
      {lines.map((line, n) => (
        <tspan key={line} x={x} y={y + (n - (lines.length - 1) / 2) * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
