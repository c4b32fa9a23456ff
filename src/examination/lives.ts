/** The life of each track and flag: where it is first written, where it is last alive, and what it costs in positions. */
import type { Table } from '../whatif/table'
import { branchesOf, list } from '../rules/short-forms'

export type Life = { fact: string; written: string | undefined; last: string | undefined; cost: number }

export function lives({ scenario, live, nodes }: Table): Life[] {
  const { data, order } = scenario
  const facts = [...Object.keys(data.scenario.tracks), ...data.scenario.flags]
  const writes = (event: string, fact: string) =>
    [data.negotiation, data.field].some((region) =>
      [region.on?.[event], ...Object.values(region.states).map(({ on }) => on?.[event])]
        .flatMap(branchesOf)
        .some(({ actions: { shift = {}, set = {}, mark, clear } = {} }) =>
          [...Object.keys(shift), ...Object.keys(set), ...list(mark), ...list(clear)].includes(fact),
        ),
    )
  return facts.map((fact) => {
    const alive = order.filter((state) => live.get(state)?.has(fact))
    const without = new Set(
      nodes.map(({ place }) =>
        [
          place.calendar,
          place.negotiation,
          place.field,
          ...facts.map((other) =>
            other === fact || !live.get(place.calendar)?.has(other) ? '' : (place.tracks[other] ?? place.flags[other]),
          ),
        ].join(' '),
      ),
    )
    return {
      fact,
      written: order.find((state) => scenario.turns.get(state)?.options.some(({ event }) => writes(event, fact))),
      last: alive.at(-1),
      cost: nodes.length - without.size,
    }
  })
}
