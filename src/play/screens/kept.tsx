import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { KeptGame } from '../screens'

export type KeptProps = {
  games: KeptGame[]
  onResume: (id: string) => void
  onDownload: (id: string) => void
  onDelete: (id: string) => void
}

/** Games kept in this browser. Deleting asks first, in the same place. */
export function Kept({ games, onResume, onDownload, onDelete }: KeptProps) {
  const [asked, setAsked] = useState<string>()
  if (games.length === 0) return null
  return (
    <section id="kept" class="kept" aria-labelledby="kept-head">
      <h2 id="kept-head">{t('opening.continue')}</h2>
      <ul>
        {games.map(({ id, title, detail }) => (
          <li key={id}>
            <p>
              {title} <i>{detail}</i>
            </p>
            {asked === id ? (
              <div class="kept-tools" role="group" aria-label={t('opening.delete.sure')}>
                <span role="status">{t('opening.delete.sure')}</span>
                <button type="button" class="tool" onClick={() => onDelete(id)}>
                  {t('opening.delete.yes')}
                </button>
                <button type="button" class="tool" ref={focus} onClick={() => setAsked(undefined)}>
                  {t('opening.delete.no')}
                </button>
              </div>
            ) : (
              <div class="kept-tools">
                <button
                  type="button"
                  class="tool"
                  aria-label={t('opening.resume.of', { title })}
                  onClick={() => onResume(id)}
                >
                  {t('opening.resume')}
                </button>
                <button
                  type="button"
                  class="tool"
                  aria-label={t('opening.download.of', { title })}
                  onClick={() => onDownload(id)}
                >
                  {t('opening.download')}
                </button>
                <button
                  type="button"
                  class="tool"
                  aria-label={t('opening.delete.of', { title })}
                  onClick={() => setAsked(id)}
                >
                  {t('opening.delete')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The safe answer has the focus when the question appears. */
function focus(button: HTMLButtonElement | null) {
  button?.focus()
}
