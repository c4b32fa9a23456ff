import { useEffect, useRef, useState } from 'preact/hooks'
import type { Asking } from '../../explore/inquiries'
import { useAnswer, useInquiry } from '../../explore/use-inquiry'
import type { Log } from '../../session/log'
import type { Debrief } from '../debrief'
import { modelOf } from '../model'
import { useSpoken } from '../spoken'

/** Thing said -> chance of the player's ending if it was so. */
export type VersionOdds = Record<string, number>

/**
 * The odds of the player's ending under each version of each dispute that the model knows of. They are worked out
 * when the disputes come near, in a worker, so that the page never stands still.
 */
export function useVersionOdds(review: Debrief, log: Log) {
  const { edition } = useSpoken()
  const ref = useRef<HTMLElement>(null)
  const [near, setNear] = useState(false)
  const ending = review.yours.outcome?.ending
  useEffect(() => {
    if (!ending || !ref.current) return undefined
    const coming = new IntersectionObserver(([entry]) => setNear((was) => was || entry?.isIntersecting === true), {
      rootMargin: '600px',
    })
    coming.observe(ref.current)
    return () => coming.disconnect()
  }, [ending])
  const inquiring = useInquiry(edition.scenario, near)
  const odds = useAnswer(inquiring, ending ?? '', (asking) => askVersionOdds(asking, review, log))
  return { ref, odds: odds ?? {} }
}

/** By dispute: the odds of the player's ending under each of its versions, for the disputes that the model knows of. */
export async function askVersionOdds(asking: Asking, review: Debrief, log: Log): Promise<Record<string, VersionOdds>> {
  const { assumptions, strategies } = modelOf(log)
  const found: Record<string, VersionOdds> = {}
  for (const { id, switches } of review.disputes)
    for (const [says, value] of Object.entries(switches?.values ?? {})) {
      const under = { strategies, assumptions: { ...assumptions, [switches?.assumption ?? '']: value } }
      const all = await asking.ask('endings', under, [])
      found[id] = { ...found[id], [says]: all[review.yours.outcome?.ending ?? ''] ?? 0 }
    }
  return found
}
