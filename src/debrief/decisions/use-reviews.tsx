import { useMemo } from 'preact/hooks'
import { useAnswer, useInquiry, type Inquiring } from '../../explore/use-inquiry'
import type { Log } from '../../session/log'
import { line } from '../../session/log'
import type { Reviewed } from '../../whatif/regret'
import { modelOf } from '../model'
import { useSpoken } from '../spoken'

export type Reviews = {
  inquiring: Inquiring
  /** By entry number: what each decision of the seats held here cost by the goal. Empty until it is worked out. */
  byIndex: ReadonlyMap<number, Reviewed>
  /** The chance of the whole line; undefined until it is worked out. */
  likelihood: number | undefined
}

/** What the decisions of a game cost, worked out beside the page. */
export function useReviews(log: Log, held: readonly string[], goal: string): Reviews {
  const { scenario } = useSpoken().edition
  const inquiring = useInquiry(scenario)
  const events = useMemo(() => line(log).map(({ event }) => event), [log])
  const answer = useAnswer(inquiring, `${goal} ${held.join(' ')} ${events.length}`, async (asking) => {
    const model = modelOf(log)
    const all = await Promise.all(held.map((seat) => asking.ask('review', model, events, seat, goal)))
    const likely = await asking.ask('likelihood', model, events)
    return { all: all.flat(), likelihood: likely.reduce((a, b) => a * b, 1) }
  })
  const byIndex = useMemo(() => new Map((answer?.all ?? []).map((it) => [it.index, it])), [answer])
  return { inquiring, byIndex, likelihood: answer?.likelihood }
}
