/** The dossier: everybody who holds a seat is in it, and it names only places and sources that there are. */
import type { Check } from './names'

export function checkDossier({ data, report, known }: Check) {
  const { people, places, forces } = data.dossier
  for (const [seat, { person }] of Object.entries(data.scenario.seats))
    if (!people[person])
      report(
        'scenario',
        ['seats', seat, 'person'],
        `"${person}" holds a seat and is not among the people of dossier.yaml`,
      )
  const merged = new Set<string>()
  for (const [place, { with: others, spelt }] of Object.entries(places)) {
    for (const other of others ?? []) {
      if (!known.places.has(other)) report('dossier', ['places', place, 'with'], `unknown place "${other}"`)
      if (places[other] || merged.has(other))
        report('dossier', ['places', place, 'with'], `"${other}" has an entry of its own or is in another one`)
      merged.add(other)
    }
    for (const [spelling, sources] of Object.entries(spelt ?? {}))
      for (const source of sources)
        if (!known.sources.has(source))
          report('dossier', ['places', place, 'spelt', spelling], `unknown source "${source}"`)
  }
  for (const [name, { figures }] of Object.entries(forces))
    for (const { source } of figures)
      if (!known.sources.has(source)) report('dossier', ['forces', name], `unknown source "${source}"`)
}
