import { t } from '../../text/t'
import type { Reviewed, Weighed } from '../../whatif/regret'
import { deskOf } from '../../play/views/words'
import type { Debrief, Decision } from '../debrief'
import { unheard, type Hindsight } from '../hindsight'
import { Known } from './known'
import { OptionOdds, points } from './option-odds'
import { useSpoken } from '../spoken'
import { VersionList } from '../disputes/version-list'
import { WhyLost } from './why-lost'

type DecisionPartProps = {
  review: Debrief
  decision: Decision
  /** What it cost by `goal`; undefined until that is worked out. */
  reviewed: Reviewed | undefined
  goal: string
  /** Whether to say whose decision it was. */
  named: boolean
  hindsight: Hindsight
  onAgain: (index: number, newLuck: boolean) => void
  onExplore: (index: number) => void
}

/** One decision: what was known, what was open, what was chosen and why, and what was done in the record. */
export function DecisionPart({
  review,
  decision,
  reviewed,
  goal,
  named,
  hindsight,
  onAgain,
  onExplore,
}: DecisionPartProps) {
  const spoken = useSpoken()
  const { n, index, seat, step, reason, open, recorded } = decision
  const weighed = new Map(reviewed?.options.map((option) => [option.event, option]))
  const words = { n, date: spoken.day(step.turn.at, step.turn.place), name: spoken.seat(seat) }
  return (
    <details class="decided-part" id={`decision-${n}`} open={n === review.firstOwn?.n}>
      <summary>
        <span class={step.event === recorded ? 'n' : 'n own'} aria-hidden="true">
          {n}
        </span>
        <span>
          <span class="small">{named ? t('debrief.decision.seat', words) : t('debrief.decision', words)}</span>
          <h3>{spoken.title(step.event, step.before)}</h3>
          <i class="small">
            {[step.event === recorded ? t('debrief.as-record') : '', reviewed ? costWord(reviewed.regret) : '']
              .filter(Boolean)
              .join(', ')}
          </i>
        </span>
      </summary>
      <div class="decided-matter">
        <p class="asked">{spoken.heading(step)}</p>
        <div class="decided-halves">
          <div>
            <h4>{t('debrief.open')}</h4>
            <ol class="was-open">
              {open.map((event) => (
                <li key={event} class={event === step.event ? 'chosen' : undefined}>
                  {spoken.title(event, step.before)}
                  {event === step.event && <i> {t('debrief.chose')}</i>}
                  {event === recorded && <i class="ink"> {t('debrief.recorded')}</i>}
                  {weighed.get(event) && <OptionOdds option={weighed.get(event) as Weighed} />}
                </li>
              ))}
            </ol>
            {reviewed && <WhyLost reviewed={reviewed} goal={goal} />}
            <h4>{t('debrief.reason')}</h4>
            <p>{reason ? <i class="pencil">{reason}</i> : <span class="small">{t('debrief.reason.none')}</span>}</p>
          </div>
          <div class="was-known">
            <Known review={review} decision={decision} />
            {hindsight === 'so' && <NotHeard review={review} decision={decision} />}
            <WasDone review={review} decision={decision} />
          </div>
          <p class="again">
            {t('debrief.again')}
            {([false, true] as const).map((newLuck) => (
              <button key={String(newLuck)} type="button" onClick={() => onAgain(index, newLuck)}>
                {t(newLuck ? 'debrief.again.new' : 'debrief.again.same')}
              </button>
            ))}
            <button type="button" onClick={() => onExplore(index)}>
              {t('explore.from')}
            </button>
          </p>
        </div>
      </div>
    </details>
  )
}

const costWord = (regret: number) =>
  regret < 0.05
    ? t('regret.head.none')
    : regret < 1
      ? t('regret.head.little')
      : t('regret.head', { points: points(regret) })

/** What had already happened, stamped with when the desk would hear of it. */
function NotHeard({ review, decision }: { review: Debrief; decision: Decision }) {
  const spoken = useSpoken()
  const { edition } = spoken
  const desk = deskOf(edition, decision.seat)
  const missed = unheard(edition.scenario, review.yours.steps, decision).toReversed()
  return (
    <div class="not-heard">
      <h4>{t('debrief.so')}</h4>
      {missed.length === 0 && <p class="small">{t('debrief.so.none')}</p>}
      <ul>
        {missed.map(({ index, step, hears }) => (
          <li key={index}>
            <span class="small">{spoken.day(step.turn.at, step.turn.place)}</span> {spoken.done(step)}
            <i class="hears">
              {hears === undefined
                ? t('debrief.so.never')
                : t('debrief.so.hears', { date: spoken.day(hears, desk), time: spoken.clock(hears, desk) })}
            </i>
          </li>
        ))}
      </ul>
    </div>
  )
}

function WasDone({ review, decision }: { review: Debrief; decision: Decision }) {
  const spoken = useSpoken()
  const { recorded, versions, disputes, step } = decision
  const done = review.record.steps.find(({ event }) => event === recorded)
  return (
    <div>
      <h4>{t('debrief.was-done')}</h4>
      {done ? (
        <>
          <p>{spoken.done(done)}</p>
          <VersionList id={step.turn.state} versions={versions} disputes={disputes} />
        </>
      ) : (
        <p class="small">{t('debrief.not-reached')}</p>
      )}
    </div>
  )
}
