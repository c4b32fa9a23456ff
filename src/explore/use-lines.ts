/** The lines that the explorer is about: the one played and the record, and the tree they grow in. */
import { useMemo } from 'preact/hooks'
import { recordedEvents } from '../rules/recorded'
import type { Scenario } from '../rules/scenario'
import { line as entriesOf, type Log } from '../session/log'
import { createTree } from './tree/tree'

/** Without a log the record is alone, and `played` is empty. */
export function useLines(scenario: Scenario, log: Log | undefined) {
  const entries = useMemo(() => (log ? entriesOf(log) : []), [log])
  const played = useMemo(() => entries.map(({ event }) => event), [entries])
  const record = useMemo(() => recordedEvents(scenario), [scenario])
  const tree = useMemo(() => createTree(scenario, played.length ? [played, record] : [record]), [played, record])
  const parted = played.findIndex((event, n) => event !== record[n])
  return {
    entries,
    played,
    record,
    tree,
    /** So many entries of the line played are those of the record. */
    shared: parted < 0 ? played.length : parted,
  }
}
