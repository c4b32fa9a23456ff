import { t } from '../../text/t'
import type { Log } from '../../session/log'
import type { Debrief } from '../debrief'
import { DecisionPart } from './decision-part'
import { Drill } from './drill'
import { Given } from './given'
import { GoalChoice } from './goal-choice'
import { HindsightSwitch } from './hindsight-switch'
import type { Hindsight } from '../hindsight'
import { useReviews } from './use-reviews'
import { useState } from 'preact/hooks'

type DecisionsProps = {
  review: Debrief
  log: Log
  goals: readonly string[]
  held: readonly string[]
  hindsight: Hindsight
  onHindsight: (hindsight: Hindsight) => void
  onAgain: (index: number, newLuck: boolean) => void
  onExplore: (index: number) => void
}

/** Every decision of the seats that were held at this screen, in order, folded; what each cost by a goal; and a drill. */
export function Decisions({ review, log, goals, held, hindsight, onHindsight, onAgain, onExplore }: DecisionsProps) {
  const [goal, setGoal] = useState(goals.includes(log.goal) ? log.goal : (goals[0] ?? ''))
  const reviews = useReviews(log, held, goal)
  return (
    <section class="decisions" aria-labelledby="decisions">
      <div class="section-head">
        <h2 id="decisions" tabIndex={-1}>
          {t('debrief.decisions')}
        </h2>
        <HindsightSwitch value={hindsight} onChange={onHindsight} />
      </div>
      <GoalChoice goals={goals} value={goal} onChange={setGoal} />
      <Given log={log} reviews={reviews} />
      {review.decisions.map((decision) => (
        <DecisionPart
          key={decision.n}
          review={review}
          decision={decision}
          reviewed={reviews.byIndex.get(decision.index)}
          goal={goal}
          named={held.length > 1}
          hindsight={hindsight}
          onAgain={onAgain}
          onExplore={onExplore}
        />
      ))}
      {reviews.byIndex.size > 0 && <Drill review={review} reviews={reviews} goal={goal} />}
    </section>
  )
}
