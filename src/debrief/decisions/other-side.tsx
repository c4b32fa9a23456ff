import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { Debrief, Decision } from '../debrief'
import { Known } from './known'
import { useSpoken } from '../spoken'

/** A moment of the player's as another seat saw it: its brief, what it had heard, and, covered, what it decided next. */
export function OtherSide({ review }: { review: Debrief }) {
  const spoken = useSpoken()
  const { decisions, firstOwn } = review
  const { seats } = spoken.edition.scenario.data.scenario
  const [n, setN] = useState((firstOwn ?? decisions[0])?.n)
  const decision = decisions.find((one) => one.n === n)
  const [wanted, setWanted] = useState<string>()
  if (!decision) return null
  const others = Object.keys(seats).filter((seat) => seat !== decision.seat)
  const across = others.find(
    (seat) => seats[seat]?.side !== seats[decision.seat]?.side && seats[seat]?.role === seats[decision.seat]?.role,
  )
  const seat = others.find((one) => one === wanted) ?? across ?? others[0]
  const { step } = decision
  const words = { date: spoken.day(step.turn.at, step.turn.place), title: spoken.title(step.event, step.before) }
  return (
    <section class="other-side" aria-labelledby="other-side">
      <h3 id="other-side" tabIndex={-1}>
        {t('other-side')}
      </h3>
      <p class="small">{t('other-side.lead')}</p>
      <div class="other-side-choice">
        <label>
          {t('other-side.decision')}
          <select value={String(n)} onChange={(event) => setN(Number(event.currentTarget.value))}>
            {decisions.map((one) => (
              <option key={one.n} value={String(one.n)}>
                {t('other-side.option', {
                  n: one.n,
                  date: spoken.day(one.step.turn.at, one.step.turn.place),
                  title: spoken.title(one.step.event, one.step.before),
                })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('other-side.seat')}
          <select value={seat} onChange={(event) => setWanted(event.currentTarget.value)}>
            {others.map((one) => (
              <option key={one} value={one}>
                {spoken.seat(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>{t('other-side.moment', words)}</p>
      {seat && <Desk key={`${n} ${seat}`} review={review} decision={decision} seat={seat} />}
    </section>
  )
}

function Desk({ review, decision, seat }: { review: Debrief; decision: Decision; seat: string }) {
  const spoken = useSpoken()
  const name = spoken.seat(seat)
  const next = review.yours.steps.slice(decision.index + 1).find(({ turn }) => turn.seat === seat)
  return (
    <div class="other-desk">
      <div>
        <h4>{t('other-side.brief')}</h4>
        <p>{spoken.say(`seats.${seat}.brief`)}</p>
        <p class="other-prompt">{t('other-side.prompt', { name, office: spoken.say(`seats.${seat}.office`) })}</p>
        <details class="as-table other-next">
          <summary>{t('other-side.next', { name })}</summary>
          {next ? (
            <>
              <p class="asked">{spoken.heading(next)}</p>
              <p>
                {t('other-side.decided', {
                  date: spoken.day(next.turn.at, next.turn.place),
                  what: spoken.done(next),
                })}
              </p>
            </>
          ) : (
            <p>{t('other-side.none')}</p>
          )}
        </details>
      </div>
      <Known
        review={review}
        decision={{ index: decision.index, seat, step: decision.step }}
        heading={t('other-side.knew')}
      />
    </div>
  )
}
