import type { Log } from '../../session/log'
import type { Reviewed } from '../../whatif/regret'
import type { Debrief } from '../debrief'
import type { Said } from '../spoken'

/** All that a report is written out of. */
export type Told = {
  spoken: Said
  review: Debrief
  log: Log
  held: readonly string[]
  /** What each decision cost, by entry number; empty where it is not worked out. */
  costs: ReadonlyMap<number, Reviewed>
  questions: readonly string[]
}
