import { useEffect, useState } from 'preact/hooks'
import { t } from '../../text/t'
import { WithTerms } from '../dossier/terms-in-text'
import type { DispatchView } from '../view'
import { isNote } from '../views/dispatches'

type TelegramProps = {
  /** Newest last. Only fresh ones lie on the desk; the rest are in the dossier. */
  dispatches: DispatchView[]
}

function heading(dispatch: DispatchView) {
  return t(isNote(dispatch) ? 'telegram.note' : 'telegram')
}

/** The newest dispatch over the map's corner, and the others of this turn beneath it. */
export function Telegram({ dispatches }: TelegramProps) {
  const [filed, setFiled] = useState<readonly string[]>([])
  const [shownId, setShown] = useState<string>()
  const [open, setOpen] = useState(false)
  const pile = dispatches.filter((dispatch) => dispatch.fresh && !filed.includes(dispatch.id)).toReversed()
  const index = Math.max(
    0,
    pile.findIndex((dispatch) => dispatch.id === shownId),
  )
  const shown = pile[index]
  const turnTo = (step: number) => setShown(pile[(index + step + pile.length) % pile.length]?.id)
  const file = () => {
    if (!shown) return
    setFiled([...filed, shown.id])
    setShown(undefined)
  }
  return (
    <div class="tele-place">
      <Announcement dispatches={dispatches} />
      {shown && (
        <section
          key={shown.id}
          class={`tele ${isNote(shown) ? 'note' : 'wired'}`}
          data-open={open}
          data-pile={pile.length > 1}
        >
          <Sheet dispatch={shown} />
          <div class="tele-tools">
            {pile.length > 1 && (
              <>
                <span class="count">{t('telegram.of', { n: index + 1, of: pile.length })}</span>
                <button type="button" onClick={() => turnTo(-1)}>
                  {t('telegram.previous')}
                </button>
                <button type="button" onClick={() => turnTo(1)}>
                  {t('telegram.next')}
                </button>
              </>
            )}
            <button type="button" class="file" onClick={file}>
              {t('telegram.file')}
            </button>
          </div>
          <button type="button" class="tele-open" aria-expanded={open} onClick={() => setOpen(!open)}>
            <span class="unseen">{t(open ? 'telegram.fold' : 'telegram.open')}</span>
          </button>
        </section>
      )}
    </div>
  )
}

/** The hour, and the day where it was not today. */
const when = (end: DispatchView['from'], { dated }: DispatchView) =>
  dated ? t('telegram.when', { date: end.date, time: end.time }) : end.time

function Sheet({ dispatch }: { dispatch: DispatchView }) {
  const { from, to } = dispatch
  return (
    <>
      <div class="tele-head">
        <h2>{heading(dispatch)}</h2>
        <span class="no">{t('telegram.no', { no: dispatch.no })}</span>
        <span class="in-short">
          {t('telegram.short', { from: from.place, sent: when(from, dispatch), read: to.time })}
        </span>
      </div>
      <div class="tele-meta">
        <span>
          {from.place} <b>{when(from, dispatch)}</b>
        </span>
        {dispatch.way && (
          <>
            <span class="wire">
              <span class="unseen">{t('telegram.to')}</span>
            </span>
            <span>
              {to.place} <b>{when(to, dispatch)}</b>
            </span>
          </>
        )}
      </div>
      <p class="tele-text">
        <span>
          <WithTerms text={dispatch.text} />
        </span>
      </p>
    </>
  )
}

/** Says a newly come dispatch once. The live region stands empty first, so that it is heard. */
function Announcement({ dispatches }: { dispatches: DispatchView[] }) {
  const newest = dispatches.findLast((dispatch) => dispatch.fresh)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!newest) return setSaid('')
    const { from, to, no, text } = newest
    const words = {
      kind: heading(newest),
      no,
      from: from.place,
      sent: when(from, newest),
      read: when(to, newest),
      text,
    }
    const timer = setTimeout(() => setSaid(t('telegram.new', words)), 150)
    return () => clearTimeout(timer)
  }, [newest?.id])
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  )
}
