import { LineHeads } from '../line-heads'
import { t } from '../../text/t'
import { daysByRung, type DaysAt } from './climbing'
import type { Debrief } from '../debrief'
import { rungName } from '../../play/views/ladder'
import { useSpoken } from '../spoken'

/** Room for so many strokes in a row, in px from one to the next. */
const [MOST, STEP] = [26, 5]

/** How long each line stood how high: a stroke for a day. The rows are the chart and its table in one. */
export function Days({ review }: { review: Debrief }) {
  const { edition } = useSpoken()
  const rows = daysByRung(edition.scenario, review).filter(({ yours, record }) => yours > 0 || record > 0)
  const most = Math.max(...rows.flatMap(({ yours, record }) => [yours, record]))
  const step = most > MOST ? (MOST * STEP) / most : STEP
  return (
    <table class="days-by-rung">
      <caption>{t('debrief.days.by-rung')}</caption>
      <LineHeads of={t('debrief.days.rung')} />
      <tbody>
        {rows.toReversed().map((row) => (
          <tr key={row.rung}>
            <th scope="row">{rungName(row.rung)}</th>
            <Count row={row} line="yours" step={step} />
            <Count row={row} line="record" step={step} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ row, line, step }: { row: DaysAt; line: 'yours' | 'record'; step: number }) {
  const n = row[line]
  const strokes = Array.from({ length: n }, (_, k) => `M${(2 + k * step).toFixed(1)} 2V14`).join('')
  return (
    <td class={line === 'yours' ? 'pencil' : undefined}>
      <span class="days-number">{n}</span>
      <svg width={MOST * STEP + 4} height="16" aria-hidden="true">
        <path class={line} d={strokes} />
      </svg>
    </td>
  )
}
