/** What a desk shows of its session, worked out once for each thing that happens. */
import { useMemo, useRef } from 'preact/hooks'
import type { Session } from '../session/session'
import { deskView } from './views/desk-view'
import { mapWords } from './views/map-words'
import { sceneView, unitsBefore } from './views/scene-view'
import { soundView } from './views/sound-view'
import type { Edition } from './views/words'

type When = {
  /** Counts up when something happens. */
  truth: number
  /** While this is false the views stay what they were. */
  settled: boolean
  covered: boolean
}

export function useViews(edition: Edition, session: Session, { truth, settled, covered }: When) {
  const fresh = useMemo(() => {
    const view = deskView(edition, session, covered)
    const scene = sceneView(edition, session, covered)
    return {
      view,
      scene,
      ground: mapWords(edition, scene, unitsBefore(edition, session)),
      heard: soundView(edition, session, view.dispatches, covered),
    }
  }, [truth, covered, edition])
  const lagging = useRef(fresh)
  if (settled) lagging.current = fresh
  return lagging.current
}
