/**
 * Mouse, pen, fingers and wheel on the canvas, turned into what the player means. It listens on the element itself,
 * since Phaser hears nothing while its loop sleeps. Points are CSS pixels from the canvas's corner.
 */

import type { Point } from '../view'

export type Gestures = {
  /** Returns the cursor for that place. */
  hover(at: Point | null): string
  press(): void
  click(at: Point): void
  drag(dx: number, dy: number): void
  zoom(factor: number, about: Point): void
  /** Is there anything to be moved by this wheel turn, or may the page scroll? */
  takesWheel(out: boolean, at: Point): boolean
}

/** A finger or a mouse that goes no farther than this has clicked. */
const SLACK = 6

export function listen(canvas: HTMLCanvasElement, on: Gestures): () => void {
  const down = new Map<number, Point>()
  let from: Point | null = null
  let dragging = false

  const place = (e: MouseEvent): Point => {
    const box = canvas.getBoundingClientRect()
    return [e.clientX - box.left, e.clientY - box.top]
  }

  const pointerdown = (e: PointerEvent) => {
    if (e.button !== 0) return
    on.press()
    const at = place(e)
    down.set(e.pointerId, at)
    canvas.setPointerCapture(e.pointerId)
    from = down.size === 1 ? at : null
    dragging = false
  }

  const pointermove = (e: PointerEvent) => {
    const at = place(e)
    const was = down.get(e.pointerId)
    if (!was) {
      if (e.pointerType !== 'touch') canvas.style.cursor = on.hover(at)
      return
    }
    if (down.size === 2) {
      const other = [...down].find(([id]) => id !== e.pointerId)![1]
      const before = Math.hypot(was[0] - other[0], was[1] - other[1])
      const after = Math.hypot(at[0] - other[0], at[1] - other[1])
      on.drag((at[0] - was[0]) / 2, (at[1] - was[1]) / 2)
      if (before > 8) on.zoom(after / before, [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2])
      down.set(e.pointerId, at)
      return
    }
    if (from && !dragging && Math.hypot(at[0] - from[0], at[1] - from[1]) > SLACK) dragging = true
    if (!dragging) return
    canvas.style.cursor = 'grabbing'
    on.drag(at[0] - was[0], at[1] - was[1])
    down.set(e.pointerId, at)
  }

  const pointerup = (e: PointerEvent) => {
    if (!down.delete(e.pointerId)) return
    const at = place(e)
    if (from && !dragging && down.size === 0) on.click(at)
    if (down.size === 0) from = null
    if (e.pointerType !== 'touch') canvas.style.cursor = on.hover(at)
  }

  const cancel = (e: PointerEvent) => {
    down.delete(e.pointerId)
    from = null
  }

  const leave = () => {
    if (down.size === 0) on.hover(null)
  }

  const wheel = (e: WheelEvent) => {
    const at = place(e)
    // On a page that scrolls, the wheel is the page's; a pinch on a trackpad comes with the control key.
    const { scrollHeight, clientHeight } = document.documentElement
    if (!e.ctrlKey && scrollHeight > clientHeight + 1) return
    if (!on.takesWheel(e.deltaY > 0, at)) return
    e.preventDefault()
    const pixels = e.deltaMode === 0 ? e.deltaY : e.deltaY * 30
    on.zoom(Math.exp(-Math.max(-120, Math.min(120, pixels)) * 0.0025), at)
  }

  const ears: [string, (e: never) => void][] = [
    ['pointerdown', pointerdown],
    ['pointermove', pointermove],
    ['pointerup', pointerup],
    ['pointercancel', cancel],
    ['pointerleave', leave],
    ['wheel', wheel],
  ]
  for (const [kind, ear] of ears) canvas.addEventListener(kind, ear as EventListener, { passive: false })
  return () => {
    for (const [kind, ear] of ears) canvas.removeEventListener(kind, ear as EventListener)
  }
}
