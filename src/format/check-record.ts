/** The record, its disputes and its losses. */
import type { RecordEntry } from '../rules/schema'
import type { Check } from './names'

const entryName = (entry: RecordEntry) => ('do' in entry ? entry.do : entry.fact)

export function checkRecord({ data, report, known }: Check) {
  const { entries, disputes, losses } = data.record
  const linked = new Set<string>()
  entries.forEach((entry, n) => {
    const path = ['entries', n]
    if ('do' in entry && !known.eventStates.has(entry.do)) report('record', path, `unknown event "${entry.do}"`)
    if ('fact' in entry && !known.places.has(entry.place)) report('record', path, `unknown place "${entry.place}"`)
    if ('fact' in entry && entry.news && !data.scenario.news.kinds[entry.news])
      report('record', path, `unknown kind of news "${entry.news}"`)
    for (const version of entry.versions)
      if (!known.sources.has(version.source))
        report('record', path, `"${entryName(entry)}" cites the unknown source "${version.source}"`)
    if (entry.versions.every(({ source }) => known.remembered.has(source)))
      report('record', path, `"${entryName(entry)}" rests on memory alone: name a source that can be looked up`)
    for (const dispute of entry.disputes ?? []) {
      linked.add(dispute)
      if (!disputes[dispute]) report('record', path, `unknown dispute "${dispute}"`)
    }
  })
  for (const [name, dispute] of Object.entries(disputes)) {
    const path = ['disputes', name]
    if (!linked.has(name)) report('record', path, `no entry of the record is in dispute "${name}"`)
    for (const version of dispute.versions) {
      if (!known.sources.has(version.source)) report('record', path, `unknown source "${version.source}"`)
      if (dispute.switches && version.says && !(version.says in dispute.switches.values))
        report('record', path, `the switch has no value for "${version.says}"`)
    }
    if (dispute.switches && !data.scenario.assumptions[dispute.switches.assumption])
      report('record', path, `switches the unknown assumption "${dispute.switches.assumption}"`)
  }
  for (const [ledger, bySource] of Object.entries(losses)) {
    if (!data.scenario.ledgers[ledger]) report('record', ['losses', ledger], `unknown ledger "${ledger}"`)
    for (const { source } of bySource)
      if (!known.sources.has(source)) report('record', ['losses', ledger], `unknown source "${source}"`)
  }
}
