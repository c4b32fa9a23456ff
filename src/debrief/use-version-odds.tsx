import { useEffect, useRef, useState } from 'preact/hooks'
import type { Log } from '../session/log'
import { createTable } from '../whatif/table'
import type { Debrief } from './debrief'
import { oddsUnder } from './dispute-odds'
import { useSpoken } from './spoken'

/** Thing said -> chance of the player's ending if it was so. */
export type VersionOdds = Record<string, number>

/**
 * The odds of the player's ending under each version of each dispute that the model knows of. They are worked out
 * when the disputes come near, one version at a time, so that the page never stands still.
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
    let timer = 0
    const begin = () => {
      const table = createTable(edition.scenario)
      const found: Record<string, VersionOdds> = {}
      const next = (n: number) => {
        const job = jobs[n]
        if (!job) return setOdds(found)
        found[job.id] = { ...found[job.id], [job.says]: oddsUnder(table, log, ending, job.assumption, job.value) }
        timer = window.setTimeout(() => next(n + 1))
      }
      timer = window.setTimeout(() => next(0))
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
      window.clearTimeout(timer)
    }
  }, [review, log, ending, edition])
  return { ref, odds }
}
