/** The numbers of the tree: its table being built, and the chances on what is shown of it. */
import { useMemo } from 'preact/hooks'
import type { Scenario } from '../rules/scenario'
import { t } from '../text/t'
import type { Model } from '../whatif/odds'
import { bySeverity, toAsk } from './numbers'
import type { Picture } from './tree/picture'
import type { Row } from './tree/tree'
import { useFollowing } from './use-following'
import { useStoppable } from './use-stoppable'

/** Of the rows and twigs that are shown, under `model`. */
export function useNumbers(scenario: Scenario, model: Model, rows: readonly Row[], picture: Picture) {
  const groups = useMemo(() => bySeverity(scenario), [scenario])
  const asked = useMemo(() => toAsk([...rows, ...picture.twigs].map(({ line }) => line)), [rows, picture])
  const { inquiring, ...building } = useStoppable(scenario)
  const { known, waiting } = useFollowing(inquiring, model, groups, asked)
  const none = building.stopped || inquiring.state === 'failed' || (inquiring.state === 'ready' && !waiting)
  return {
    inquiring,
    building,
    known,
    /** What stands where there is no number: that there is none, or that it is still to come. */
    missing: t(none ? 'explore.no-number' : 'explore.waiting'),
  }
}
