import { useEffect, useState } from 'preact/hooks'
import type { EndingOdds, Model } from '../../whatif/odds'
import { keyOf, type Line } from '../tree/tree'
import type { Inquiring } from '../use-inquiry'

/** How many answers come in before the page says how far it is. */
const TOLD = 12

export type Sweep<S> = {
  /** What was swept, with its answers in the order of its models: the last whole sweep. */
  swept: { spec: S; answers: readonly EndingOdds[] } | undefined
  /** How many answers of the sweep under way are there; undefined when none is. */
  done: number | undefined
}

/**
 * The odds from a line under many models, asked one after the other so that a slider's own question never waits for
 * more than one of them. Begins anew when `key` or the line changes; nothing is asked while `wanted` is false.
 */
export function useSweep<S>(
  inquiring: Inquiring,
  line: Line,
  key: string,
  spec: S,
  models: () => readonly Model[],
  wanted: boolean,
): Sweep<S> {
  const [swept, setSwept] = useState<{ spec: S; answers: EndingOdds[] }>()
  const [done, setDone] = useState<number>()
  const asking = inquiring.state === 'ready' ? inquiring.asking : undefined
  useEffect(() => {
    if (!asking || !wanted) return undefined
    let here = true
    const run = async () => {
      const answers: EndingOdds[] = []
      for (const model of models()) {
        answers.push(await asking.ask('endings', model, line))
        if (!here) return
        if (answers.length % TOLD === 0) setDone(answers.length)
      }
      setSwept({ spec, answers })
      setDone(undefined)
    }
    setDone(0)
    run().catch(() => here && setDone(undefined))
    return () => void (here = false)
  }, [asking, wanted, key, keyOf(line)])
  return { swept, done }
}
