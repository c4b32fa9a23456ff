import type { Version } from '../../rules/schema'
import { WithTerms } from '../../play/dossier/terms-in-text'
import { t } from '../../text/t'
import { Anchor } from '../anchor'
import { useSpoken, type Said } from '../spoken'

/** What is known of an entry of the record, and what each source says of it. */
export function VersionList({
  id,
  versions,
  disputes,
}: {
  id: string
  versions: readonly Version[]
  disputes: readonly string[]
}) {
  const spoken = useSpoken()
  return (
    <div class="versions-of">
      <p>
        <WithTerms text={spoken.say(`record.${id}.text`)} />
      </p>
      <ul>
        {versions.map((version, i) => (
          <li key={i}>
            <Anchor to={`source-${version.source}`}>{spoken.source(version.source)}</Anchor>
            <span class="small"> {particulars(spoken, version)}</span>
            <p>
              {version.says ? <WithTerms text={spoken.say(`record.${id}.${version.says}`)} /> : t('version.silent')}
            </p>
          </li>
        ))}
      </ul>
      {disputes.length > 0 && (
        <p class="small">
          {t('debrief.in-dispute')}{' '}
          {disputes.map((dispute, i) => (
            <span key={dispute}>
              {i > 0 && ' '}
              <Anchor to={`dispute-${dispute}`}>{spoken.say(`disputes.${dispute}.title`)}</Anchor>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** Where in the source it stands, which day or hour it gives if another, and how it stands among the others. */
function particulars(spoken: Said, { at, date, clock, stands }: Version): string {
  const given = date
    ? t(clock ? 'version.dated.clock' : 'version.dated', { date: spoken.date(date), clock: clock ?? '' })
    : clock
      ? t('version.clock', { clock })
      : ''
  return [at, given, stands && t(`stands.${stands}`)].filter(Boolean).join('; ')
}
