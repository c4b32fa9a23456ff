/** How far each cell of a grid is from the nearest cell that is set: an exact Euclidean distance transform. */

import type { Grid } from './grid'

const FAR = 1e12

/** In kilometres. Columns first, then rows, each by the lower envelope of parabolas. */
export function distances(g: Grid, set: ArrayLike<number>): Float64Array {
  const squares = Float64Array.from({ length: g.nx * g.ny }, (_, n) => (set[n] ? 0 : FAR))
  for (let i = 0; i < g.nx; i++) envelope(squares, i, g.nx, g.ny)
  for (let j = 0; j < g.ny; j++) envelope(squares, j * g.nx, 1, g.nx)
  return squares.map((square) => Math.sqrt(square) * g.step)
}

function envelope(values: Float64Array, start: number, stride: number, count: number): void {
  const own = Array.from({ length: count }, (_, k) => values[start + k * stride]!)
  const lowest: number[] = []
  const from: number[] = []
  const meet = (a: number, b: number) => (own[b]! + b * b - own[a]! - a * a) / (2 * (b - a))
  for (let k = 0; k < count; k++) {
    while (lowest.length && meet(lowest.at(-1)!, k) <= from.at(-1)!) {
      lowest.pop()
      from.pop()
    }
    from.push(lowest.length ? meet(lowest.at(-1)!, k) : -Infinity)
    lowest.push(k)
  }
  let at = 0
  for (let k = 0; k < count; k++) {
    while (at + 1 < lowest.length && from[at + 1]! <= k) at++
    values[start + k * stride] = own[lowest[at]!]! + (k - lowest[at]!) ** 2
  }
}
