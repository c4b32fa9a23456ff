import { scaleLinear } from 'd3-scale'
import { useWidth } from '../../play/use-width'
import type { Lives, LivesChart } from './lives'

/** Room in px: for figures above the bars, for the bars, for the axis below, at either end, and between nobody and the rest. */
const [FIGURES, BARS, AXIS, EDGE, GAP] = [18, 56, 22, 2, 12]
/** A bar lower than this gets no figure: it would be read for more than it is. */
const FIGURED = 0.02
/** What can come at all is seen, in px. */
const LEAST = 1

/** A bar for nobody, then one for each so many lives. For the eye alone: the numbers stand beside it and in the table. */
export function LivesBars({ of, chart: { step, count, ledgers } }: { of: Lives; chart: LivesChart }) {
  const { ref, width } = useWidth<HTMLDivElement>(344)
  const top = Math.max(...ledgers.flatMap(({ none, bars }) => [none, ...bars]))
  const wide = (width - 2 * EDGE - GAP) / (count + 1)
  const foot = FIGURES + BARS
  const x = scaleLinear([0, step * count], [EDGE + wide + GAP, width - EDGE])
  const y = scaleLinear([0, top], [0, BARS])
  const heightOf = (chance: number) => (chance > 0 ? Math.max(LEAST, y(chance)) : 0)
  const bars = [
    { chance: of.none, left: EDGE, kind: 'none' },
    ...of.bars.map((chance, n) => ({ chance, left: x(n * step), kind: 'some' })),
  ]
  return (
    <div ref={ref} class="lives-bars" aria-hidden="true">
      <svg width={width} height={foot + AXIS} viewBox={`0 0 ${width} ${foot + AXIS}`}>
        {bars.map(({ chance, left, kind }) => (
          <g key={left}>
            <rect
              class={kind}
              x={left + 0.5}
              y={foot - heightOf(chance)}
              width={Math.max(1, wide - 2)}
              height={heightOf(chance)}
            />
            {chance >= FIGURED && (
              <text x={left + wide / 2} y={foot - heightOf(chance) - 4} text-anchor="middle">
                {Math.round(100 * chance)}
              </text>
            )}
          </g>
        ))}
        <path d={`M${EDGE} ${foot + 0.5}H${EDGE + wide - 1}M${x(0)} ${foot + 0.5}H${width - EDGE}`} />
        {x.ticks(Math.min(4, step * count)).map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} ${foot}v5`} />
            <text class="tick" x={x(tick)} y={foot + 19} text-anchor={x(tick) > width - 20 ? 'end' : 'middle'}>
              {tick.toLocaleString('en')}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
