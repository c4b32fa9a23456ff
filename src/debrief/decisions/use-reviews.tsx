import { useMemo } from 'preact/hooks'
import { askOnce } from '../../explore/ask-once'
import type { Asking } from '../../explore/inquiries'
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

type Answer = { all: Reviewed[]; likelihood: number }

/** What the decisions of a game cost by a goal. The parts of the page ask for the same, so each answer is worked out once. */
export function askReviews(asking: Asking, log: Log, held: readonly string[], goal: string): Promise<Answer> {
  const model = modelOf(log)
  const events = line(log).map(({ event }) => event)
  return askOnce(asking, JSON.stringify(['reviews', model, events, held, goal]), async () => {
    const all = await Promise.all(held.map((seat) => asking.ask('review', model, events, seat, goal)))
    const likely = await asking.ask('likelihood', model, events)
    return { all: all.flat(), likelihood: likely.reduce((a, b) => a * b, 1) }
  })
}

/** The same as it stands now, worked out beside the page. */
export function useReviews(log: Log, held: readonly string[], goal: string): Reviews {
  const inquiring = useInquiry(useSpoken().edition.scenario)
  const answer = useAnswer(inquiring, `${goal} ${held.join(' ')} ${line(log).length}`, (asking) =>
    askReviews(asking, log, held, goal),
  )
  const byIndex = useMemo(() => new Map((answer?.all ?? []).map((it) => [it.index, it])), [answer])
  return { inquiring, byIndex, likelihood: answer?.likelihood }
}
