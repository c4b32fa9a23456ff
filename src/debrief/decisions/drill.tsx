import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { Reviewed, Weighed } from '../../whatif/regret'
import type { Debrief, Decision } from '../debrief'
import { Known } from './known'
import { OptionOdds, points } from './option-odds'
import { useSpoken } from '../spoken'
import type { Reviews } from './use-reviews'

/** So many are drilled, and from so many points on. */
const MOST = 3
const FROM = 1

type Item = { decision: Decision; reviewed: Reviewed }

/** One's costliest decisions again, as they stood then; the answers stay covered until one has chosen. */
export function Drill({ review, reviews, goal }: { review: Debrief; reviews: Reviews; goal: string }) {
  const { say } = useSpoken()
  const [at, setAt] = useState(-1)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => setAt(-1), [goal, review])
  useEffect(() => {
    if (at >= 0) head.current?.focus()
  }, [at])
  const items = review.decisions
    .flatMap((decision): Item[] => {
      const reviewed = reviews.byIndex.get(decision.index)
      return reviewed && reviewed.regret >= FROM ? [{ decision, reviewed }] : []
    })
    .toSorted((a, b) => b.reviewed.regret - a.reviewed.regret)
    .slice(0, MOST)
  const goalName = say(`goals.${goal}.title`)
  const item = items[at]
  return (
    <section class="drill" aria-labelledby="drill">
      <h3 id="drill" ref={head} tabIndex={-1}>
        {t('drill.title')}
      </h3>
      <p class="small">
        {items.length === 0 ? t('drill.none', { goal: goalName }) : t('drill.lead', { goal: goalName })}
      </p>
      {items.length > 0 && at < 0 && (
        <button type="button" onClick={() => setAt(0)}>
          {t('drill.begin', { n: items.length })}
        </button>
      )}
      {item && (
        <One
          key={`${goal} ${at}`}
          review={review}
          item={item}
          n={at + 1}
          of={items.length}
          goalName={goalName}
          onNext={at + 1 < items.length ? () => setAt(at + 1) : undefined}
        />
      )}
    </section>
  )
}

type OneProps = {
  review: Debrief
  item: Item
  n: number
  of: number
  goalName: string
  onNext: (() => void) | undefined
}

function One({ review, item: { decision, reviewed }, n, of, goalName, onNext }: OneProps) {
  const spoken = useSpoken()
  const { step } = decision
  const [chosen, setChosen] = useState<string>()
  const option = reviewed.options.find(({ event }) => event === chosen)
  return (
    <div class="drill-one">
      <p class="small">{t('drill.of', { n, of, date: spoken.day(step.turn.at, step.turn.place) })}</p>
      <p class="asked">{spoken.heading(step)}</p>
      <Known review={review} decision={decision} />
      <h4>{t('drill.choose')}</h4>
      <div class="drill-options">
        {decision.open.map((event) => (
          <button key={event} type="button" aria-pressed={event === chosen} onClick={() => setChosen(event)}>
            {spoken.title(event, step.before)}
          </button>
        ))}
      </div>
      <div role="status">{option && <p>{answer(option, reviewed, goalName)}</p>}</div>
      {option && (
        <details class="drill-all">
          <summary>{t('drill.all')}</summary>
          <ol class="was-open">
            {reviewed.options.map((it) => (
              <li key={it.event} class={it.event === chosen ? 'chosen' : undefined}>
                {spoken.title(it.event, step.before)}
                {it.event === step.event && <i> {t('debrief.chose')}</i>}
                <OptionOdds option={it} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {option && (
        <p class="again">
          <button type="button" onClick={() => setChosen(undefined)}>
            {t('drill.again')}
          </button>
          {onNext ? (
            <button type="button" onClick={onNext}>
              {t('drill.next')}
            </button>
          ) : (
            t('drill.done')
          )}
        </p>
      )}
    </div>
  )
}

/** What a choice is worth beside the one made then, in a sentence. */
function answer(option: Weighed, { regret, chosen }: Reviewed, goal: string): string {
  if (option.event === chosen) return t('drill.same', { behind: points(regret) })
  if (option.regret < 0.05) return t('drill.best', { goal })
  const gain = regret - option.regret
  return gain >= 0
    ? t('drill.better', { points: points(gain), behind: points(option.regret) })
    : t('drill.worse', { points: points(-gain) })
}
