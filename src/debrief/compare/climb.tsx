import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line as path } from 'd3-shape'
import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import { rungName } from '../../play/views/ladder'
import { RUNGS } from '../../rules/ladder'
import { Sides, strokeOf, type Shown } from './shown'
import { MomentMark, MomentSample } from './moment-mark'
import { climbingRows, climbOn, daysAt, span, type Scale } from './one-scale'
import { freeOf, type Corners } from '../ladder/free-spot'
import { nameRoom, reachedWords, RungLines } from '../ladder/rung-lines'
import { rungAt } from '../ladder/climbing'
import { MOMENTS, type Moment, type MomentName } from './two-crises'
import { useWidth } from '../../play/use-width'

const SCALES = ['first', 'end'] as const
/** Distance of the rungs, the height of the head, and of lines that lie on one rung, in px. */
const [RUNG, HEAD, APART] = [32, 32, 5]

/** All lines on one ladder; the reader says from which day they are counted. */
export function CompareClimb({ lines }: { lines: readonly Shown[] }) {
  const [scale, setScale] = useState<Scale>('first')
  return (
    <section class="climb" aria-labelledby="compare-climb">
      <div class="climb-head">
        <h2 id="compare-climb">{t('compare.climb')}</h2>
        <div class="hindsight" role="group" aria-label={t('compare.scale')}>
          {SCALES.map((one) => (
            <button key={one} type="button" aria-pressed={scale === one} onClick={() => setScale(one)}>
              {t(`compare.scale.${one}`)}
            </button>
          ))}
        </div>
      </div>
      <Ladder lines={lines} scale={scale} />
      <p class="small">{t('compare.note')}</p>
      <Moments lines={lines} />
      <Rungs lines={lines} scale={scale} />
    </section>
  )
}

const minus = (n: number) => (n < 0 ? `\u2212${-n}` : String(n))

function Ladder({ lines, scale }: { lines: readonly Shown[]; scale: Scale }) {
  const { ref, width } = useWidth<HTMLDivElement>(1232)
  const top = RUNGS - 1
  const foot = HEAD + top * RUNG
  const left = nameRoom(top)
  const right = width - (width < 600 ? 48 : 104)
  const x = scaleLinear(
    span(
      lines.map(({ line }) => line),
      scale,
    ),
    [left, right],
  )
  /** Lines on one rung lie side by side. */
  const y = (rung: number, n: number) => foot - rung * RUNG + (n - (lines.length - 1) / 2) * APART
  const points = lines.map(({ line }) => climbOn(line, scale))
  const corners = points.map((one, n) => one.map(({ day, rung }) => [x(day), y(rung, n)] as const))
  const ends = points.map((one) => one.at(-1) ?? { day: 0, rung: 0 })
  const reached = new Set(lines.flatMap(({ line }) => line.climb.map(({ rung }) => rung)))
  return (
    <div ref={ref} class="climb-room">
      <svg
        width={width}
        height={foot + 32}
        viewBox={`0 0 ${width} ${foot + 32}`}
        role="img"
        aria-label={t('compare.climb.label', {
          lines: lines.map(({ label }) => label).join(', '),
          highest: lines
            .map(({ label, line }) => t('compare.line.highest', { line: label, rung: rungName(line.highest.rung) }))
            .join('; '),
        })}
      >
        <RungLines top={top} left={left} right={right} y={(rung) => foot - rung * RUNG} reached={reached} />
        {x.ticks(width < 600 ? 5 : 10).map((day) => (
          <g key={day}>
            <path
              class={day === 0 ? 'tick zero' : 'tick'}
              d={`M${x(day)} ${day === 0 ? HEAD : foot + 8}V${foot + 12}`}
            />
            <text class="not-reached" x={x(day)} y={foot + 27} text-anchor="middle">
              {minus(day)}
            </text>
          </g>
        ))}
        {lines.map((shown, n) => {
          const draw = path<{ day: number; rung: number }>(
            ({ day }) => x(day),
            ({ rung }) => y(rung, n),
          ).curve(curveStepAfter)
          return <path key={shown.id} class={strokeOf(shown, n)} d={draw(points[n] ?? []) ?? ''} />
        })}
        {lines.map(({ id, own, line }, n) => (
          <g key={id} class={own ? 'own' : undefined}>
            {marked(line.moments).map(([name, { step, at }]) => (
              <g
                key={name}
                transform={`translate(${x(daysAt(line, scale, at))} ${y(rungAt(line.climb, step.turn.at), n) - RAISED[name]})`}
              >
                <MomentMark name={name} />
              </g>
            ))}
          </g>
        ))}
        {lines.map(({ id, label, own }, n) => {
          const { dx, dy, anchor } = labelAt(ends, n, x.domain()[1] ?? 0)
          const under =
            anchor === 'end' && isUnderMark(lines[n] as Shown, scale, ends[n]!.day - (label.length * 8) / (x(1) - x(0)))
          const words = width < 600 && own ? t('debrief.yours') : label
          const [endX, endY] = [x(ends[n]!.day), foot - ends[n]!.rung * RUNG]
          const at = { x: endX + dx, y: endY + dy - (under ? RAISED.terms : 0), anchor }
          const spot = anchor === 'start' ? at : placeOf(words, at, endY, corners)
          return (
            <text key={id} class={own ? 'end pencil' : 'end'} x={spot.x} y={spot.y} text-anchor={spot.anchor}>
              {words}
            </text>
          )
        })}
      </svg>
      <p class="axis-name small" style={{ paddingInlineEnd: `${width - right}px` }}>
        {t(`compare.axis.${scale}`)}
      </p>
    </div>
  )
}

type Place = { x: number; y: number; anchor: 'start' | 'end' }

/** The first place round a line's end whose words no line crosses; else where they were to stand. Letters are some 8 px wide. */
function placeOf(words: string, at: Place, end: number, lines: readonly Corners[]): Place {
  const width = 8 * words.length
  const before = (y: number) => ({ x: at.x - width, y, width, place: { ...at, y } })
  const after = (y: number) => ({ x: at.x + 6, y, width, place: { x: at.x + 6, y, anchor: 'start' as const } })
  return freeOf([before(at.y), before(end + 20), after(end - 8), after(end + 20)], lines)?.place ?? at
}

/** Marks of the talks stand above the line, so that they do not hide those of the field. */
const RAISED: Record<MomentName, number> = { act: 0, talk: 13, loss: 0, shots: 0, deaths: 0, terms: 13, end: 0 }

/** A loss that is also the first death has one mark. */
const marked = (moments: Partial<Record<MomentName, Moment>>) =>
  MOMENTS.flatMap((name): [MomentName, Moment][] => {
    const moment = moments[name]
    return moment && !(name === 'loss' && moment.step === moments.deaths?.step) ? [[name, moment]] : []
  })

type End = { day: number; rung: number }
/** Ends within so many days of each other share their room for words. */
const CLOSE = 6

/** Where the words of a line's end stand: beside the chart if it ends there, else above it; one beneath the other where ends lie close. */
function labelAt(ends: readonly End[], n: number, last: number) {
  const end = ends[n] as End
  const near = ends.filter(({ day, rung }) => rung === end.rung && Math.abs(day - end.day) < CLOSE)
  const place = near.indexOf(end)
  return near.some(({ day }) => day > last - CLOSE / 2)
    ? { dx: 8, dy: 5 + (place - (near.length - 1) / 2) * 18, anchor: 'start' as const }
    : { dx: 0, dy: place === 0 ? -12 : 5 + place * 18, anchor: 'end' as const }
}

/** Whether a raised mark stands where the words of a line's end would, from a day on. */
const isUnderMark = ({ line }: Shown, scale: Scale, from: number) =>
  marked(line.moments).some(([name, { at }]) => RAISED[name] > 0 && daysAt(line, scale, at) > from)

/** The marks in words: when each fell, and what it was. */
function Moments({ lines }: { lines: readonly Shown[] }) {
  const rows = MOMENTS.filter((name) => lines.some(({ line }) => line.moments[name])).map((name) => ({
    id: name,
    name: (
      <span class="moment-name">
        <MomentSample name={name} />
        <span>{t(`compare.${name}`)}</span>
      </span>
    ),
    cells: lines.map(({ said, line }) => {
      const moment = line.moments[name]
      if (!moment) return t('compare.none')
      if (name === 'loss' && moment.step === line.moments.deaths?.step) return t('compare.same')
      return (
        <>
          {t('compare.day', { n: moment.day })}
          {', '}
          <i>
            {t('compare.when', {
              date: said.day(moment.at, moment.place),
              time: said.clock(moment.at, moment.place),
              place: said.place(moment.place),
            })}
          </i>
          <span class="what">{said.done(moment.step)}</span>
        </>
      )
    }),
  }))
  return <Sides lines={lines} head={t('compare.moment')} caption={t('compare.moments')} rows={rows} />
}

/** The chart as text: the days on which any line changed its rung. */
function Rungs({ lines, scale }: { lines: readonly Shown[]; scale: Scale }) {
  const rows = climbingRows(
    lines.map(({ line }) => line),
    scale,
  ).map(({ day, reached }) => ({
    id: String(day),
    name: t('compare.day', { n: minus(day) }),
    cells: reached.map((one) => (one ? reachedWords(one) : t('compare.not-begun'))),
  }))
  return (
    <details class="as-table">
      <summary>{t('compare.rungs')}</summary>
      <Sides lines={lines} head={t('compare.rungs.day')} caption={t('compare.rungs')} rows={rows} />
    </details>
  )
}
