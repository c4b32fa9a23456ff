/** The keys of the drawer: arrows go from entry to entry, a slash comes back to the search. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

export const rowsIn = (leaves: HTMLElement | null): HTMLElement[] => [
  ...(leaves?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
]

export function useLeafing(leaves: RefObject<HTMLElement | null>, search: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target === search.current
      if (event.key === '/' && !typing) {
        event.preventDefault()
        search.current?.focus()
      }
      const step = STEPS[event.key]
      if (!step || event.altKey) return
      const rows = rowsIn(leaves.current)
      const here = rows.indexOf(document.activeElement as HTMLElement)
      if (here < 0 && !typing) return
      event.preventDefault()
      const next = rows[here + step]
      if (next) next.focus()
      else if (step < 0) search.current?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
