/** Keys for the camera, while the sheet itself has the focus. */

type KeyActs = {
  /** Moves the outlook by so many CSS pixels: to the right and down. */
  pan(dx: number, dy: number): void
  /** Closer by so many steps, or farther. */
  zoom(step: number): void
  home(): void
}

const STEP = 80
const WAYS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** What a key does to a camera, or nothing. `0` is below the numbers of the order forms; `=` is `+` without Shift. */
export function cameraKey(key: string, on: KeyActs): (() => void) | null {
  const way = WAYS[key]
  if (way) return () => on.pan(...way)
  if (key === '+' || key === '=') return () => on.zoom(1)
  if (key === '-') return () => on.zoom(-1)
  if (key === '0') return () => on.home()
  return null
}

const plain = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey

/** Lets the canvas be focused and hear its keys; returns what ends it. */
export function listenKeys(canvas: HTMLCanvasElement, on: KeyActs): () => void {
  canvas.tabIndex = 0
  const press = (event: KeyboardEvent) => {
    const act = plain(event) ? cameraKey(event.key, on) : null
    if (!act) return
    event.preventDefault()
    act()
  }
  canvas.addEventListener('keydown', press)
  return () => canvas.removeEventListener('keydown', press)
}
