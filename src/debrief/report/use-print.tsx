import { useEffect } from 'preact/hooks'

/** On paper nothing is folded: what was folded is opened for the printer and folded again. What is said of a source stands in the list of sources. */
export function useUnfoldedPrint() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const unfold = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.debrief details:not([open], .who)')]
      for (const part of opened) part.open = true
    }
    const fold = () => {
      for (const part of opened) part.open = false
    }
    window.addEventListener('beforeprint', unfold)
    window.addEventListener('afterprint', fold)
    return () => {
      window.removeEventListener('beforeprint', unfold)
      window.removeEventListener('afterprint', fold)
    }
  }, [])
}
