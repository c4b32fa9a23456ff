import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../text/t'
import { Stream } from '../mark'
import type { DeskView } from '../view'
import '../look.css'
import '../controls.css'
import '../desk/header.css'
import './screens.css'

type CoverProps = { seat: DeskView['seat']; title: string; onReady: () => void }

/** Between two people at one screen: nothing of either desk is shown. */
export function Cover({ seat, title, onReady }: CoverProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [seat.id])
  return (
    <main class="cover">
      <Stream />
      <p class="eyebrow">{title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t('cover', { name: seat.name })}
      </h1>
      <p class="office">{seat.office}</p>
      <p>{t('cover.lead')}</p>
      <button type="button" class="loud" onClick={onReady}>
        {t('cover.ready', { name: seat.name })}
      </button>
    </main>
  )
}
