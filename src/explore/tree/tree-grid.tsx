import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import { typedAhead } from './find'
import { answer } from './grid-keys'
import { chanceOf, leadsOf, type Known } from '../numbers'
import type { Saying } from '../saying'
import { keyOf, type Line, type Row } from './tree'
import type { Tags } from './tags'
import { CELLS, TreeRow } from './tree-row'

type TreeGridProps = {
  rows: readonly Row[]
  saying: Saying
  known: Known
  /** Said in place of numbers that are not there. */
  missing: string
  selected: Line
  found: ReadonlySet<string>
  tagsOf: (line: Line) => Tags
  onSelect: (line: Line) => void
  onOpen: (key: string, open: boolean) => void
}

/** How long typed letters belong together, in ms. */
const TYPING = 700

/** The tree as a treegrid. The row in focus is the chosen one; its cells can be gone into. */
export function TreeGrid({ rows, saying, known, missing, selected, found, tagsOf, onSelect, onOpen }: TreeGridProps) {
  const grid = useRef<HTMLDivElement>(null)
  const [cell, setCell] = useState<number>()
  const moved = useRef(false)
  const typing = useRef({ text: '', at: 0 })
  const chosen = keyOf(selected)
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === chosen),
  )
  const rowAt = () => grid.current?.querySelectorAll<HTMLElement>('[data-key]')[at]
  useLayoutEffect(() => {
    const row = rowAt()
    if (row) keepInView(grid.current, row)
  }, [at, chosen])
  // After every render, so that the focus has moved before the next key comes.
  useLayoutEffect(() => {
    if (!moved.current) return
    moved.current = false
    const row = rowAt()
    const target = cell === undefined ? row : row?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)
    target?.focus({ preventScroll: true })
  })

  const goTo = (row: number, next: number | undefined) => {
    const wanted = rows[row]
    if (!wanted) return
    moved.current = true
    setCell(next)
    onSelect(wanted.line)
  }
  /** A screen reader may put the focus on a row or a cell by itself. */
  const follow = ({ target }: FocusEvent) => {
    const element = target as HTMLElement
    const row = rows.find(({ key }) => key === element.closest<HTMLElement>('[data-key]')?.dataset['key'])
    if (!row) return
    const inside = element.dataset['cell']
    setCell(inside === undefined ? undefined : Number(inside))
    if (row.key !== chosen) onSelect(row.line)
  }
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (altKey || metaKey) return
    const row = rows[at]
    const todo = answer(key, ctrlKey, { row: at, cell }, { rows: rows.length, cells: CELLS, expanded: row?.expanded })
    if (todo) {
      event.preventDefault()
      if ('to' in todo) goTo(todo.to.row, todo.to.cell)
      else if (row) onOpen(row.key, todo.expand)
    } else if (key.length === 1 && key !== ' ' && !ctrlKey) {
      const now = event.timeStamp
      const text = now - typing.current.at < TYPING ? typing.current.text + key : key
      typing.current = { text, at: now }
      // A letter alone goes on from the next row; more letters may fit the row in focus still.
      const titles = rows.map(({ line }) => saying.what(line))
      const next = typedAhead(titles, text.length === 1 ? at + 1 : at, text)
      if (next >= 0) goTo(next, undefined)
    }
  }
  return (
    <div class="tree-pane">
      <div
        ref={grid}
        role="treegrid"
        id="tree"
        class="tree-grid"
        aria-label={t('explore.tree')}
        aria-describedby="tree-keys"
        onFocusIn={follow}
      >
        <div role="row" class="tree-row tree-head">
          {(['explore.what', 'explore.when', 'explore.chance.head', 'explore.leads'] as const).map((key) => (
            <div key={key} role="columnheader">
              {t(key)}
            </div>
          ))}
        </div>
        {rows.map((row, n) => (
          <TreeRow
            key={row.key}
            row={row}
            saying={saying}
            tags={tagsOf(row.line)}
            chance={chanceOf(known, row.line)}
            leads={leadsOf(known, row.line)}
            selected={n === at}
            found={found.has(row.key)}
            current={n === at ? cell : null}
            missing={missing}
            onSelect={() => goTo(n, undefined)}
            onToggle={() => onOpen(row.key, !row.expanded)}
            onKeyDown={press}
          />
        ))}
      </div>
    </div>
  )
}

/** Scrolls the pane, and not the page, so far that the row stands in it. */
function keepInView(grid: HTMLElement | null, row: HTMLElement) {
  const pane = grid?.parentElement
  if (!pane) return
  const [above, below] = [pane.getBoundingClientRect(), row.getBoundingClientRect()]
  const head = grid?.firstElementChild?.getBoundingClientRect().height ?? 0
  if (below.top < above.top + head) pane.scrollTop += below.top - above.top - head
  else if (below.bottom > above.bottom) pane.scrollTop += below.bottom - above.bottom
}
