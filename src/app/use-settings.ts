/** The person's settings: kept in this browser, shown on the page at once. */
import { useEffect, useState } from 'preact/hooks'
import { keepSettings, readSettings, showSettings } from '../play/preferences'
import type { Address } from '../play/address'
import type { Settings } from '../play/screens'
import { useWishes } from '../play/wishes'
import type { Shelf } from '../session/shelf'

type SettingsHeld = {
  settings: Settings
  /** Changes and keeps them. */
  change: (settings: Settings) => void
  /** Changes them until the page is closed. */
  forNow: (settings: Settings) => void
  /** Writes down, once, that a game has come to its end. */
  finish: () => void
}

/** What an address says of the view and the renderer is in force while the page is open, and not kept. */
export function useSettings(shelf: Shelf | undefined, address: Address): SettingsHeld {
  const [settings, setSettings] = useState<Settings>(() => ({
    ...readSettings(shelf),
    ...(address.view ? { view: address.view } : {}),
    ...(address.renderer ? { renderer: address.renderer } : {}),
  }))
  const wishes = useWishes(settings)
  useEffect(() => showSettings(document.documentElement, settings, wishes), [settings, wishes.contrast, wishes.still])
  return {
    settings,
    change(next) {
      setSettings(next)
      keepSettings(shelf, next)
    },
    forNow: setSettings,
    finish: () =>
      setSettings((now) => {
        if (now.finished) return now
        keepSettings(shelf, { ...now, finished: true })
        return { ...now, finished: true }
      }),
  }
}
