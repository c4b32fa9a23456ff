/** Two options that lead to the same future wherever both are open: a choice that does not matter. */
import { endingOf, verdictsOf } from '../rules/outcome'
import { defaults, weights } from '../rules/weights'
import type { Table } from '../whatif/table'

/** Numbers positions so that two have the same number exactly when nothing that follows differs. */
function futures({ scenario, nodes }: Table): Int32Array {
  const numbers = new Int32Array(nodes.length)
  const known = new Map<string, number>()
  const middle = defaults(scenario)
  const shifted = Object.fromEntries(Object.entries(middle).map(([name, x], n) => [name, (x + 0.37 + n / 50) % 1]))
  for (let n = nodes.length - 1; n >= 0; n--) {
    const { place, edges } = nodes[n] as Table['nodes'][number]
    const turn = scenario.turns.get(place.calendar)
    const signature = turn
      ? JSON.stringify([
          place.calendar,
          edges.map(({ event, to, tally }) => [event, numbers[to], tally]),
          // Rounded, or float noise would part equal positions.
          [middle, shifted].map((assumptions) =>
            weights(scenario, turn, place, assumptions).map((w) => w.toPrecision(9)),
          ),
        ])
      : JSON.stringify([endingOf(scenario, place).id, verdictsOf(scenario, place)])
    let number = known.get(signature)
    if (number === undefined) known.set(signature, (number = known.size))
    numbers[n] = number
  }
  return numbers
}

/** Pairs of events. */
export function twins(table: Table): [string, string][] {
  const numbers = futures(table)
  const pairs = new Map<string, boolean>()
  for (const { edges } of table.nodes)
    for (const [n, a] of edges.entries())
      for (const b of edges.slice(n + 1)) {
        const key = `${a.event} ${b.event}`
        const same = numbers[a.to] === numbers[b.to] && JSON.stringify(a.tally) === JSON.stringify(b.tally)
        pairs.set(key, (pairs.get(key) ?? true) && same)
      }
  return [...pairs].filter(([, same]) => same).map(([key]) => key.split(' ') as [string, string])
}
