/** Whoever presses anything wants to go on: what moves is ended, and its end is shown. */
import { useEffect, useRef } from 'preact/hooks'

/** Takes every running animation of the page to its end; what never ends is left alone. */
function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    const ends = animation.effect?.getComputedTiming().endTime
    if (typeof ends === 'number' && Number.isFinite(ends)) animation.finish()
  }
}

/** Calls `skip` at each press of a key, mouse or finger, before the press does what it does. A held key is one press. */
export function useSkip(skip: () => void): void {
  const latest = useRef(skip)
  latest.current = skip
  useEffect(() => {
    const press = (event: Event) => {
      if (event instanceof KeyboardEvent && event.repeat) return
      finishAnimations()
      latest.current()
    }
    const presses = ['pointerdown', 'keydown'] as const
    for (const kind of presses) document.addEventListener(kind, press, { capture: true })
    return () => {
      for (const kind of presses) document.removeEventListener(kind, press, { capture: true })
    }
  }, [])
}
