/** What an entry says when it is open. */
import type { ComponentChildren } from 'preact'
import { t } from '../../text/t'
import type { Cited, Entry, ForceEntry, PersonEntry, PlaceEntry, SourceEntry } from './entry'

export type BodyActs = {
  /** Whether an entry lies in the drawer. */
  has: (entry: string) => boolean
  go: (entry: string) => void
  /** Shows a place of the sheet, where there is a map to show it on. */
  onShow?: ((place: string) => void) | undefined
}

export function Body({ entry, acts }: { entry: Entry; acts: BodyActs }) {
  if (entry.part === 'people') return <Person person={entry} />
  if (entry.part === 'places') return <Place place={entry} acts={acts} />
  if (entry.part === 'forces') return <Force force={entry} acts={acts} />
  if (entry.part === 'sources') return <Source source={entry} />
  return entry.part === 'terms' ? <p>{entry.text}</p> : null
}

const Row = ({ word, children }: { word: string; children: ComponentChildren }) => (
  <>
    <dt>{word}</dt>
    <dd>{children}</dd>
  </>
)

function Person({ person: { dates, before, told, life, next } }: { person: PersonEntry }) {
  const ended = life !== ''
  return (
    <>
      {dates && <p class="small">{dates}</p>}
      <dl>
        {before && <Row word={t('dossier.before')}>{before}</Row>}
        {!ended && (
          <Row word={t('dossier.told')}>
            {told.length === 0
              ? t('dossier.told.none')
              : told.map(({ when, text }) => (
                  <p key={`${when} ${text}`} class="told">
                    <i>{when}</i> {text}
                  </p>
                ))}
          </Row>
        )}
        {life && <Row word={t('dossier.life')}>{life}</Row>}
        {next && <Row word={t('dossier.next')}>{next}</Row>}
      </dl>
    </>
  )
}

function Place({ place: { note, spelt, onSheet }, acts }: { place: PlaceEntry; acts: BodyActs }) {
  const { onShow } = acts
  return (
    <>
      {note && <p>{note}</p>}
      {spelt.length > 0 && (
        <dl class="spelt">
          <dt class="over">{t('dossier.spelt')}</dt>
          {spelt.map(({ as, sources }) => (
            <Row key={as} word={as}>
              {sources.map((source, n) => (
                <span key={source.id}>
                  {n > 0 && '; '}
                  <CitedSource source={source} acts={acts} />
                </span>
              ))}
            </Row>
          ))}
        </dl>
      )}
      {onSheet && onShow && (
        <button type="button" class="tool" onClick={() => onShow(onSheet)}>
          {t('dossier.show')}
        </button>
      )}
    </>
  )
}

function Force({ force: { rows, note }, acts }: { force: ForceEntry; acts: BodyActs }) {
  return (
    <>
      {rows.length > 0 && (
        <ul class="figures">
          {rows.map(({ text, source }) => (
            <li key={`${source?.id} ${text}`}>
              {text}
              {source && (
                <p class="small">
                  <CitedSource source={source} acts={acts} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {note && <p class="small">{note}</p>}
    </>
  )
}

const Source = ({ source }: { source: SourceEntry }) => (
  <dl>
    {(['who', 'when', 'for', 'why', 'seen'] as const).map(
      (question) =>
        source[question] && (
          <Row key={question} word={t(`dossier.${question}`)}>
            {source[question]}
          </Row>
        ),
    )}
  </dl>
)

/** A way to the source's own entry, if it lies in the drawer yet. */
function CitedSource({ source: { id, name, at }, acts }: { source: Cited; acts: BodyActs }) {
  const words = at ? t('dossier.at', { name, at }) : name
  if (!acts.has(id)) return <>{words}</>
  return (
    <a
      class="term"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault()
        acts.go(id)
      }}
    >
      {words}
    </a>
  )
}
