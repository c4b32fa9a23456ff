import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { KeptGame } from '../screens'

export type KeptProps = {
  games: KeptGame[]
  onResume: (id: string) => void
  /** To the debrief of a game that has ended. */
  onDebrief: (id: string) => void
  onDownload: (id: string) => void
  onDelete: (id: string) => void
}

/** Games kept in this browser: those that go on, then those that have ended. */
export function Kept({ games, ...acts }: KeptProps) {
  const going = games.filter(({ ended }) => !ended)
  const over = games.filter(({ ended }) => ended)
  if (games.length === 0) return null
  return (
    <div id="kept">
      {going.length > 0 && <Games heading={t('opening.continue')} id="kept-going" games={going} {...acts} />}
      {over.length > 0 && <Games heading={t('opening.finished')} id="kept-finished" games={over} {...acts} />}
    </div>
  )
}

function Games({ heading, id: of, games, ...acts }: KeptProps & { heading: string; id: string }) {
  const [asked, setAsked] = useState<string>()
  return (
    <section class="kept" aria-labelledby={of}>
      <h2 id={of}>{heading}</h2>
      <ul>
        {games.map((game) => (
          <li key={game.id}>
            <p>
              {game.title} <i>{game.detail}</i>
            </p>
            {asked === game.id ? (
              <Sure onDelete={() => acts.onDelete(game.id)} onKeep={() => setAsked(undefined)} />
            ) : (
              <Tools game={game} {...acts} onDelete={setAsked} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tools({ game, onResume, onDebrief, onDownload, onDelete }: Omit<KeptProps, 'games'> & { game: KeptGame }) {
  const { id, title, ended } = game
  const tool = (words: string, of: string, act: (id: string) => void) => (
    <button type="button" class="tool" aria-label={of} onClick={() => act(id)}>
      {words}
    </button>
  )
  return (
    <div class="kept-tools">
      {ended
        ? tool(t('ending.debrief'), t('opening.debrief.of', { title }), onDebrief)
        : tool(t('opening.resume'), t('opening.resume.of', { title }), onResume)}
      {tool(t('opening.download'), t('opening.download.of', { title }), onDownload)}
      {tool(t('opening.delete'), t('opening.delete.of', { title }), onDelete)}
    </div>
  )
}

/** Deleting asks first, in the same place. */
function Sure({ onDelete, onKeep }: { onDelete: () => void; onKeep: () => void }) {
  return (
    <div class="kept-tools" role="group" aria-label={t('opening.delete.sure')}>
      <span role="status">{t('opening.delete.sure')}</span>
      <button type="button" class="tool" onClick={onDelete}>
        {t('opening.delete.yes')}
      </button>
      <button type="button" class="tool" ref={focus} onClick={onKeep}>
        {t('opening.delete.no')}
      </button>
    </div>
  )
}

/** The safe answer has the focus when the question appears. */
function focus(button: HTMLButtonElement | null) {
  button?.focus()
}
