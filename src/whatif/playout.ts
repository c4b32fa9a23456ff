/** Lines drawn at random from the table: what luck would make of it, without keeping what was played. */
import type { Compiled } from './compile'
import type { Chances } from './odds'

/** Plays to the end of a line and returns its last position. `random` gives numbers from 0 (with) to 1 (without). */
export function playout({ mix, first, to }: Compiled, p: Chances, random: () => number, from = 0): number {
  let n = from
  while ((mix[n] as number) >= 0) {
    const last = (first[n + 1] as number) - 1
    let e = first[n] as number
    let left = random() - (p[e] as number)
    while (left >= 0 && e < last) left -= p[++e] as number
    // What rounding leaves over must not fall on a step that cannot be taken.
    while (p[e] === 0) e--
    n = to[e] as number
  }
  return n
}

/** How often each ending came in `games` playouts, in the order of scenario.yaml. */
export function playouts(table: Compiled, p: Chances, random: () => number, games: number, from = 0): Uint32Array {
  const counts = new Uint32Array(table.scenario.data.scenario.endings.length)
  for (let game = 0; game < games; game++) {
    const ending = table.ending[playout(table, p, random, from)] as number
    counts[ending] = (counts[ending] as number) + 1
  }
  return counts
}
