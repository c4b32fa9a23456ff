import { t } from '../../text/t'
import type { Hindsight } from '../hindsight'

/** Two parts; the pressed one in ink. */
export function HindsightSwitch({ value, onChange }: { value: Hindsight; onChange: (value: Hindsight) => void }) {
  return (
    <div class="hindsight" role="group" aria-label={t('hindsight')}>
      {(['then', 'so'] as const).map((part) => (
        <button key={part} type="button" aria-pressed={value === part} onClick={() => onChange(part)}>
          {t(`hindsight.${part}`)}
        </button>
      ))}
    </div>
  )
}
