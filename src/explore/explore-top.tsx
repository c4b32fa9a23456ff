import { PageTop, Tool } from '../debrief/page-top'
import { useSpoken } from '../debrief/spoken'
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
    <PageTop
      where={{
        title: spoken.say('title'),
        held: held.length ? held.map((seat) => spoken.seat(seat)).join(', ') : t('debrief.record'),
      }}
      label={t('explore.tools')}
      onHome={onHome}
    >
      {onBack && <Tool onClick={onBack}>{t('explore.back.debrief')}</Tool>}
      <Tool onClick={onHome}>{t('debrief.home')}</Tool>
      <Tool onClick={onSettings}>{t('settings')}</Tool>
    </PageTop>
  )
}
