/** Every claim of a scenario that names its ground: what is claimed, how surely, and by which sources. */
import type { Basis, ScenarioData } from '../rules/schema'

type Claim = { what: string; basis: Basis; sources: readonly string[] }

type Grounded = { basis: Basis; sources?: readonly string[] | undefined }
const claim = (what: string, { basis, sources = [] }: Grounded): Claim => ({ what, basis, sources })

/** Weights, ledgers, assumptions, carried flags and the epilogue by their basis; the record and its disputes as documented. */
export function claims({ scenario, weights, record }: ScenarioData): Claim[] {
  const documented = (what: string, by: readonly { source: string }[]): Claim => ({
    what,
    basis: 'documented',
    sources: by.map(({ source }) => source),
  })
  const named = (kind: string, all: Record<string, Grounded> = {}) =>
    Object.entries(all).map(([name, it]) => claim(`${kind} ${name}`, it))
  return [
    ...Object.entries(weights).flatMap(([state, options]) =>
      Object.entries(options).flatMap(([option, it]) =>
        typeof it === 'string' ? [] : claim(`weight ${state}.${option}`, it),
      ),
    ),
    ...named('ledger', scenario.ledgers),
    ...named('assumption', scenario.assumptions),
    ...named('carried flag', scenario.campaign?.carries),
    ...(scenario.epilogue ?? []).flatMap(({ id, more, less }) => [
      claim(`epilogue ${id}, more`, more),
      claim(`epilogue ${id}, less`, less),
    ]),
    ...record.entries.map((entry) => documented(`record ${'do' in entry ? entry.do : entry.fact}`, entry.versions)),
    ...Object.entries(record.disputes).map(([name, { versions }]) => documented(`dispute ${name}`, versions)),
    ...Object.entries(record.losses).map(([name, bySource]) => documented(`losses ${name}`, bySource)),
  ]
}

/** Whether a reader could look a source up: what it is called, who or what it came from, and when it appeared or how it was seen. */
export const canBeLookedUp = (source: ScenarioData['sources'][number]): boolean => {
  const { title, author, editor, publisher, archive, number, issued, note } = source
  const from = author ?? editor ?? publisher ?? archive ?? number ?? source['container-title'] ?? note
  return [title, from, issued ?? note].every(Boolean)
}
