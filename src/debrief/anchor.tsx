import type { ComponentChildren } from 'preact'

/**
 * A link to a part of this page. The address stays as it is, because the address belongs to the game;
 * a folded part is opened on the way, and whatever it is folded into.
 */
export function Anchor({ to, children }: { to: string; children: ComponentChildren }) {
  const go = (event: MouseEvent) => {
    const part = document.getElementById(to)
    if (!part || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    for (let fold = part.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    part.scrollIntoView({ block: 'start' })
    const focused = part.querySelector<HTMLElement>(':scope > summary') ?? part
    focused.focus({ preventScroll: true })
  }
  return (
    <a href={`#${to}`} onClick={go}>
      {children}
    </a>
  )
}
