import { t } from '../text/t'
import { PageTop, Tool } from './page-top'
import type { Debrief } from './debrief'
import { useSpoken } from './spoken'

type TopProps = {
  review: Debrief
  held: readonly string[]
  onAgain: (index: number, newLuck: boolean) => void
  onExplore: () => void
  onCompare: () => void
  onHome: () => void
  onDossier: () => void
  onSettings: () => void
}

/** Word mark, crisis, seats, and what can be done with the file. */
export function Top({ review, held, onAgain, onExplore, onCompare, onHome, onDossier, onSettings }: TopProps) {
  const spoken = useSpoken()
  const seats = held.map((seat) =>
    held.length > 1
      ? spoken.seat(seat)
      : t('header.seat', { name: spoken.seat(seat), office: spoken.say(`seats.${seat}.office`) }),
  )
  const from = review.firstOwn
  return (
    <PageTop where={{ title: spoken.say('title'), held: seats.join(', ') }} label={t('debrief.tools')} onHome={onHome}>
      {from && (
        <Tool onClick={() => onAgain(from.index, false)}>
          {t('debrief.from', { date: spoken.day(from.step.turn.at, from.step.turn.place) })}
        </Tool>
      )}
      <Tool onClick={onExplore}>{t('explore.open')}</Tool>
      <Tool onClick={onDossier}>{t('header.dossier')}</Tool>
      <Tool onClick={onCompare}>{t('compare.open.short')}</Tool>
      <Tool onClick={onHome}>{t('debrief.home')}</Tool>
      <button type="button" class="tool" aria-label={t('header.settings')} onClick={onSettings}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 5.5H11M15 5.5H18M2 14.5H5M9 14.5H18" />
          <circle cx="13" cy="5.5" r="2.2" />
          <circle cx="7" cy="14.5" r="2.2" />
        </svg>
      </button>
    </PageTop>
  )
}
