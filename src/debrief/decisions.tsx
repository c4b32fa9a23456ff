import { t } from '../text/t'
import type { Debrief } from './debrief'
import { DecisionPart } from './decision-part'
import { HindsightSwitch } from './hindsight-switch'
import type { Hindsight } from './hindsight'

type DecisionsProps = {
  review: Debrief
  held: readonly string[]
  hindsight: Hindsight
  onHindsight: (hindsight: Hindsight) => void
  onAgain: (index: number, newLuck: boolean) => void
}

/** Every decision of the seats that were held at this screen, in order, folded. */
export function Decisions({ review, held, hindsight, onHindsight, onAgain }: DecisionsProps) {
  return (
    <section class="decisions" aria-labelledby="decisions">
      <div class="section-head">
        <h2 id="decisions" tabIndex={-1}>
          {t('debrief.decisions')}
        </h2>
        <HindsightSwitch value={hindsight} onChange={onHindsight} />
      </div>
      {review.decisions.map((decision) => (
        <DecisionPart
          key={decision.n}
          review={review}
          decision={decision}
          named={held.length > 1}
          hindsight={hindsight}
          onAgain={onAgain}
        />
      ))}
    </section>
  )
}
