import { t } from '../../text/t'
import { Drawer } from './drawer'
import type { Holder, SeatCard } from '../screens'

type WhoPlaysProps = {
  open: boolean
  seats: SeatCard[]
  holders: Record<string, Holder>
  onChange: (holders: Record<string, Holder>) => void
  onClose: () => void
}

const others: readonly Holder[] = ['other', 'sources', 'record', 'cautious', 'hard-line']

/** Who plays each desk. The player's own desk is chosen on the opening itself. */
export function WhoPlays({ open, seats, holders, onChange, onClose }: WhoPlaysProps) {
  return (
    <Drawer open={open} title={t('opening.who')} kind="card" onClose={onClose}>
      <p>{t('opening.who.lead')}</p>
      {seats.map((seat) => (
        <label key={seat.id} class="setting field">
          <span>
            {seat.name} <i>{seat.office}</i>
          </span>
          {holders[seat.id] === 'you' ? (
            <span class="yours">{t('holder.you')}</span>
          ) : (
            <select
              value={holders[seat.id]}
              onChange={(event) => onChange({ ...holders, [seat.id]: event.currentTarget.value as Holder })}
            >
              {others.map((holder) => (
                <option key={holder} value={holder}>
                  {t(`holder.${holder}`)}
                </option>
              ))}
            </select>
          )}
        </label>
      ))}
    </Drawer>
  )
}
