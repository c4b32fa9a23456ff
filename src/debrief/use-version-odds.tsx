import { useEffect, useRef, useState } from 'preact/hooks'
import type { Log } from '../session/log'
import type { Debrief } from './debrief'
import type { OddsAnswer, OddsQuestion } from './odds-worker'
import { useSpoken } from './spoken'

/** Thing said -> chance of the player's ending if it was so. */
export type VersionOdds = Record<string, number>

/**
 * The odds of the player's ending under each version of each dispute that the model knows of. They are worked out
 * when the disputes come near, in a worker, so that the page never stands still.
 */
export function useVersionOdds(review: Debrief, log: Log) {
  const { edition } = useSpoken()
  const ref = useRef<HTMLElement>(null)
  const [odds, setOdds] = useState<Record<string, VersionOdds>>({})
  const ending = review.yours.outcome?.ending
  useEffect(() => {
    const element = ref.current
    if (!ending || !element) return undefined
    const jobs = review.disputes.flatMap(({ id, switches }) =>
      switches
        ? Object.entries(switches.values).map(([says, value]) => ({ id, says, value, assumption: switches.assumption }))
        : [],
    )
    let worker: Worker | undefined
    const begin = () => {
      worker = new Worker(new URL('./odds-worker.ts', import.meta.url), { type: 'module' })
      const found: Record<string, VersionOdds> = {}
      let answers = 0
      worker.addEventListener('message', ({ data: { id, says, odds: chance } }: MessageEvent<OddsAnswer>) => {
        found[id] = { ...found[id], [says]: chance }
        if (++answers === jobs.length) setOdds(found)
      })
      const { data, carried } = edition.scenario
      const question: OddsQuestion = {
        data,
        carried,
        log: { seats: log.seats, ...(log.assumptions ? { assumptions: log.assumptions } : {}) },
        ending,
        jobs,
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page asks its own worker
      worker.postMessage(question)
    }
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        near.disconnect()
        begin()
      },
      { rootMargin: '600px' },
    )
    near.observe(element)
    return () => {
      near.disconnect()
      worker?.terminate()
    }
  }, [review, log, ending, edition])
  return { ref, odds }
}
