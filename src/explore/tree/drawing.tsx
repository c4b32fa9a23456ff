import { link, curveBumpX } from 'd3-shape'
import { useWidth } from '../../play/use-width'
import { t } from '../../text/t'
import { chanceOf, type Known } from '../numbers'
import type { Picture, Point, Twig } from './picture'
import type { Saying } from '../saying'
import { keyOf, type Line } from './tree'

type DrawingProps = {
  picture: Picture
  known: Known
  saying: Saying
  selected: Line
  /** Whether the first spine is a line that was played; else it is the record. */
  played: boolean
  /** Entries that the first spine shares with the record. */
  shared: number
  onSelect: (line: Line) => void
}

/** Room in px: around the drawing, and above it for the dates. */
const EDGE = 10
const DATES = 30
/** Room beneath the first spine, for its name. */
const FOOT = 14
/** The width of a letter of a date, and the room between two, in px. */
const [LETTER, BETWEEN] = [7, 12]
/** The width of a stroke in px: of a step that never comes, and what a sure one has more. */
const THIN = 0.6
const MORE = 4.4
/** How near to a step a touch must be, in px. */
const NEAR = 22

/** The tree drawn. Everything in it stands in the treegrid below, so that it is for the eye alone. */
export function Drawing({ picture, known, saying, selected, played, shared, onSelect }: DrawingProps) {
  const { ref, width } = useWidth<HTMLDivElement>(1200)
  const height = Math.max(FOOT, picture.bottom) - picture.top + 2 * EDGE + DATES
  const x = (entry: number) => EDGE + ((width - 2 * EDGE) * entry) / picture.entries
  const y = (at: number) => at - picture.top + EDGE + DATES
  const path = link<unknown, { source: Point; target: Point }, Point>(curveBumpX)
    .x((point) => x(point.x))
    .y((point) => y(point.y))
  const classOf = ({ kind, line }: Twig) =>
    kind === 'spine' ? (played && line.length > shared ? 'yours' : 'record') : kind === 'other-spine' ? 'record' : kind
  const widthOf = (twig: Twig) => THIN + MORE * (chanceOf(known, twig.line) ?? 0.3)
  const chosen = picture.twigs.find(({ key }) => key === keyOf(selected)) ?? { x: 0, y: 0 }
  const ends = (['spine', 'other-spine'] as const).flatMap((kind) => {
    const twig = picture.twigs.findLast((one) => one.kind === kind)
    return twig ? [{ twig, own: kind === 'spine' && played }] : []
  })
  const dates = datesOf(picture, saying, x, width)
  const touch = (event: MouseEvent) => {
    const box = (event.currentTarget as SVGElement).getBoundingClientRect()
    const far = (twig: Point) =>
      Math.hypot(x(twig.x) - (event.clientX - box.left), y(twig.y) - (event.clientY - box.top))
    const [nearest] = picture.twigs.toSorted((a, b) => far(a) - far(b))
    if (nearest && far(nearest) <= NEAR) onSelect(nearest.line)
  }
  return (
    <div class="drawing" ref={ref}>
      <svg width={width} height={height} aria-hidden="true" onClick={touch}>
        {dates.map(({ at, left, day }) => (
          <g key={at}>
            <path class="date-line" d={`M${x(at)} ${DATES - 8}V${height - EDGE}`} />
            <text x={left} y={DATES - 12}>
              {day}
            </text>
          </g>
        ))}
        {ORDER.flatMap((kind) =>
          picture.twigs
            .filter((twig) => classOf(twig) === kind)
            .map((twig) => (
              <path
                key={`${kind}-${twig.key}`}
                class={`twig ${kind}`}
                d={path({ source: twig.from, target: twig }) ?? ''}
                stroke-width={widthOf(twig)}
              />
            )),
        )}
        {ends.map(({ twig, own }) => (
          <g key={twig.key} class={own ? 'end yours' : 'end record'}>
            {own ? (
              <rect x={x(twig.x) - 4} y={y(twig.y) - 4} width="8" height="8" />
            ) : (
              <circle cx={x(twig.x)} cy={y(twig.y)} r="4.4" />
            )}
            <text
              x={x(twig.x)}
              y={y(twig.y) + (twig.kind === 'spine' ? 19 : -9)}
              text-anchor={twig.x * 2 > picture.entries ? 'end' : 'start'}
            >
              {t(own ? 'explore.legend.yours' : 'explore.legend.record')}
            </text>
          </g>
        ))}
        <circle class="chosen" cx={x(chosen.x)} cy={y(chosen.y)} r="6" />
      </svg>
      <Legend played={played} kept={picture.twigs.some(({ kind }) => kind === 'kept')} />
    </div>
  )
}

/** What is drawn first lies beneath. */
const ORDER = ['twig', 'open', 'kept', 'record', 'yours'] as const

/** The days along the first spine, as many as there is room for; the last stay within the drawing. */
function datesOf({ twigs }: Picture, saying: Saying, x: (entry: number) => number, width: number) {
  const all: { at: number; left: number; day: string }[] = []
  let day = ''
  let free = 0
  for (const { kind, line, x: entry } of twigs) {
    if (kind !== 'spine' || saying.day(line) === day) continue
    day = saying.day(line)
    const left = Math.min(x(entry - 1) + 3, width - LETTER * day.length)
    if (left < free) continue
    all.push({ at: entry - 1, left, day })
    free = left + LETTER * day.length + BETWEEN
  }
  return all
}

function Legend({ played, kept }: { played: boolean; kept: boolean }) {
  const lines = [
    ...(played ? (['yours'] as const) : []),
    'record',
    ...(kept ? (['kept'] as const) : []),
    'twig',
  ] as const
  return (
    <p class="small legend">
      <span class="unseen">{t('explore.legend')} </span>
      {lines.map((line) => (
        <span key={line}>
          <svg width="30" height="8" aria-hidden="true">
            <path class={`twig ${line}`} d="M1 4H29" stroke-width={line === 'twig' ? 1 : 3} />
          </svg>
          {t(`explore.legend.${line}`)}
        </span>
      ))}
      <span>{t('explore.legend.width')}</span>
    </p>
  )
}
