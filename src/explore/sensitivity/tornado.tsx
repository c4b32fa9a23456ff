import { scaleLinear } from 'd3-scale'
import { useSpoken } from '../../debrief/spoken'
import { AsTable } from '../../debrief/table'
import { useWidth } from '../../play/use-width'
import { t } from '../../text/t'
import type { Swing } from '../../whatif/sensitivity'

/** Room for a number at either end of a bar, the height of a row and of the axis, in px. */
const [ENDS, ROW, AXIS] = [40, 28, 26]
/** From this width on the titles stand beside their bars; they take this share. */
const [BESIDE, TITLES] = [520, 0.44]
/** Swings narrower than this are named together. */
const LEAST = 0.005

const hundred = (chance: number) => Math.round(100 * chance)

/** How far each assumption alone moves the odds: from where it is 0 to where it is 1, the widest first. */
export function Tornado({ swings, now }: { swings: readonly Swing[]; now: number }) {
  const { say } = useSpoken()
  const { ref, width } = useWidth<HTMLDivElement>(560)
  const named = (swing: Swing) => say(`assumptions.${swing.assumption}.title`)
  const wide = swings.filter(({ low, high }) => Math.abs(high - low) >= LEAST)
  const least = swings.filter((swing) => !wide.includes(swing))
  const room = Math.floor(width >= BESIDE ? width * (1 - TITLES) : width)
  const all = [now, ...wide.flatMap(({ low, high }) => [low, high])]
  const x = scaleLinear([Math.min(...all), Math.max(...all)], [ENDS, room - ENDS]).nice(5)
  const [widest] = wide
  return (
    <div ref={ref} class={width >= BESIDE ? 'tornado beside' : 'tornado'}>
      {widest && (
        <>
          <p class="unseen">
            {t('assume.tornado.label', {
              n: swings.length,
              title: named(widest),
              low: hundred(widest.low),
              high: hundred(widest.high),
            })}
          </p>
          <ol aria-hidden="true">
            {wide.map((swing) => (
              <li key={swing.assumption}>
                <span>{named(swing)}</span>
                <Bar swing={swing} now={now} x={x} room={room} />
              </li>
            ))}
            <li>
              <span />
              <svg width={room} height={AXIS} viewBox={`0 0 ${room} ${AXIS}`}>
                <path class="axis-line" d={`M${x.range()[0]} 4.5H${x.range()[1]}`} />
                {x.ticks(5).map((tick) => (
                  <g key={tick}>
                    <path class="axis-line" d={`M${x(tick)} 4.5v4`} />
                    <text x={x(tick)} y={22} text-anchor="middle">
                      {Number((100 * tick).toFixed(1))}
                    </text>
                  </g>
                ))}
              </svg>
            </li>
          </ol>
          <p class="small">{t('assume.tornado.key', { n: hundred(now) })}</p>
        </>
      )}
      {least.length > 0 && <p class="small">{t('assume.tornado.least', { list: least.map(named).join('; ') })}</p>}
      <AsTable
        heads={[
          t('assume.tornado.assumption'),
          t('assume.tornado.at-low'),
          t('assume.tornado.at-high'),
          t('assume.tornado.width'),
        ]}
        rows={swings.map((swing) => [
          named(swing),
          (100 * swing.low).toFixed(1),
          (100 * swing.high).toFixed(1),
          (100 * Math.abs(swing.high - swing.low)).toFixed(1),
        ])}
      />
    </div>
  )
}

type BarProps = { swing: Swing; now: number; x: (value: number) => number; room: number }

function Bar({ swing: { low, high }, now, x, room }: BarProps) {
  const [from, to] = [Math.min(low, high), Math.max(low, high)]
  return (
    <svg width={room} height={ROW} viewBox={`0 0 ${room} ${ROW}`}>
      <path class="now-line" d={`M${x(now)} 0V${ROW}`} />
      <rect x={x(from)} y={10} width={x(to) - x(from)} height={8} />
      <circle class="at-low" cx={x(low)} cy={14} r={5.5} />
      <circle class="at-high" cx={x(high)} cy={14} r={5.5} />
      <text x={x(from) - 10} y={19} text-anchor="end">
        {hundred(from)}
      </text>
      <text x={x(to) + 10} y={19}>
        {hundred(to)}
      </text>
    </svg>
  )
}
