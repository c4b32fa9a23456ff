import { t } from '../../text/t'
import { Drawer } from '../screens/drawer'
import { TimelineChart, type TimelineChartProps } from './timeline-chart'
import { TimelineTable } from './timeline-table'

type TimelineProps = TimelineChartProps & {
  /** On narrow screens the chart is folded: the squares stay, the chart is a page of its own. */
  open: boolean
  onOpen: (open: boolean) => void
}

/** The wire chart in full, or folded to the squares of the turns. It shows what the seat has learned, never what happened. */
export function Timeline(props: TimelineProps) {
  const { view, turns, open, onTurn, onOpen } = props
  const rest = Array.from({ length: Math.max(0, turns.of - view.turns.length) }, (_, i) => i)
  return (
    <section class="timeline" aria-labelledby="timeline-head">
      <h2 id="timeline-head" class="unseen">
        {t('timeline')}
      </h2>
      <div class="timeline-full">
        <TimelineChart {...props} />
        <details class="as-text">
          <summary>{t('timeline.table')}</summary>
          <TimelineTable view={view} />
        </details>
      </div>
      <div class="timeline-folded">
        <div class="squares">
          {view.turns.map((turn) => (
            <button
              key={turn.n}
              type="button"
              class={`turn-square ${turn.state}`}
              aria-label={
                turn.state === 'now'
                  ? t('timeline.turn.now', { n: turn.n })
                  : t('timeline.turn', { n: turn.n, label: turn.label })
              }
              onClick={() => onTurn(turn.n)}
            >
              <span>{turn.n}</span>
            </button>
          ))}
          {rest.map((i) => (
            <span key={i} class="turn-square ahead" aria-hidden="true">
              <span />
            </span>
          ))}
        </div>
        <span class="count">{t('turn', turns)}</span>
        <button type="button" class="tool" aria-label={t('timeline')} onClick={() => onOpen(true)}>
          <span class="name">{t('timeline')}</span>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M2 4.5H18M2 15.5H18M5 15.5L12 4.5" />
          </svg>
        </button>
      </div>
      <Drawer open={open} title={t('timeline')} kind="page" onClose={() => onOpen(false)}>
        <TimelineChart {...props} />
        <TimelineTable view={view} />
      </Drawer>
    </section>
  )
}
