import { useEffect, useRef, useState } from 'preact/hooks'

/** The width of an element in px, as it is now and whenever it changes; `least`, where it is narrower than that. */
export function useWidth<T extends HTMLElement>(first: number, least = 260) {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    if (!ref.current) return undefined
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(least, Math.floor(entry.contentRect.width))),
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
