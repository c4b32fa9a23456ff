import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { Found } from './find'
import { keyOf, type Line } from './tree'

type SearchProps = {
  query: string
  found: readonly Found[]
  onQuery: (query: string) => void
  /** Opens the way to a line and chooses it. */
  onGo: (line: Line) => void
}

/** The field that finds what happens. Enter goes from one finding to the next, with the focus kept here. */
export function Search({ query, found, onQuery, onGo }: SearchProps) {
  // Known by its line: opening the way to one finding may bring others into reach.
  const [gone, setGone] = useState<string>()
  const at = found.findIndex(({ line }) => keyOf(line) === gone)
  const folded = found.filter(({ shown }) => !shown).length
  const go = (by: number) => {
    const next = found[at < 0 && by < 0 ? found.length - 1 : (at + by + found.length) % found.length]
    if (!next) return
    setGone(keyOf(next.line))
    onGo(next.line)
  }
  const counted =
    found.length === 0
      ? t('explore.found.0')
      : found.length === 1
        ? t('explore.found.1')
        : t('explore.found.n', { n: found.length })
  return (
    <form
      role="search"
      class="tree-search search"
      onSubmit={(event) => {
        event.preventDefault()
        go(1)
      }}
    >
      <label>
        {t('explore.find')} <span class="small">{t('explore.find.note')}</span>
        <input
          type="search"
          value={query}
          onInput={(event) => {
            setGone(undefined)
            onQuery(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return
            event.preventDefault()
            go(-1)
          }}
        />
      </label>
      <p role="status" class="small">
        {query.trim() &&
          [
            counted,
            folded > 0 ? `(${t('explore.found.folded', { n: folded })})` : '',
            at >= 0 && found.length > 1 ? t('explore.found.at', { at: at + 1, n: found.length }) : '',
          ]
            .filter(Boolean)
            .join(' ')}
      </p>
    </form>
  )
}
