import { t } from '../../text/t'
import { ClimbChart } from './climb-chart'
import { climbingDays } from './climbing'
import type { Debrief } from '../debrief'
import { reachedWords } from './rung-lines'
import { useSpoken } from '../spoken'
import { AsTable } from '../table'
import { useWidth } from '../../play/use-width'

/** The ladder of both lines, day by day; as a table, the days on which either changed its rung. */
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
      <AsTable
        heads={[t('debrief.date'), t('debrief.yours'), t('debrief.record')]}
        rows={climbingDays(scenario, review).map(({ at, yours, record }) => [
          spoken.day(at, front),
          <span class="pencil">{reachedWords(yours)}</span>,
          reachedWords(record),
        ])}
      />
    </section>
  )
}
