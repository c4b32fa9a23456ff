/** Where a key leads in the treegrid, by the pattern of the WAI-ARIA authoring practices with rows and cells in focus. */

/** `cell` is undefined while the whole row has the focus. */
type Place = { row: number; cell: number | undefined }
type Grid = { rows: number; cells: number; expanded: boolean | undefined }
type Answer = { to: Place } | { expand: boolean } | undefined

/** How many rows Page Up and Page Down pass. */
const PAGE = 10

/** What a key does; undefined when it is none of the grid's. `expanded` is that of the row in focus. */
export function answer(key: string, control: boolean, { row, cell }: Place, grid: Grid): Answer {
  const down = (by: number): Answer => ({
    to: { row: Math.min(grid.rows - 1, Math.max(0, row + by)), cell },
  })
  const along = (to: number | undefined): Answer => ({ to: { row, cell: to } })
  switch (key) {
    case 'ArrowDown':
      return down(1)
    case 'ArrowUp':
      return down(-1)
    case 'PageDown':
      return down(PAGE)
    case 'PageUp':
      return down(-PAGE)
    case 'Home':
      return control || cell === undefined ? down(-grid.rows) : along(0)
    case 'End':
      return control || cell === undefined ? down(grid.rows) : along(grid.cells - 1)
    case 'ArrowRight':
      if (cell === undefined) return grid.expanded === false ? { expand: true } : along(0)
      return along(Math.min(grid.cells - 1, cell + 1))
    case 'ArrowLeft':
      if (cell !== undefined) return along(cell === 0 ? undefined : cell - 1)
      return grid.expanded ? { expand: false } : along(undefined)
    case 'Enter':
      return grid.expanded === undefined ? undefined : { expand: !grid.expanded }
    default:
      return undefined
  }
}
