/** The notes of the first two turns: one beside each part of the desk. They ask for nothing and block nothing. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { Box } from './place'
import { stepsOf, type Shown, type Step } from './steps'
import { findTarget, type Mark } from './target'
import { useBeside } from './use-beside'
import './tour.css'

type TourProps = {
  /** The seat's own turn, from 1. */
  turn: number
  shown: Shown
  /** Everything in one go, for somebody who has asked for it. */
  all: boolean
  /** Where the first order's mark stands in the scene. */
  mark?: Mark
  /** Read or skipped: it does not come back of itself. */
  onDone: () => void
}

/** A live region is heard when its words come after it. Milliseconds. */
const AFTER = 150

/** The page goes back to where it was before the notes led through it; `focused`: so does the focus, whose button has gone. */
function toTheDecision(focused: boolean) {
  window.scrollTo(0, 0)
  if (focused) document.querySelector<HTMLElement>('#decision')?.focus()
}

export function Tour({ turn, shown, all, mark, onDone }: TourProps) {
  const note = useRef<HTMLElement>(null)
  const [list, setList] = useState<readonly Step[]>([])
  const [n, setN] = useState(0)
  const [said, setSaid] = useState('')
  // What is not on the page now, such as undo in a committed game, is left out.
  useEffect(() => {
    setList(stepsOf(turn, all).filter((step) => findTarget(step[shown], mark)))
    setN(0)
  }, [turn, shown, all, mark])

  const step = list[n]
  const beside = useBeside(note, step?.[shown], mark)
  const text = step ? t(step[shown].text) : ''
  const ends = all || turn > 1
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(text), AFTER)
    return () => window.clearTimeout(timer)
  }, [text])

  const leave = () => {
    toTheDecision(note.current?.contains(document.activeElement) ?? false)
    onDone()
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const busy = document.querySelector('dialog[open], .tools[data-open="true"]')
      if (event.key === 'Escape' && !busy) leave()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  const next = () => {
    if (n + 1 < list.length) return setN(n + 1)
    if (ends) return leave()
    // The notes of the second turn come with it.
    toTheDecision(true)
    setN(list.length)
  }
  if (!step) return null
  const last = n + 1 === list.length
  return (
    <>
      {beside && <span class="tour-ring" aria-hidden="true" style={frame(beside.target)} />}
      <aside
        ref={note}
        class="tour"
        aria-label={t('tour')}
        data-placed={!!beside}
        style={beside && { left: `${beside.note.left}px`, top: `${beside.note.top}px` }}
      >
        <p class="tour-n">
          {t('tour')} <i>{t('tour.of', { n: n + 1, of: list.length })}</i>
        </p>
        <p class="tour-text" aria-hidden="true">
          {text}
        </p>
        <p class="unseen" role="status">
          {said}
        </p>
        <div class="tour-tools">
          {!(last && ends) && (
            <button type="button" class="tour-skip" onClick={leave}>
              {t('tour.skip')}
            </button>
          )}
          {n > 0 && (
            <button type="button" onClick={() => setN(n - 1)}>
              {t('tour.back')}
            </button>
          )}
          <button type="button" class="tour-next" onClick={next}>
            {t(last ? 'tour.done' : 'tour.next')}
          </button>
        </div>
      </aside>
    </>
  )
}

/** The ring's distance from what it goes round. */
const ROOM = 4

/** Round what is pointed at, inside the window from side to side. */
function frame({ left, top, width, height }: Box) {
  const from = Math.max(1, left - ROOM)
  const to = Math.min(document.documentElement.clientWidth - 1, left + width + ROOM)
  return { left: `${from}px`, top: `${top - ROOM}px`, width: `${to - from}px`, height: `${height + 2 * ROOM}px` }
}
