import { useEffect, useRef, useState } from 'preact/hooks'

/** Whether an element is in view or within `margin` of it; `ever`: once it was, for good. */
export function useNear<T extends HTMLElement>(margin: string, ever = false) {
  const ref = useRef<T>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!ref.current) return undefined
    const coming = new IntersectionObserver(
      (entries) => setNear((was) => (ever && was) || entries.at(-1)?.isIntersecting === true),
      { rootMargin: margin },
    )
    coming.observe(ref.current)
    return () => coming.disconnect()
  }, [])
  return { ref, near }
}
