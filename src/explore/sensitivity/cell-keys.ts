/** Where a key leads in a grid of cells, `at` counted row by row; undefined when it is none of the grid's. */
export function cellAt(key: string, control: boolean, at: number, side: number): number | undefined {
  const row = Math.floor(at / side)
  const column = at % side
  const to = (r: number, c: number) => Math.min(side - 1, Math.max(0, r)) * side + Math.min(side - 1, Math.max(0, c))
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'Home':
      return control ? 0 : to(row, 0)
    case 'End':
      return control ? side * side - 1 : to(row, side - 1)
    default:
      return undefined
  }
}

/** The cell of a grid nearest to two values from 0 to 1; the first goes along, the second up. */
export function nearestCell(x: number, y: number, side: number): number {
  const step = (value: number) => Math.round(value * (side - 1))
  return (side - 1 - step(y)) * side + step(x)
}
