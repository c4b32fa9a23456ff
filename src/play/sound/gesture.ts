/** Nothing sounds, and no sound is fetched, before the person has pressed something. */

const PRESSES = ['pointerup', 'keydown'] as const

/** Whether the browser has seen a gesture on this page; where it does not say, only what is pressed from now on counts. */
export const hasGestured = (): boolean => navigator.userActivation?.hasBeenActive ?? false

/** Calls once, after the next gesture; returns what calls it off. */
export function afterGesture(act: () => void): () => void {
  const pressed = (event: Event) => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && event.key === 'Escape')) return
    off()
    act()
  }
  const off = () => {
    for (const press of PRESSES) document.removeEventListener(press, pressed, true)
  }
  for (const press of PRESSES) document.addEventListener(press, pressed, true)
  return off
}
