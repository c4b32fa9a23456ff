import { useSpoken } from '../debrief/spoken'
import { t } from '../text/t'

type SeatSelectProps = { seats: readonly string[]; value: string; onChange: (seat: string) => void }

/** The seats by who holds them, to choose one. */
export function SeatSelect({ seats, value, onChange }: SeatSelectProps) {
  const { seat, say } = useSpoken()
  return (
    <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {seats.map((id) => (
        <option key={id} value={id}>
          {t('header.seat', { name: seat(id), office: say(`seats.${id}.office`) })}
        </option>
      ))}
    </select>
  )
}
