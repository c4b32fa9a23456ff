import { useEffect, useState } from 'preact/hooks'

/** How long a stop is held while it plays: longer than any motion of the map. */
const HOLD_MS = 1800

export type Player = {
  at: number
  /** The stop before this one, where it came from there by a single step; then the map may move. */
  stepped: boolean
  playing: boolean
  go: (to: number) => void
  toggle: () => void
}

/** A hand that runs along stops 0 to `last`: by steps, by jumps, or by itself until the end or until the page is hidden. */
export function usePlayer(last: number): Player {
  const [{ at, stepped }, setPlace] = useState({ at: 0, stepped: false })
  const [playing, setPlaying] = useState(false)
  const put = (to: number) => {
    const next = Math.min(last, Math.max(0, to))
    if (next !== at) setPlace({ at: next, stepped: next === at + 1 })
  }
  useEffect(() => {
    if (!playing) return undefined
    if (at >= last) return setPlaying(false)
    const timer = window.setTimeout(() => put(at + 1), HOLD_MS)
    return () => window.clearTimeout(timer)
  }, [playing, at, last])
  useEffect(() => {
    const hidden = () => document.hidden && setPlaying(false)
    document.addEventListener('visibilitychange', hidden)
    return () => document.removeEventListener('visibilitychange', hidden)
  }, [])
  return {
    at,
    stepped,
    playing,
    go: (to) => {
      setPlaying(false)
      put(to)
    },
    toggle: () => {
      if (!playing && at >= last) setPlace({ at: 0, stepped: false })
      setPlaying(!playing)
    },
  }
}
