/** How far each decision moves the odds: the most that choosing one option instead of another changes any ending. */
import type { Compiled } from '../whatif/compile'
import { chanceOf, reach, type Chances } from '../whatif/odds'

/**
 * `points`: hundredths by which the odds of `ending` differ between the options `from` and `to`, averaged over where the
 * decision is met. Where only one of the two is open nothing is chosen between them, and they differ by nothing.
 */
export type Influence = {
  state: string
  seat: string
  point: string | undefined
  points: number
  ending: string
  from: string
  to: string
  /** The chance that the decision is met. */
  met: number
}

export function influence(table: Compiled, p: Chances): Influence[] {
  const { scenario, size, first, to, option } = table
  const passed = reach(table, p)
  const byState = new Map<string, number[]>()
  for (let n = 0; n < size; n++) {
    const name = scenario.order[table.state[n] as number] as string
    const here = byState.get(name)
    if (here) here.push(n)
    else byState.set(name, [n])
  }
  const result = new Map<string, Influence>()
  for (const { id } of scenario.data.scenario.endings) {
    const value = chanceOf(table, p, [id])
    for (const turn of scenario.turns.values()) {
      if (!turn.seat) continue
      const here = byState.get(turn.state) ?? []
      const count = turn.options.length
      // By pair of options: how much more likely the second makes the ending, where both are open.
      const more = new Float64Array(count * count)
      let met = 0
      for (const n of here) {
        const share = passed[n] as number
        met += share
        for (let a = first[n] as number; a < (first[n + 1] as number); a++)
          for (let b = first[n] as number; b < (first[n + 1] as number); b++) {
            const pair = (option[a] as number) * count + (option[b] as number)
            const gain = (value[to[b] as number] as number) - (value[to[a] as number] as number)
            more[pair] = (more[pair] as number) + share * gain
          }
      }
      const widest = more.reduce((best, x, n) => (x > (more[best] as number) ? n : best), 0)
      const points = met > 0 ? (100 * (more[widest] as number)) / met : 0
      const [from, other] = [turn.options[Math.floor(widest / count)], turn.options[widest % count]]
      if (from && other && points >= (result.get(turn.state)?.points ?? 0))
        result.set(turn.state, {
          state: turn.state,
          seat: turn.seat,
          point: turn.point,
          points,
          ending: id,
          from: from.event,
          to: other.event,
          met,
        })
    }
  }
  return scenario.order.flatMap((name) => result.get(name) ?? [])
}
