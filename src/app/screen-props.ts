/** What the screens are given of the whole. */
import type { Playing } from './games'
import type { useSettings } from './use-settings'
import type { useWay } from './use-way'

export type Way = ReturnType<typeof useWay>
export type Held = ReturnType<typeof useSettings>

export type ScreenProps = { way: Way; onSettings: () => void }
/** A screen that is shown only with a game. */
export type GameScreenProps = ScreenProps & { playing: Playing }
