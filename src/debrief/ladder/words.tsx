import { linesOf } from './lines-of'

/** Height of a line of words, in px. */
const LINE = 15

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
