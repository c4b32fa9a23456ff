import { useMemo } from 'preact/hooks'
import { dayMonth } from '../../text/dates'
import { t } from '../../text/t'
import { climbing, type Point } from './climbing'
import type { Debrief } from '../debrief'
import { departure } from '../calendar/departure'
import { rungName } from '../../play/views/ladder'
import { freeOf, type Spot } from './free-spot'
import { nameRoom, RungLines } from './rung-lines'
import { dayRoom, linesOf, roomFor, widthOf } from './lines-of'
import { Words } from './words'
import { useSpoken } from '../spoken'

/** Distance of the rungs and the height of the head, in px. */
const [RUNG, HEAD] = [26, 40]
/** The ladder of both lines, day by day, so many px wide; words at the lines' ends, no legend. */
export function ClimbChart({ review, width }: { review: Debrief; width: number }) {
  const spoken = useSpoken()
  const { scenario } = spoken.edition
  const { from, to, top, days } = useMemo(() => climbing(scenario, review), [review])
  const { yours, record } = review
  const words = { yours: t('debrief.yours'), record: t('debrief.record') }
  const left = nameRoom(top)
  const right = width - Math.max(88, 14 + roomFor(Object.values(words)))
  const room = width - right - 11
  const foot = HEAD + top * RUNG
  const x = (at: number) => left + ((Math.min(at, to) - from) / (to - from)) * (right - left)
  const y = (rung: number) => foot - rung * RUNG
  const corners = (points: readonly Point[]) => [
    ...points.map(({ at, rung }, n) => [n === 0 ? left : x(at), y(rung)] as const),
    [right, y(points.at(-1)?.rung ?? 0)] as const,
  ]
  const steps = (points: readonly Point[]) =>
    corners(points)
      .map(([across, up], n) => (n === 0 ? `M${across} ${up}` : `H${across.toFixed(1)}V${up}`))
      .join('')
  const longest = dayMonth(days[0] ?? { day: 1, month: 1 })
  const every = Math.max(1, Math.ceil((days.length * dayRoom(longest)) / (right - left)))
  const ticks = days
    .filter((_, n) => n % every === 0)
    .map((day, n, all) => ({ ...day, named: n === 0 || day.month !== all[n - 1]?.month }))
  const parted = departure(review)
  const partingWord = t('debrief.fork')
  const [end, recordEnd] = [yours.climb.at(-1)?.rung ?? 0, record.climb.at(-1)?.rung ?? 0]
  const close = recordEnd === end
  // On two lines they need more room between them.
  const lower = linesOf(words.yours, room).length > 1 ? 8 : 0
  const reached = new Set([...yours.climb, ...record.climb].map(({ rung }) => rung))
  const front = scenario.data.scenario.clocks.at(-1) ?? ''
  const highest = (points: readonly Point[]) => Math.max(0, ...points.map(({ rung }) => rung))
  const peak = record.climb.find(({ rung }) => rung === highest(record.climb))
  const peakDay = peak && peak.at < to ? spoken.day(peak.at, front) : ''
  const peakSpot = peak && freeOf(beside(x(peak.at), y(peak.rung), peakDay), [yours.climb, record.climb].map(corners))
  return (
    <svg
      width={width}
      height={foot + 26}
      viewBox={`0 0 ${width} ${foot + 26}`}
      role="img"
      aria-label={t('debrief.climb.label', {
        from: spoken.day(from, front),
        to: spoken.day(to, front),
        yours: rungName(highest(yours.climb)),
        record: rungName(highest(record.climb)),
      })}
    >
      <RungLines top={top} left={left} right={right} y={y} reached={reached} />
      {ticks.map(({ at, date, day, month, named }) => (
        <g key={date}>
          <path class="tick" d={`M${x(at)} ${foot}v4`} />
          <text class="not-reached" x={x(at)} y={foot + 21} text-anchor="middle">
            {named ? dayMonth({ day, month }) : day}
          </text>
        </g>
      ))}
      {parted.by !== 'nobody' && parted.at < to && (
        <>
          <path class="parting" d={`M${x(parted.at)} ${HEAD - 20}V${foot}`} />
          <text class="parting-word" x={Math.min(x(parted.at) - 3, width - widthOf(partingWord))} y={HEAD - 26}>
            {partingWord}
          </text>
        </>
      )}
      <path class="record" d={steps(record.climb)} />
      <path class="yours" d={steps(yours.climb)} transform="translate(0 2.6)" />
      <circle class="record-end" cx={right} cy={y(recordEnd)} r="4.5" />
      <rect class="yours-end" x={right - 4.5} y={y(end) - 2} width="9" height="9" />
      {peakSpot && (
        <text class="not-reached" x={peakSpot.x} y={peakSpot.y}>
          {peakDay}
        </text>
      )}
      <Words class="end" text={words.record} room={room} x={right + 11} y={y(recordEnd) + (close ? -4 - lower : 5)} />
      <Words class="end pencil" text={words.yours} room={room} x={right + 11} y={y(end) + (close ? 16 + lower : 7)} />
    </svg>
  )
}

/** Where the day of a peak may be written: above it, before or after it, or beneath; letters are some 7 px wide. */
function beside(x: number, y: number, text: string): Spot[] {
  if (!text) return []
  const width = 7.2 * text.length
  return [
    { x: x + 7, y: y - 6, width },
    { x: x - 7 - width, y: y - 6, width },
    { x: x + 7, y: y + 19, width },
    { x: x - 7 - width, y: y + 19, width },
  ]
}
