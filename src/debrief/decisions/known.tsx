import { useMemo } from 'preact/hooks'
import { t } from '../../text/t'
import { dispatches } from '../../play/views/dispatches'
import type { Debrief, Decision } from '../debrief'
import { useSpoken } from '../spoken'

/** So many of the newest dispatches lie open. */
const NEWEST = 3

type KnownProps = {
  review: Debrief
  /** The seat whose desk it is, and the moment. */
  decision: Pick<Decision, 'index' | 'seat' | 'step'>
  heading?: string
}

/** The dispatches that had come to a desk by a decision, the newest first. */
export function Known({ review, decision, heading = t('debrief.knew') }: KnownProps) {
  const { edition } = useSpoken()
  const { index, seat, step } = decision
  const heard = useMemo(
    () => dispatches(edition, review.yours.steps.slice(0, index), seat, step.turn.at).toReversed(),
    [review, index, seat],
  )
  const list = (part: typeof heard) => (
    <ul class="heard-list">
      {part.map(({ id, from, to, text }) => (
        <li key={id}>
          <p class="small">
            {t('debrief.dispatch', {
              from: from.place,
              sent: `${from.date}, ${from.time}`,
              read: `${to.date}, ${to.time}`,
            })}
          </p>
          <p class="wire">{text}</p>
        </li>
      ))}
    </ul>
  )
  return (
    <div>
      <h4>{heading}</h4>
      {heard.length === 0 && <p class="small">{t('debrief.knew.none')}</p>}
      {list(heard.slice(0, NEWEST))}
      {heard.length > NEWEST && (
        <details class="as-table">
          <summary>{t('debrief.knew.older', { n: heard.length - NEWEST })}</summary>
          {list(heard.slice(NEWEST))}
        </details>
      )}
    </div>
  )
}
