/** Keeps a note beside its target while the page scrolls, turns or changes, and off what has the focus. */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { placeNote, type Box } from './place'
import type { Spot } from './steps'
import { findTarget, type Mark } from './target'

/** Things grow and move without telling: the scene comes late, a form unfolds. Milliseconds. */
const LOOK_AGAIN = 400
const MOVES = ['scroll', 'resize', 'focusin', 'click', 'keyup'] as const

type Beside = { note: { left: number; top: number }; target: Box }

export function useBeside(note: RefObject<HTMLElement | null>, spot: Spot | undefined, mark: Mark | undefined) {
  const [beside, setBeside] = useState<Beside>()
  useEffect(() => {
    if (!spot) return setBeside(undefined)
    const look = () => {
      const own = note.current
      const target = findTarget(spot, mark)
      if (!own || !target) return
      const { width, height } = own.getBoundingClientRect()
      const active = document.activeElement
      const focused =
        active && active !== document.body && !own.contains(active) ? [active.getBoundingClientRect()] : []
      const window_ = { width: document.documentElement.clientWidth, height: window.innerHeight }
      const next = {
        note: placeNote({ width, height }, window_, target.box, [target.box, ...focused, ...decisions()]),
        target: target.box,
      }
      setBeside((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    }
    const target = findTarget(spot, mark)
    if (target) bring(target.box, target.element)
    look()
    const timer = window.setInterval(look, LOOK_AGAIN)
    for (const move of MOVES) window.addEventListener(move, look, { passive: true, capture: true })
    return () => {
      window.clearInterval(timer)
      for (const move of MOVES) window.removeEventListener(move, look, { capture: true })
    }
  }, [spot, mark])
  return beside
}

/** What one decides by is covered only where there is no other room. */
const decisions = () =>
  [...document.querySelectorAll('#decision, .order-forms')].map((element) => element.getBoundingClientRect())

/** Scrolls to a target that is not wholly in the window; at once, and not where it is already. */
function bring(box: Box, element: Element) {
  if (box.top >= 0 && box.top + box.height <= window.innerHeight) return
  element.scrollIntoView({ block: box.height > window.innerHeight / 3 ? 'start' : 'center', behavior: 'instant' })
}
