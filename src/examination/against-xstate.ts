/** Proves the stepper equal to XState's `transition`: options, regions, tracks, flags and ledgers, on every position. */
import { facts, options, play, start, type Position } from '../rules/play'
import type { Table } from '../whatif/table'
import type { Place } from '../whatif/stepper'

/** The first few differences in words; none when the two agree everywhere. */
export function againstXState({ scenario, stepper, nodes }: Table, limit = 5): string[] {
  const first = start(scenario)
  const ledgers = first.context.ledgers
  const snapshot = ({ calendar, negotiation, field, tracks, flags }: Place): Position =>
    scenario.machine.resolveState({
      value: { calendar, negotiation, field },
      context: { tracks, flags, ledgers },
    })
  const faults: string[] = []
  const differ = (what: string, place: Place, ours: unknown, theirs: unknown) => {
    if (JSON.stringify(ours) !== JSON.stringify(theirs) && faults.length < limit)
      faults.push(
        `${what} in "${place.calendar}" (${place.negotiation}, ${place.field}): the table says ${JSON.stringify(ours)}, XState ${JSON.stringify(theirs)}`,
      )
  }
  differ('the first position', stepper.first, sorted(stepper.first), sorted(facts(first)))
  for (const { place, edges } of nodes) {
    const position = snapshot(place)
    differ(
      'what is open',
      place,
      edges.map(({ event }) => event),
      options(scenario, position),
    )
    for (const { event, tally } of edges) {
      const after = play(scenario, position, event)
      differ(event, place, sorted(stepper.step(place, event).to), sorted(facts(after)))
      differ(`what ${event} adds`, place, { ...ledgers, ...tally }, after.context.ledgers)
    }
  }
  return faults
}

const sorted = ({ calendar, negotiation, field, tracks, flags }: Place) => [
  calendar,
  negotiation,
  field,
  Object.entries(tracks),
  Object.entries(flags),
]
