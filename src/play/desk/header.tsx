import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import { Clock } from './clock'
import { Stream } from '../mark'
import type { DeskView } from '../view'

type HeaderProps = {
  view: Pick<DeskView, 'title' | 'seat' | 'turn' | 'canUndo' | 'clocks'>
  shown: 'map' | 'plain'
  onHome: () => void
  onDossier: () => void
  onView: () => void
  onUndo: () => void
  onTimeline?: () => void
  onSettings: () => void
  onHelp: () => void
}

/** Word mark, crisis, seat, clocks and tools. On a phone the tools are behind one button. */
export function Header({
  view,
  shown,
  onHome,
  onDossier,
  onView,
  onUndo,
  onTimeline,
  onSettings,
  onHelp,
}: HeaderProps) {
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLButtonElement>(null)
  const { name, office } = view.seat
  useEffect(() => {
    if (!open) return undefined
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      menu.current?.focus()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [open])
  const tool = (act: () => void) => () => {
    setOpen(false)
    act()
  }
  return (
    <header class="top">
      <button type="button" class="word" aria-label={t('header.home')} onClick={onHome}>
        <Stream />
        <span class="name">{t('name')}</span>
        <span class="crisis-name">{view.title}</span>
      </button>
      <div class="where">
        <span class="which">{view.title}</span>
        <span class="holder">{t('header.seat', { name, office })}</span>
      </div>
      <p class="turn">{t('turn', view.turn)}</p>
      {view.clocks.length > 0 && (
        <ul class="clocks" aria-label={t('header.clocks')}>
          {view.clocks.map((clock) => (
            <Clock key={clock.place} {...clock} />
          ))}
        </ul>
      )}
      <button
        ref={menu}
        type="button"
        class="menu-button"
        aria-label={t('header.menu')}
        aria-expanded={open}
        aria-controls="tools"
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2.5 5.5H17.5M2.5 10H17.5M2.5 14.5H17.5" />
        </svg>
      </button>
      <nav id="tools" class="tools" data-open={open} aria-label={t('header.tools')}>
        {view.canUndo && (
          <button type="button" class="tool" data-undo onClick={tool(onUndo)}>
            {t('header.undo')}
          </button>
        )}
        <button type="button" class="tool" onClick={tool(onDossier)}>
          {t('header.dossier')}
        </button>
        <button type="button" class="tool" onClick={tool(onView)}>
          {t(shown === 'map' ? 'header.plain' : 'header.map')}
        </button>
        {onTimeline && (
          <button type="button" class="tool folded-only" onClick={tool(onTimeline)}>
            {t('header.timeline')}
          </button>
        )}
        <button type="button" class="tool" aria-label={t('header.settings')} onClick={tool(onSettings)}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M2 5.5H11M15 5.5H18M2 14.5H5M9 14.5H18" />
            <circle cx="13" cy="5.5" r="2.2" />
            <circle cx="7" cy="14.5" r="2.2" />
          </svg>
          <span class="menu-word">{t('header.settings')}</span>
        </button>
        <button type="button" class="tool" aria-label={t('help')} aria-keyshortcuts="?" onClick={tool(onHelp)}>
          <span class="help-mark" aria-hidden="true">
            ?
          </span>
          <span class="menu-word">{t('help')}</span>
        </button>
      </nav>
    </header>
  )
}
