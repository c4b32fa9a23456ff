import { useEffect, useState } from 'preact/hooks'
import { askOnce } from '../../explore/ask-once'
import type { Asking } from '../../explore/inquiries'
import { useInquiry } from '../../explore/use-inquiry'
import { useNear } from '../../explore/use-near'
import type { Log } from '../../session/log'
import type { Model } from '../../whatif/odds'
import { under } from '../../whatif/sensitivity'
import type { Debrief } from '../debrief'
import { modelOf } from '../model'
import { useSpoken } from '../spoken'

/** Thing said -> chance of the player's ending if it was so. */
export type VersionOdds = Record<string, number>

/**
 * The odds of the player's ending under each version of each dispute that the model knows of, dispute by dispute. They
 * are worked out when the disputes come near, in a worker, so that the page never stands still.
 */
export function useVersionOdds(review: Debrief, log: Log) {
  const { edition } = useSpoken()
  const { ref, near } = useNear<HTMLElement>('600px', true)
  const [odds, setOdds] = useState<Record<string, VersionOdds>>({})
  const ending = review.yours.outcome?.ending
  const inquiring = useInquiry(edition.scenario, near && ending !== undefined)
  const asking = inquiring.state === 'ready' ? inquiring.asking : undefined
  useEffect(() => {
    if (!asking) return undefined
    let here = true
    askVersionOdds(asking, review, log, (found) => here && setOdds(found)).catch(() => {})
    return () => void (here = false)
  }, [asking, review])
  return { ref, odds, failed: inquiring.state === 'failed' }
}

/**
 * By dispute: the odds of the player's ending under each of its versions, for the disputes that the model knows of.
 * @param onEach hears all that is known whenever one more dispute is
 */
export async function askVersionOdds(
  asking: Asking,
  review: Debrief,
  log: Log,
  onEach: (found: Record<string, VersionOdds>) => void = () => {},
): Promise<Record<string, VersionOdds>> {
  const model = modelOf(log)
  const ending = review.yours.outcome?.ending ?? ''
  let found: Record<string, VersionOdds> = {}
  for (const { id, switches } of review.disputes) {
    if (!switches) continue
    const odds = await Promise.all(
      Object.entries(switches.values).map(
        async ([says, value]) =>
          [says, (await endingsUnder(asking, under(model, { [switches.assumption]: value })))[ending] ?? 0] as const,
      ),
    )
    found = { ...found, [id]: Object.fromEntries(odds) }
    onEach(found)
  }
  return found
}

/** The odds of all endings from the first day on. Versions that mean the same are asked once, for the questions to discuss as well. */
const endingsUnder = (asking: Asking, model: Model) =>
  askOnce(asking, JSON.stringify(['endings', model]), () => asking.ask('endings', model, []))
