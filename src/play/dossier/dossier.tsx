import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import { Drawer } from '../screens/drawer'
import type { BodyActs } from './bodies'
import { PARTS, type Contents, type Entry, type Part } from './entry'
import { linkTexts } from './link'
import { EntryRow } from './row'
import { createSearch } from './search'
import { LookupIn } from './terms-in-text'
import { rowsIn, useLeafing } from './use-leafing'
import './dossier.css'
import './entry.css'

type DossierProps = {
  open: boolean
  /** The entry at which it is opened; without one, at its first part. */
  at?: string | undefined
  contents: Contents
  /** The line has ended: nothing is kept back. */
  ended: boolean
  onShow?: BodyActs['onShow']
  onClose: () => void
}

/** The drawer: a search over everything, and six parts to leaf through. */
export function Dossier({ open, onClose, ...matter }: DossierProps) {
  return (
    <Drawer open={open} title={t('dossier')} kind="side" onClose={onClose}>
      {open && <Leaves {...matter} />}
    </Drawer>
  )
}

const isPart = (part: string | undefined): part is Part => PARTS.some((one) => one === part)
const firstPart = (at: string | undefined, entries: readonly Entry[]): Part => {
  const part = at?.split('.')[0]
  return isPart(part) ? part : (entries[0]?.part ?? 'people')
}

/** What the seat knows of the forces is so little that it lies open. */
const known = (entries: readonly Entry[]) => entries.flatMap(({ id }) => (id.startsWith('forces.known-') ? [id] : []))

function Leaves({ at, contents, ended, onShow }: Omit<DossierProps, 'open' | 'onClose'>) {
  const { entries, later } = contents
  const [query, setQuery] = useState('')
  const [part, setPart] = useState(() => firstPart(at, entries))
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([...(at ? [at] : []), ...known(entries)]))
  const [gone, setGone] = useState<{ id: string }>()
  const matter = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const find = useMemo(() => createSearch(entries), [entries])
  const found = find(query)
  const news = useMemo(
    () => entries.flatMap((entry) => (entry.part === 'heard' ? [entry.dispatch.text] : [])),
    [entries],
  )
  const pieces = useMemo(() => linkTexts([news], entries), [entries])
  const asked = query.trim() !== ''

  useLeafing(matter, search)
  useEffect(() => {
    rowsIn(matter.current)
      .find((row) => row.dataset['row'] === gone?.id)
      ?.focus()
  }, [gone])
  const acts: BodyActs = {
    has: (id) => entries.some((entry) => entry.id === id),
    go: (id) => {
      setQuery('')
      setPart(firstPart(id, entries))
      setOpened(new Set([...opened, id]))
      setGone({ id })
    },
    onShow,
  }
  const toggle = (id: string) =>
    setOpened(opened.has(id) ? new Set([...opened].filter((one) => one !== id)) : new Set([...opened, id]))
  // What fits best comes first, and its part with it.
  const shown = asked ? [...new Set(found.map((entry) => entry.part))] : [part]
  return (
    <div ref={matter} class="dossier">
      <div class="dossier-search">
        <label class="search">
          {t('dossier.search')}
          <input
            ref={search}
            type="search"
            autocomplete="off"
            spellcheck={false}
            // A touch keyboard would cover what is to be read.
            autofocus={!at && !window.matchMedia('(pointer: coarse)').matches}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {!asked && <p class="small hint">{t('dossier.hint', { key: '/' })}</p>}
        <p class="small found" role="status">
          {asked && (found.length ? t('dossier.found', { n: found.length }) : t('dossier.none'))}
        </p>
      </div>
      {!asked && (
        <nav class="dossier-parts" aria-label={t('dossier.parts')}>
          {PARTS.map((one) => {
            const count = entries.filter((entry) => entry.part === one).length
            return (
              (count > 0 || one === 'sources') && (
                <button key={one} type="button" aria-pressed={one === part} onClick={() => setPart(one)}>
                  {t(`dossier.${one}`)} <i>{count}</i>
                </button>
              )
            )
          })}
        </nav>
      )}
      <LookupIn value={{ pieces, open: acts.go }}>
        {shown.map((one) => {
          const within = found.filter((entry) => entry.part === one)
          if (asked && !within.length) return null
          return (
            <section key={one} class={`dossier-part of-${one}`} aria-labelledby={`dossier-${one}`}>
              <h3 id={`dossier-${one}`}>
                {t(`dossier.${one}`)} {asked && <i>{within.length}</i>}
              </h3>
              <ul>
                {within.map((entry) => (
                  <EntryRow
                    key={entry.id}
                    entry={entry}
                    open={opened.has(entry.id)}
                    first={entry.id === at}
                    acts={acts}
                    onToggle={() => toggle(entry.id)}
                  />
                ))}
              </ul>
              {!asked && !ended && <KeptBack part={one} later={later} />}
            </section>
          )
        })}
      </LookupIn>
    </div>
  )
}

/** What a part does not tell yet. */
function KeptBack({ part, later }: { part: Part; later: number }) {
  if (part === 'people') return <p class="small kept-back">{t('dossier.kept-back')}</p>
  if (part === 'forces') return <p class="small kept-back">{t('dossier.forces.later')}</p>
  if (part !== 'sources' || !later) return null
  return <p class="small kept-back">{later === 1 ? t('dossier.later.1') : t('dossier.later', { n: later })}</p>
}
