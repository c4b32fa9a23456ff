/** What a person wants of the page: as the settings say, and where these leave it to the system, as the system says. */
import { useEffect, useState } from 'preact/hooks'
import type { Settings } from './screens'

export type Wishes = {
  /** Everything with the most contrast. */
  contrast: boolean
  /** Nothing moves: what has changed is there at once. */
  still: boolean
}

/** Forced colours are those of the system; what it cannot reach, such as the canvas, is drawn with high contrast. */
const CONTRAST = '(prefers-contrast: more), (forced-colors: active)'
const STILL = '(prefers-reduced-motion: reduce)'

const asked = (query: string) => window.matchMedia(query).matches

export function wishesOf({ contrast, motion }: Pick<Settings, 'contrast' | 'motion'>): Wishes {
  return { contrast: contrast === 'more' || asked(CONTRAST), still: motion === 'less' || asked(STILL) }
}

/** The wishes now; they change with the settings and with the system, without a reload. */
export function useWishes(settings: Settings): Wishes {
  const [, setChanges] = useState(0)
  useEffect(() => {
    const queries = [CONTRAST, STILL].map((query) => window.matchMedia(query))
    const change = () => setChanges((n) => n + 1)
    for (const query of queries) query.addEventListener('change', change)
    return () => {
      for (const query of queries) query.removeEventListener('change', change)
    }
  }, [])
  return wishesOf(settings)
}
