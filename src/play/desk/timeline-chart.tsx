import { useEffect } from 'preact/hooks'
import { t } from '../../text/t'
import { useWidth } from '../use-width'
import type { TimelineView } from '../view'
import { createLayout } from './timeline-layout'

export type TimelineChartProps = { view: TimelineView; turns: { of: number; n: number }; onTurn: (n: number) => void }

/** Soviet round, Japanese square, a thing of both sides both. */
function Bead({ side, x, y }: { side: TimelineView['events'][number]['side']; x: number; y: number }) {
  const shift = side === 'both' ? 5 : 0
  return (
    <>
      {side !== 'japan' && <circle class="ussr" cx={x - shift} cy={y} r="4.2" />}
      {side !== 'ussr' && <rect class="japan" x={x + shift - 4.2} y={y - 4.2} width="8.4" height="8.4" />}
    </>
  )
}

/** The wire chart: each dispatch a sloping line from where it happened to where it was read. */
export function TimelineChart({ view, turns, onTurn }: TimelineChartProps) {
  const { ref: box, width } = useWidth<HTMLDivElement>(1232, 640)
  const at = createLayout(view, width)
  // Where the chart is wider than its room, now is in sight.
  useEffect(() => {
    if (box.current) box.current.scrollLeft = at.now - box.current.clientWidth * 0.75
  }, [at.now])
  // Sizes and positions are set by script: the page's policy allows no inline styles.
  const sized = (wide: number) => (chart: HTMLElement | null) => {
    if (chart) chart.style.width = `${wide}px`
  }
  const place = (left: number, top: number) => (button: HTMLElement | null) => {
    if (!button) return
    button.style.left = `${left}px`
    button.style.top = `${top}px`
  }
  return (
    <div ref={box} class="chart-room" tabIndex={-1}>
      <div class="chart" ref={sized(width)}>
        <svg
          width={width}
          height={at.height}
          viewBox={`0 0 ${width} ${at.height}`}
          role="img"
          aria-label={t('timeline.label')}
        >
          {view.tracks.map((track, i) => (
            <g key={track}>
              <text class="track" x="0" y={at.y(i) + 5}>
                {track}
              </text>
              <path class="known" d={`M${at.left} ${at.y(i)}H${at.now}`} />
              <path class="unknown" d={`M${at.now} ${at.y(i)}H${at.right}`} />
            </g>
          ))}
          <text class="track" x="0" y={at.foot + 35}>
            {at.month}
          </text>
          {at.days.map((day) => (
            <g key={day.tick} class={day.ahead ? 'day ahead' : 'day'}>
              {day.ticked && <path d={`M${day.tick} ${at.foot + 25}v9`} />}
              {day.shown && (
                <text x={day.x} y={at.foot + 35}>
                  {day.text}
                </text>
              )}
            </g>
          ))}
          {view.wires.map((wire, i) => (
            <path
              key={i}
              class={wire.newest ? 'wire newest' : 'wire'}
              d={`M${at.x(wire.sent)} ${at.y(wire.fromTrack)}L${at.x(wire.read)} ${at.y(wire.toTrack)}`}
            />
          ))}
          {view.events.map((event, i) => (
            <Bead key={i} side={event.side} x={at.x(event.at)} y={at.y(event.track)} />
          ))}
          {view.wires.map((wire, i) => (
            <circle key={i} class="read" cx={at.x(wire.read)} cy={at.y(wire.toTrack)} r="2.6" />
          ))}
          <path class="now" d={`M${at.now} 12V${at.foot + 19}`} />
          {at.turnLabels.map((label) => (
            <text key={label.x} class="turn-label" x={label.x} y="15">
              {label.text}
            </text>
          ))}
          {at.eventLabels.map((label) => (
            <text key={label.x} class="event-label" x={label.x} y={at.foot + 18}>
              {label.text}
            </text>
          ))}
          <text class="turn-now" x={at.now + (at.after ? 18 : -18)} y="15" text-anchor={at.after ? 'start' : 'end'}>
            {t('turn', turns)}
          </text>
          {at.unknown !== undefined && (
            <text class="not-yet" x={at.unknown} y={at.y(Math.floor((view.tracks.length - 1) / 2)) + 5}>
              {t('timeline.unknown')}
            </text>
          )}
          {at.slope && (
            <text class="slope" x={at.left} y="15">
              {t('timeline.slope')}
            </text>
          )}
        </svg>
        {view.turns.map((turn, n) => (
          <button
            key={turn.n}
            type="button"
            class={`turn-square ${turn.state}`}
            ref={place(at.squares[n] ?? 0, at.y(turn.track))}
            aria-label={
              turn.state === 'now'
                ? t('timeline.turn.now', { n: turn.n })
                : t('timeline.turn', { n: turn.n, label: turn.label })
            }
            aria-current={turn.state === 'now' ? 'step' : undefined}
            onClick={() => onTurn(turn.n)}
          >
            <span>{turn.n}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
