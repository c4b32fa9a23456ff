/** What was done in the record, by seats and by chance: its events in their order. Its facts are not among them. */
import type { Scenario } from './scenario'

export const recordedEvents = (scenario: Scenario): string[] =>
  scenario.data.record.entries.flatMap((entry) => ('do' in entry ? [entry.do] : []))
