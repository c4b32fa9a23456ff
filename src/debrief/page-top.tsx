import type { ComponentChildren } from 'preact'
import { Stream } from '../play/mark'
import { t } from '../text/t'

type PageTopProps = {
  /** The crisis and whose desk it was; none where a page is of both crises. */
  where?: { title: string; held: string }
  /** What the tools are called to the ear. */
  label: string
  /** The tools, each a `Tool`. */
  children: ComponentChildren
  onHome: () => void
}

/** The head of a page of reading: the word mark, what it is of, and what can be done. */
export function PageTop({ where, label, children, onHome }: PageTopProps) {
  return (
    <header class="debrief-top">
      <button type="button" class="word" aria-label={t('header.home')} onClick={onHome}>
        <Stream />
        <span>{t('name')}</span>
      </button>
      {where && (
        <p class="where">
          <span>{where.title}</span>
          <i>{where.held}</i>
        </p>
      )}
      <nav class="debrief-tools" aria-label={label}>
        {children}
      </nav>
    </header>
  )
}

export const Tool = ({ onClick, children }: { onClick: () => void; children: ComponentChildren }) => (
  <button type="button" class="tool" onClick={onClick}>
    {children}
  </button>
)
