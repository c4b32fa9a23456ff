import { useEffect, useState } from 'preact/hooks'
import type { Scenario } from '../rules/scenario'
import { inquire, type Asking } from './inquiries'

export type Inquiring =
  | { state: 'building'; share: number }
  | { state: 'ready'; asking: Asking; positions: number; steps: number }
  | { state: 'failed'; reason: string }

/**
 * The inquiry of a crisis: its progress while the table is made, then what can be asked. Asked for while `wanted`, and
 * again when `attempt` changes.
 */
export function useInquiry(scenario: Scenario, wanted = true, attempt = 0): Inquiring {
  const [state, setState] = useState<Inquiring>({ state: 'building', share: 0 })
  useEffect(() => {
    if (!wanted) return undefined
    let here = true
    const asking = inquire(scenario)
    // The last word about progress may come after the table.
    let done = false
    const stop = asking.onProgress((share) => here && !done && setState({ state: 'building', share }))
    const settle = (last: Inquiring) => {
      done = true
      if (here) setState(last)
    }
    asking.ready.then(
      (counts) => settle({ state: 'ready', asking, ...counts }),
      (error: Error) => settle({ state: 'failed', reason: error.message }),
    )
    return () => {
      here = false
      stop()
    }
  }, [scenario, wanted, attempt])
  return state
}

/** The answer to a question once the table stands, and again whenever `key` changes; the last answer stays until the new one comes. */
export function useAnswer<T>(inquiring: Inquiring, key: string, ask: (asking: Asking) => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>()
  const asking = inquiring.state === 'ready' ? inquiring.asking : undefined
  useEffect(() => {
    if (!asking) return undefined
    let here = true
    void ask(asking).then(
      (value) => here && setAnswer(() => value),
      () => {},
    )
    return () => void (here = false)
  }, [asking, key])
  return answer
}
