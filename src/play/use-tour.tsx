/** Brings the notes of the first two turns when the desk stands: never before the first decision can be read. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Settings } from './screens'
import type { Scene } from './scene/scene'
import type { DeskView } from './view'

/** Notes are shown at these turns of a seat, unless somebody asks. */
const TURNS = 2

type Tour = (typeof import('./tour/tour'))['Tour']

/** When the page has nothing else to do; Safari cannot say when that is. */
const idle = (act: () => void) =>
  typeof window.requestIdleCallback === 'function' ? window.requestIdleCallback(act) : window.setTimeout(act, 300)

export function useTour(
  view: DeskView,
  settings: Settings,
  scene: Scene | null,
  onSettings: (settings: Settings) => void,
) {
  const [tour, setTour] = useState<{ Tour: Tour }>()
  const all = settings.tour === 'again'
  const wanted = settings.tour !== 'done' && !view.covered && !view.ending && (all || view.turn.n <= TURNS)
  const over = settings.tour === 'new' && view.turn.n > TURNS
  const done = () => onSettings({ ...settings, tour: 'done' })
  useEffect(() => {
    if (over) done()
  }, [over])
  useEffect(() => {
    if (wanted && !tour) idle(() => void import('./tour/tour').then(setTour))
  }, [wanted])
  const first = view.options[0]?.id
  const mark = useMemo(() => (scene && first ? () => scene.where(first) : undefined), [scene, first])
  // On the map the notes wait for it: one of them points at a mark.
  if (!wanted || !tour || (settings.view === 'map' && !scene)) return null
  return <tour.Tour turn={view.turn.n} shown={settings.view} all={all} {...(mark ? { mark } : {})} onDone={done} />
}
