import { useMemo } from 'preact/hooks'
import type { Log } from '../../session/log'
import { WithTerms } from '../../play/dossier/terms-in-text'
import { t } from '../../text/t'
import { Anchor } from '../anchor'
import { AssumedNote } from '../assumed-note'
import type { Debrief } from '../debrief'
import { SourceAnswers } from '../source-answers'
import { moved, Moves, OddsStrokes } from './dispute-moves'
import { useSpoken } from '../spoken'
import { useVersionOdds, type VersionOdds } from './use-version-odds'
import { columns, type Column } from './versions'

type Dispute = Debrief['disputes'][number]

/** Every disputed fact, with its versions in equal columns. */
export function Disputes({ review, log, onBend }: { review: Debrief; log: Log; onBend: () => void }) {
  const { ref, odds, failed } = useVersionOdds(review, log)
  return (
    <section class="disputes" aria-labelledby="disputes" ref={ref}>
      <h2 id="disputes" tabIndex={-1}>
        {t('debrief.disputes')}
      </h2>
      <p class="lead">{t('debrief.disputes.lead')}</p>
      <AssumedNote log={log} />
      <button type="button" class="link" onClick={onBend}>
        {t('assume.open')}
      </button>
      {review.disputes.map((dispute) => (
        <DisputePart key={dispute.id} dispute={dispute} odds={odds[dispute.id]} failed={failed} />
      ))}
    </section>
  )
}

type DisputeProps = { dispute: Dispute; odds: VersionOdds | undefined; failed: boolean }

function DisputePart({ dispute, odds, failed }: DisputeProps) {
  const spoken = useSpoken()
  const { id, versions, switches } = dispute
  // Where all versions come to the same, it is said once, beneath them.
  const each = odds && moved(odds) > 0 ? odds : undefined
  const laid = useMemo(() => columns(versions, spoken.source), [dispute, spoken])
  return (
    <details class="dispute" id={`dispute-${id}`} open={switches !== undefined}>
      <summary>
        <h3>{spoken.say(`disputes.${id}.title`)}</h3> <i>{t('dispute.versions', { n: laid.columns.length })}</i>
      </summary>
      <p class="matters">
        <WithTerms text={spoken.say(`disputes.${id}.matters`)} />
      </p>
      <div class="columns-clip">
        <ul class="columns">
          {laid.columns.map((column) => (
            <VersionColumn key={column.says} dispute={id} column={column} chance={each?.[column.says]} />
          ))}
        </ul>
      </div>
      <p class="small">{t(laid.order === 'calendar' ? 'dispute.calendar' : 'dispute.alphabet')}</p>
      {switches && <Moves assumption={switches.assumption} odds={odds} failed={failed} />}
    </details>
  )
}

/** One thing said, by whom, and what the model makes of it. */
function VersionColumn({ dispute, column, chance }: { dispute: string; column: Column; chance: number | undefined }) {
  const spoken = useSpoken()
  return (
    <li>
      <p class="said">
        <WithTerms text={spoken.say(`disputes.${dispute}.${column.says}`)} />
      </p>
      {column.versions.map(({ source, at }) => (
        <details key={source + at} class="who">
          <summary>{spoken.source(source)}</summary>
          <dl>
            <SourceAnswers source={source} />
            {at && (
              <div>
                <dt>{t('dispute.where')}</dt>
                <dd>{at}</dd>
              </div>
            )}
          </dl>
          <Anchor to={`source-${source}`}>{t('debrief.source')}</Anchor>
        </details>
      ))}
      {chance !== undefined && <OddsStrokes chance={chance} />}
    </li>
  )
}
