import { useMemo, useState } from 'preact/hooks'
import { keyOf, type Line, type Tree } from './tree'

/** Which rows of a tree are open and which line is chosen. At first the way to `first` and to the end of `record` is open. */
export function useTreeState(tree: Tree, record: Line, first: Line) {
  const [selected, select] = useState<Line>(first)
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set([...tree.way(record), ...tree.way(first), keyOf(first)]),
  )
  const rows = useMemo(() => tree.rows(opened), [tree, opened])
  return {
    selected,
    opened,
    rows,
    select: (line: Line) => select(line),
    /** Opens the way to a line and chooses it. */
    show(this: void, line: Line) {
      setOpened((old) => new Set([...old, ...tree.way(line)]))
      select(line)
    },
    /** Opens or folds a row. What is folded away cannot stay chosen: the row that it is folded into is. */
    open(this: void, key: string, isOpen: boolean) {
      setOpened((old) => (isOpen ? new Set([...old, key]) : new Set([...old].filter((one) => one !== key))))
      const row = rows.find((one) => one.key === key)
      if (!isOpen && row && tree.way(selected).includes(key)) select(row.line)
    },
  }
}
