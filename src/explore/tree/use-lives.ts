import { useEffect, useState } from 'preact/hooks'
import type { Distribution } from '../../whatif/distribution'
import type { Model } from '../../whatif/odds'
import type { Inquiring } from '../use-inquiry'
import { keyOf, type Line } from './tree'
import { livesChart, type LivesChart } from './lives'

/** How long the choice and the model must rest before lives are counted, in ms: some tenths of a second for each ledger. */
const REST = 500

/**
 * Lives lost from a line on, once the choice and the model have rested while `seen`, one ledger after the other, so that a
 * slider's question never waits for all of them. Undefined until they are counted for just this line and this model.
 */
export function useLives(
  inquiring: Inquiring,
  model: Model,
  line: Line,
  ledgers: readonly string[],
  seen: boolean,
): LivesChart | 'failed' | undefined {
  const [answer, setAnswer] = useState<{ of: string; chart: LivesChart | 'failed' }>()
  const asking = inquiring.state === 'ready' ? inquiring.asking : undefined
  const key = `${keyOf(line)} ${JSON.stringify(model)}`
  const known = answer?.of === key
  useEffect(() => {
    if (!asking || !seen || known) return undefined
    let here = true
    const settle = (chart: LivesChart | 'failed') => here && setAnswer({ of: key, chart })
    const count = async () => {
      const by: Record<string, Distribution> = {}
      for (const ledger of ledgers) {
        by[ledger] = await asking.ask('losses', model, line, ledger)
        if (!here) return
      }
      settle(livesChart(by))
    }
    const timer = setTimeout(() => void count().catch(() => settle('failed')), REST)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [asking, key, seen, known])
  return known ? answer?.chart : undefined
}
