import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../../text/t'

type DrawerProps = {
  open: boolean
  title: string
  /** `side`: from the right edge. `card`: in the middle. `page`: the whole window. */
  kind: 'side' | 'card' | 'page'
  onClose: () => void
  children: ComponentChildren
}

/** A modal sheet. The browser's own dialog holds the focus, closes on Escape and gives the focus back. */
export function Drawer({ open, title, kind, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open || !dialog.current) return
    // A touch beside the sheet closes it, where the browser knows this attribute.
    dialog.current.setAttribute('closedby', 'any')
    dialog.current.showModal()
  }, [open])
  if (!open) return null
  return (
    <dialog ref={dialog} class={`drawer ${kind}`} aria-labelledby={id} onClose={onClose}>
      <div class="drawer-sheet">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="tool" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </header>
        <div class="drawer-matter">{children}</div>
      </div>
    </dialog>
  )
}
