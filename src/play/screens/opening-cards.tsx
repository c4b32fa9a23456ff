import { t } from '../../text/t'
import { SeatMark } from '../mark'
import { Plate } from './plate'
import type { CrisisCard, GoalCard, SeatCard } from '../screens'

type Picked = { on: boolean; onPick: () => void }

/** A crisis is chosen by its map. One in preparation keeps its plate, faint, and says so. */
export function CrisisPlate({ crisis, on, onPick }: Picked & { crisis: CrisisCard }) {
  return (
    <label class="crisis" data-on={on} data-ready={crisis.ready}>
      <span class="framed">{crisis.plate && <Plate plate={crisis.plate} />}</span>
      <span class="crisis-caption">
        <input type="radio" name="crisis" checked={on} disabled={!crisis.ready} onChange={onPick} />
        <span>
          {crisis.title} <i>{crisis.ready ? crisis.note : t('opening.preparing')}</i>
        </span>
      </span>
    </label>
  )
}

export function SeatForm({ seat, on, onPick }: Picked & { seat: SeatCard }) {
  return (
    <label class="seat" data-on={on}>
      <input type="radio" name="desk" checked={on} onChange={onPick} />
      <span class="seat-name">{seat.name}</span>
      <span class={`land ${seat.side}`}>
        {t(`side.${seat.side}`)}
        <SeatMark side={seat.side} role={seat.role} />
      </span>
      <span class="office">{seat.office}</span>
      <span class="line">{seat.line}</span>
    </label>
  )
}

export function GoalLine({ goal, on, onPick }: Picked & { goal: GoalCard }) {
  return (
    <label class="goal">
      <input type="radio" name="goal" checked={on} onChange={onPick} />
      <span>{goal.title}</span>
      <i>{goal.line}</i>
    </label>
  )
}
