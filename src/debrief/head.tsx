import type { Ref } from 'preact'
import { t } from '../text/t'
import { Stamp } from '../play/desk/stamp'
import { carriedOtherwise } from '../play/views/carried-view'
import { closingStamp } from '../play/views/stamps'
import { endsInWar } from '../rules/outcome'
import type { Debrief } from './debrief'
import { departure } from './calendar/departure'
import { HindsightSwitch } from './decisions/hindsight-switch'
import type { Hindsight } from './hindsight'
import { ordinal, useSpoken, type Said } from './spoken'

type HeadProps = {
  review: Debrief
  held: readonly string[]
  hindsight: Hindsight
  onHindsight: (hindsight: Hindsight) => void
  titleRef: Ref<HTMLHeadingElement>
}

/** What happened in one sentence, when it ended, and where the line left the record. */
export function Head({ review, held, hindsight, onHindsight, titleRef }: HeadProps) {
  const spoken = useSpoken()
  const { outcome } = review.yours
  return (
    <div class="debrief-head">
      <div>
        <h1 id="debrief-title" ref={titleRef} tabIndex={-1}>
          {outcome ? spoken.say(`endings.${outcome.ending}.title`) : t('debrief.unended')}
        </h1>
        <p class="debrief-sub">{inShort(spoken, review, held)}</p>
      </div>
      {outcome && <Closed seat={held[0] ?? ''} at={review.yours.steps.at(-1)?.turn.at ?? 0} />}
      <HindsightSwitch value={hindsight} onChange={onHindsight} />
    </div>
  )
}

/** When the line ended, where it left the record, and whether it began as the record did. */
export function inShort(spoken: Said, review: Debrief, held: readonly string[]): string {
  const { outcome } = review.yours
  const ended = outcome
    ? t(endsInWar(spoken.edition.scenario, review.yours.steps) ? 'debrief.ended.war' : 'debrief.ended', {
        date: spoken.fullDate(outcome.date),
      })
    : ''
  const list = carriedOtherwise(spoken.edition)
  return [ended, ...left(spoken, review, held), list && t('debrief.carried', { list })].filter(Boolean).join(' ')
}

/** Where the line left the record, as sentences. */
function left(spoken: Said, review: Debrief, held: readonly string[]): string[] {
  const where = departure(review)
  if (where.by === 'nobody') return [t('debrief.same')]
  const date = spoken.day(where.at, where.place)
  if (where.by === 'you') {
    const words = { date, n: ordinal(where.n), name: spoken.seat(where.seat) }
    return [held.length > 1 ? t('debrief.left.you.seat', words) : t('debrief.left.you', words)]
  }
  const own = review.firstOwn
  return [
    where.by === 'chance'
      ? t('debrief.left.chance', { date })
      : t('debrief.left.seat', { date, name: spoken.seat(where.seat) }),
    own ? t('debrief.left.first', { n: ordinal(own.n), date: spoken.day(own.step.turn.at, own.step.turn.place) }) : '',
  ]
}

/** The same stamp as on the screen of the ending. */
function Closed({ seat, at }: { seat: string; at: number }) {
  const { edition } = useSpoken()
  return <Stamp {...closingStamp(edition, seat, at)} under={t('stamp.closed')} />
}
