/** How far each decision moves the odds: the most that choosing one option instead of another changes any ending. */
import type { Compiled } from '../whatif/compile'
import { chanceOf, reach, type Chances } from '../whatif/odds'

/** `points`: hundredths by which the odds of `ending` differ between the options `from` and `to`, averaged over where the decision is met. */
export type Influence = {
  state: string
  seat: string
  point: string | undefined
  points: number
  ending: string
  from: string
  to: string
  met: number
}

export function influence(table: Compiled, p: Chances): Influence[] {
  const { scenario, size, state, first, to, option } = table
  const passed = reach(table, p)
  const byState = new Map<string, number[]>()
  for (let n = 0; n < size; n++) {
    const name = scenario.order[state[n] as number] as string
    const here = byState.get(name)
    if (here) here.push(n)
    else byState.set(name, [n])
  }
  const result = new Map<string, Influence>()
  for (const { id } of scenario.data.scenario.endings) {
    const value = chanceOf(table, p, [id])
    for (const turn of scenario.turns.values()) {
      if (!turn.seat) continue
      const sums = new Map(turn.options.map(({ event }) => [event, { weight: 0, value: 0 }]))
      let met = 0
      for (const n of byState.get(turn.state) ?? []) {
        met += passed[n] as number
        for (let e = first[n] as number; e < (first[n + 1] as number); e++) {
          const sum = sums.get(turn.options[option[e] as number]?.event ?? '') as { weight: number; value: number }
          sum.weight += passed[n] as number
          sum.value += (passed[n] as number) * (value[to[e] as number] as number)
        }
      }
      const means = [...sums].filter(([, s]) => s.weight > 0).map(([event, s]) => ({ event, mean: s.value / s.weight }))
      means.sort((a, b) => a.mean - b.mean)
      const [low, high] = [means[0], means.at(-1)]
      const points = low && high ? 100 * (high.mean - low.mean) : 0
      if (low && high && points >= (result.get(turn.state)?.points ?? 0))
        result.set(turn.state, {
          state: turn.state,
          seat: turn.seat,
          point: turn.point,
          points,
          ending: id,
          from: low.event,
          to: high.event,
          met,
        })
    }
  }
  return scenario.order.flatMap((name) => result.get(name) ?? [])
}
