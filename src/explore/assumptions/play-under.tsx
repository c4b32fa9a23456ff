import { useState } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { t } from '../../text/t'

/** A new game from the first day, under what is set above. */
export function PlayUnder({ held, onPlay }: { held: readonly string[]; onPlay: (seat: string) => void }) {
  const spoken = useSpoken()
  const seats = Object.keys(spoken.edition.scenario.data.scenario.seats)
  const [seat, setSeat] = useState(held[0] ?? seats[0] ?? '')
  return (
    <div class="bend-group">
      <h3>{t('assume.play')}</h3>
      <p class="small">{t('assume.play.lead')}</p>
      <div class="play-under">
        <label>
          {t('assume.play.seat')}
          <select value={seat} onChange={({ currentTarget }) => setSeat(currentTarget.value)}>
            {seats.map((id) => (
              <option key={id} value={id}>
                {t('header.seat', { name: spoken.seat(id), office: spoken.say(`seats.${id}.office`) })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="plain-button" onClick={() => onPlay(seat)}>
          {t('assume.play.start')}
        </button>
      </div>
    </div>
  )
}
