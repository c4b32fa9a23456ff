import { t } from '../../text/t'
import { ClimbChart } from './climb-chart'
import { climbingDays } from './climbing'
import type { Debrief } from '../debrief'
import { reachedWords } from './rung-lines'
import { useSpoken } from '../spoken'
import { useWidth } from '../../play/use-width'

/** The ladder of both lines, day by day, and the same as a table. */
export function Escalation({ review }: { review: Debrief }) {
  const spoken = useSpoken()
  const { scenario } = spoken.edition
  const { ref, width } = useWidth<HTMLDivElement>(544)
  const front = scenario.data.scenario.clocks.at(-1) ?? ''
  return (
    <section class="climb" aria-labelledby="climb">
      <h2 id="climb" tabIndex={-1}>
        {t('debrief.climb')}
      </h2>
      <div ref={ref} class="climb-room">
        <ClimbChart review={review} width={width} />
      </div>
      <ClimbTable review={review} front={front} />
    </section>
  )
}

/** The chart as text: the days on which either line changed its rung. */
function ClimbTable({ review, front }: { review: Debrief; front: string }) {
  const spoken = useSpoken()
  return (
    <details class="as-table">
      <summary>{t('debrief.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.date')}</th>
            <th scope="col">{t('debrief.yours')}</th>
            <th scope="col">{t('debrief.record')}</th>
          </tr>
        </thead>
        <tbody>
          {climbingDays(spoken.edition.scenario, review).map(({ at, yours, record }) => (
            <tr key={at}>
              <th scope="row">{spoken.day(at, front)}</th>
              <td class="pencil">{reachedWords(yours)}</td>
              <td>{reachedWords(record)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
