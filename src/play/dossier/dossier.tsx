import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import { Drawer } from '../screens/drawer'
import type { BodyActs } from './bodies'
import { PARTS, type Contents, type Entry, type Part } from './entry'
import { EntryRow } from './row'
import { createSearch } from './search'
import './dossier.css'

export type DossierProps = {
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

function Leaves({ at, contents, ended, onShow }: Omit<DossierProps, 'open' | 'onClose'>) {
  const { entries, later } = contents
  const [query, setQuery] = useState('')
  const [part, setPart] = useState(() => firstPart(at, entries))
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(at ? [at] : []))
  const [gone, setGone] = useState<string>()
  const matter = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const find = useMemo(() => createSearch(entries), [entries])
  const found = find(query)
  const asked = query.trim() !== ''

  const rows = () => [...(matter.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  useEffect(() => {
    if (gone) rows().find((row) => row.dataset['row'] === gone)?.focus()
  }, [gone])
  const acts: BodyActs = {
    has: (id) => entries.some((entry) => entry.id === id),
    go: (id) => {
      setQuery('')
      setPart(firstPart(id, entries))
      setOpened(new Set([...opened, id]))
      setGone(id)
    },
    onShow,
  }
  const toggle = (id: string) =>
    setOpened(opened.has(id) ? new Set([...opened].filter((one) => one !== id)) : new Set([...opened, id]))

  const keys = (event: KeyboardEvent) => {
    const typing = event.target === search.current
    if (event.key === '/' && !typing) {
      event.preventDefault()
      search.current?.focus()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || event.altKey) return
    const all = rows()
    const here = all.indexOf(document.activeElement as HTMLElement)
    if (here < 0 && !typing) return
    event.preventDefault()
    const next = all[here + step]
    if (next) next.focus()
    else if (step < 0) search.current?.focus()
  }
  const shown = asked ? PARTS : [part]
  return (
    <div ref={matter} class="dossier" onKeyDown={keys}>
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
