/** The tree as rows, with the field that finds what happens in it. */
import { useMemo, useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { Known } from '../numbers'
import type { Saying } from '../saying'
import { find } from './find'
import { Search } from './search'
import type { Tags } from './tags'
import { keyOf, type Line, type Row, type Tree } from './tree'
import { TreeGrid } from './tree-grid'

type TreePartProps = {
  tree: Tree
  rows: readonly Row[]
  saying: Saying
  known: Known
  /** Said in place of numbers that are not there. */
  missing: string
  selected: Line
  tagsOf: (line: Line) => Tags
  onSelect: (line: Line) => void
  onOpen: (key: string, open: boolean) => void
  /** Opens the way to a line and chooses it. */
  onGo: (line: Line) => void
}

export function TreePart({ tree, onGo, ...grid }: TreePartProps) {
  const { rows, saying } = grid
  const [query, setQuery] = useState('')
  const found = useMemo(() => find(tree, rows, query, (line) => saying.what(line)), [tree, rows, query])
  return (
    <div class="tree-part">
      <Search query={query} found={found} onQuery={setQuery} onGo={onGo} />
      <p class="small" id="tree-keys">
        {t('explore.keys')}
      </p>
      <TreeGrid {...grid} found={new Set(found.map(({ line }) => keyOf(line)))} />
    </div>
  )
}

/** For a link to the tree. The address stays as it is: it belongs to the line that is chosen. */
export function focusTree(event: MouseEvent): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#tree [tabindex="0"]')?.focus()
}
