import { useSpoken } from '../debrief/spoken'
import { Stream } from '../play/mark'
import { t } from '../text/t'

type ExploreTopProps = {
  /** Who held the desk of the game explored; empty when the record is explored alone. */
  held: readonly string[]
  onBack: (() => void) | undefined
  onHome: () => void
  onSettings: () => void
}

export function ExploreTop({ held, onBack, onHome, onSettings }: ExploreTopProps) {
  const spoken = useSpoken()
  return (
    <header class="debrief-top">
      <button type="button" class="word" aria-label={t('header.home')} onClick={onHome}>
        <Stream />
        <span>{t('name')}</span>
      </button>
      <p class="where">
        <span>{spoken.say('title')}</span>
        <i>{held.length ? held.map((seat) => spoken.seat(seat)).join(', ') : t('debrief.record')}</i>
      </p>
      <nav class="debrief-tools" aria-label={t('explore.tools')}>
        {onBack && (
          <button type="button" class="tool" onClick={onBack}>
            {t('explore.back.debrief')}
          </button>
        )}
        <button type="button" class="tool" onClick={onHome}>
          {t('debrief.home')}
        </button>
        <button type="button" class="tool" onClick={onSettings}>
          {t('settings')}
        </button>
      </nav>
    </header>
  )
}
