/** Which lines pass a row of the tree. */
import type { KeptLine } from '../branches/kept-lines'
import { keyOf, type Line } from './tree'

/** `fresh` is set where they are not those of the row before, so that it is worth saying; `kept` names those that end here. */
export type Tags = { yours: boolean; record: boolean; fresh: boolean; kept: readonly string[] }

const passes = (whole: Line, line: Line) => line.length > 0 && line.every((event, n) => whole[n] === event)

export function tags(line: Line, played: Line, record: Line, kept: readonly KeptLine[]): Tags {
  const [yours, recorded] = [passes(played, line), passes(record, line)]
  const before = line.slice(0, -1)
  return {
    yours,
    record: recorded,
    fresh: line.length === 1 || yours !== passes(played, before) || recorded !== passes(record, before),
    kept: kept.flatMap((one) => (keyOf(one.line) === keyOf(line) ? [one.name] : [])),
  }
}
