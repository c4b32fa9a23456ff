/** The historical record as a log like any other: its moves, its facts, and when each fell. */
import { moment, type Minutes } from '../rules/clock'
import { follow, type Step } from '../rules/play'
import { recordedEvents } from '../rules/recorded'
import type { Scenario } from '../rules/scenario'
import type { RecordEntry } from '../rules/schema'

/** The record played through the machine. */
export const recordedLine = (scenario: Scenario): Step[] => follow(scenario, recordedEvents(scenario))

/** `id` names its words: `record.ID`. For a move it is the calendar state in which it was made. */
type Dated = { id: string; at: Minutes; place: string; event: string | undefined; entry: RecordEntry }

/** All entries in the order in which they happened. A fact without a clock stands at noon. */
export function chronicle(scenario: Scenario): Dated[] {
  return scenario.data.record.entries
    .map((entry): Dated => {
      if ('do' in entry) {
        const turn = scenario.turnOf.get(entry.do)
        return { id: turn?.state ?? '', at: turn?.at ?? 0, place: turn?.place ?? '', event: entry.do, entry }
      }
      return {
        id: entry.fact,
        at: moment(entry.date, entry.clock ?? '12:00', scenario.zone(entry.place)),
        place: entry.place,
        event: undefined,
        entry,
      }
    })
    .toSorted((a, b) => a.at - b.at)
}

/** The entry of the record that is a move in a calendar state, if the record passed it. */
export const recordedMove = (scenario: Scenario, state: string): Dated | undefined =>
  chronicle(scenario).find(({ id, event }) => event !== undefined && id === state)
