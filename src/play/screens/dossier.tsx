import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import { Drawer } from './drawer'
import { Dispatch } from '../desk/plain'
import type { DossierView } from '../screens'
import './drawer.css'

export type DossierProps = { open: boolean; dossier: DossierView; onClose: () => void }

/** Every word looked for must be somewhere in the entry, whatever its case or accents. */
function finder(query: string) {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
  const words = bare(query).split(/\s+/).filter(Boolean)
  return (entry: unknown) => {
    const text = bare(JSON.stringify(entry))
    return words.every((word) => text.includes(word))
  }
}

/** All that the seat has heard so far, who and what is named in it, and the sources. */
export function Dossier({ open, dossier, onClose }: DossierProps) {
  const [query, setQuery] = useState('')
  const fits = finder(query)
  const heard = dossier.dispatches.filter(fits)
  const people = dossier.people.filter(fits)
  const places = dossier.places.filter(fits)
  const sources = dossier.sources.filter(fits)
  const found = heard.length + people.length + places.length + sources.length
  return (
    <Drawer open={open} title={t('dossier')} kind="side" onClose={onClose}>
      <label class="search">
        {t('dossier.search')}
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p role="status">{found === 0 && t('dossier.none')}</p>
      <Part title={t('dossier.heard')} count={heard.length} open>
        {heard.toReversed().map((dispatch) => (
          <Dispatch key={dispatch.id} dispatch={dispatch} />
        ))}
      </Part>
      <Part title={t('dossier.people')} count={people.length} open={!!query}>
        {people.map((person) => (
          <article key={person.id}>
            <h4>
              {person.name} {person.own && <span lang={person.own.lang}>{person.own.name}</span>}
            </h4>
            <p class="small">
              {person.office} {person.dates}
            </p>
            <p>{person.life}</p>
          </article>
        ))}
      </Part>
      <Part title={t('dossier.places')} count={places.length} open={!!query}>
        {places.map((place) => (
          <article key={place.id}>
            <h4>
              {place.name} {place.own && <span lang={place.own.lang}>{place.own.name}</span>}
            </h4>
            {place.spellings.length > 0 && (
              <p class="small">{t('dossier.also', { names: place.spellings.join(', ') })}</p>
            )}
            {place.note && <p>{place.note}</p>}
          </article>
        ))}
      </Part>
      <Part title={t('dossier.sources')} count={sources.length} open={!!query}>
        {sources.map((source) => (
          <article key={source.id}>
            <h4>{source.name}</h4>
            <p class="small">
              {source.who}, {source.when}
            </p>
            {source.why && <p>{source.why}</p>}
          </article>
        ))}
      </Part>
    </Drawer>
  )
}

function Part({
  title,
  count,
  open,
  children,
}: {
  title: string
  count: number
  open: boolean
  children: ComponentChildren
}) {
  if (count === 0) return null
  return (
    <details class="part" open={open}>
      <summary>
        <h3>{title}</h3> <i>{count}</i>
      </summary>
      {children}
    </details>
  )
}
