import { useEffect, useRef, useState } from 'preact/hooks'
import type { EndingOdds, Model } from '../../whatif/odds'
import { createLatest } from '../tree/latest'
import { keyOf, type Line } from '../tree/tree'
import type { Inquiring } from '../use-inquiry'

type Question = { model: Model; line: Line }
export type Live = { model: Model; odds: EndingOdds }

/** The odds of all endings from a line, as fast as a slider moves: one question in flight. `model` is what they are given. */
export function useLive(inquiring: Inquiring, line: Line, model: Model): Live | undefined {
  const [answer, setAnswer] = useState<Live & { of: string }>()
  const asking = inquiring.state === 'ready' ? inquiring.asking : undefined
  const put = useRef<(question: Question) => void>(() => {})
  useEffect(() => {
    if (!asking) return undefined
    const latest = createLatest(
      (question: Question) => asking.ask('endings', question.model, question.line),
      (odds, question) => setAnswer({ odds, model: question.model, of: keyOf(question.line) }),
    )
    put.current = latest.put
    return latest.stop
  }, [asking])
  const key = `${keyOf(line)} ${JSON.stringify(model)}`
  useEffect(() => put.current({ model, line }), [asking, key])
  // Odds from another position are no answer; those of the model a moment ago are, and they say so.
  return answer?.of === keyOf(line) ? answer : undefined
}
