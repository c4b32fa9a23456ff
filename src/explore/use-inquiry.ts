import { useEffect, useState } from 'preact/hooks'
import type { Scenario } from '../rules/scenario'
import { inquire, type Asking } from './inquiries'

export type Inquiring =
  | { state: 'building'; share: number }
  | { state: 'ready'; asking: Asking; positions: number; steps: number }
  | { state: 'failed'; reason: string }

/** The inquiry of a crisis: its progress while the table is made, then what can be asked. Asked for while `wanted`. */
export function useInquiry(scenario: Scenario, wanted = true): Inquiring {
  const [state, setState] = useState<Inquiring>({ state: 'building', share: 0 })
  useEffect(() => {
    if (!wanted) return undefined
    let here = true
    const asking = inquire(scenario)
    const stop = asking.onProgress((share) => here && setState({ state: 'building', share }))
    asking.ready.then(
      (counts) => here && setState({ state: 'ready', asking, ...counts }),
      (error: Error) => here && setState({ state: 'failed', reason: error.message }),
    )
    return () => {
      here = false
      stop()
    }
  }, [scenario, wanted])
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
