import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { useRef } from 'preact/hooks'
import { dayMonth } from '../../text/dates'
import { t } from '../../text/t'
import { dayRoom, linesOf } from '../ladder/lines-of'
import { Words } from '../ladder/words'
import type { CurveDay } from './inevitability'

/** Height of the sheet, and room for its edges, in px. */
const [HEIGHT, LEFT, RIGHT, TOP, FOOT] = [220, 100, 88, 14, 32]

type CurveSheetProps = {
  days: readonly CurveDay[]
  width: number
  /** By day, 0 to 1; undefined where nothing is drawn. */
  drawn: readonly (number | undefined)[]
  model: readonly number[] | undefined
  label: string
  onDraw: (day: number, value: number) => void
}

/** The sheet that is drawn on, with the pointer; the same can be set day by day beside it. */
export function CurveSheet({ days, width, drawn, model, label, onDraw }: CurveSheetProps) {
  const sheet = useRef<SVGSVGElement>(null)
  const last = useRef<number | undefined>(undefined)
  const x = scalePoint([LEFT, width - RIGHT]).domain(days.map(({ date }) => date))
  const y = scaleLinear([0, 1], [HEIGHT - FOOT, TOP])
  const at = (n: number) => x(days[n]?.date ?? '') ?? LEFT
  const path = line<readonly [number, number]>()
  const points = (values: readonly (number | undefined)[]) =>
    values.flatMap((value, n): [number, number][] => (value === undefined ? [] : [[at(n), y(value)]]))
  const longest = dayMonth(days[0] ?? { day: 1, month: 1 })
  const every = Math.max(1, Math.ceil((days.length * (dayRoom(longest) + 6)) / (width - LEFT - RIGHT)))

  const draw = (event: PointerEvent) => {
    const box = sheet.current?.getBoundingClientRect()
    if (!box || model) return
    const [px, py] = [event.clientX - box.left, event.clientY - box.top]
    const day = days.reduce((best, _, n) => (Math.abs(at(n) - px) < Math.abs(at(best) - px) ? n : best), 0)
    const value = Math.round(Math.min(1, Math.max(0, y.invert(py))) * 100) / 100
    // A fast pointer jumps over days: those between are drawn as well.
    const from = last.current ?? day
    const before = drawn[from] ?? value
    for (let n = Math.min(from, day); n <= Math.max(from, day); n++)
      onDraw(n, n === day || from === day ? value : before + ((value - before) * (n - from)) / (day - from))
    last.current = day
  }
  return (
    <svg
      ref={sheet}
      class={model ? 'curve-sheet' : 'curve-sheet open'}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        last.current = undefined
        draw(event)
      }}
      onPointerMove={(event) => event.buttons > 0 && draw(event)}
    >
      {[0, 0.5, 1].map((value) => (
        <path key={value} class="rung-line" d={`M${LEFT} ${y(value)}H${width - RIGHT}`} />
      ))}
      <Words text={t('curve.certain')} room={LEFT - 10} x={LEFT - 10} y={y(1) + 5} anchor="end" />
      <Words
        text={t('curve.never')}
        room={LEFT - 10}
        x={LEFT - 10}
        y={y(0) + 13 - 8 * linesOf(t('curve.never'), LEFT - 10).length}
        anchor="end"
      />
      {days.map(({ date, day, month }, n) =>
        n % every === 0 ? (
          <text key={date} class="axis-day" x={at(n)} y={HEIGHT - 10} text-anchor="middle">
            {n === 0 || month !== days[Math.max(0, n - every)]?.month ? dayMonth({ day, month }) : day}
          </text>
        ) : null,
      )}
      <path class="drawn" d={path(points(drawn)) ?? ''} />
      {points(drawn).map(([px, py]) => (
        <circle key={px} class="drawn-point" cx={px} cy={py} r={4} />
      ))}
      {model && (
        <>
          <path class="record" d={path(points(model)) ?? ''} />
          <Words text={t('curve.model')} room={RIGHT - 8} x={width - RIGHT + 8} y={y(model.at(-1) ?? 0) + 5} />
        </>
      )}
    </svg>
  )
}
