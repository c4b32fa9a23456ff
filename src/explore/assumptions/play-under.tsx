import { useState } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { t } from '../../text/t'
import { SeatSelect } from '../seat-select'

/** A new game from the first day, under what is set above. */
export function PlayUnder({ held, onPlay }: { held: readonly string[]; onPlay: (seat: string) => void }) {
  const { edition } = useSpoken()
  const seats = Object.keys(edition.scenario.data.scenario.seats)
  const [seat, setSeat] = useState(held[0] ?? seats[0] ?? '')
  return (
    <div class="bend-group">
      <h3>{t('assume.play')}</h3>
      <p class="small">{t('assume.play.lead')}</p>
      <div class="play-under">
        <label>
          {t('assume.play.seat')}
          <SeatSelect seats={seats} value={seat} onChange={setSeat} />
        </label>
        <button type="button" class="plain-button" onClick={() => onPlay(seat)}>
          {t('assume.play.start')}
        </button>
      </div>
    </div>
  )
}
