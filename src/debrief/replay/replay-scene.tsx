import { useMemo } from 'preact/hooks'
import { facts } from '../../rules/play'
import { ZoomButtons } from '../../play/desk/zoom-buttons'
import type { Settings } from '../../play/screens'
import { useScene } from '../../play/use-scene'
import type { SceneEntry, SceneView } from '../../play/view'
import { sceneEntry } from '../../play/views/scene-view'
import type { Debrief } from '../debrief'
import { useSpoken } from '../spoken'
import type { Stop } from './stops'

type ReplaySceneProps = {
  review: Debrief
  stop: Stop
  /** Whether it was come to by one step forward: then what changes may move. */
  stepped: boolean
  scene: SceneView
  label: string
  settings: Settings
  onFail: () => void
}

const ALL_LINES = {}
const NOTHING = () => {}
const ACTS = { onPoint: NOTHING, onChoose: NOTHING, onSend: NOTHING, onName: NOTHING }
/** Marks move, and nothing is fired. */
const MOVED: SceneEntry = { event: '', state: '', seat: '' }

/** The map itself, drawn by the game's own scene. */
export function ReplayScene({ review, stop, stepped, scene, label, settings, onFail }: ReplaySceneProps) {
  const { edition } = useSpoken()
  const entry = useMemo(() => {
    if (!stepped) return null
    const own = stop.row?.yours
    if (!own || facts(own.before).field === facts(own.after).field) return MOVED
    return sceneEntry(edition, review.yours.steps.slice(0, stop.yours)) ?? MOVED
  }, [scene])
  const drawn = useScene({ view: scene, entry, lines: ALL_LINES, label }, settings, ACTS, onFail)
  return (
    <div class="replay-map">
      <p class="replay-sheet" aria-hidden="true">
        {edition.words.say('map')}
      </p>
      <div class="scene-room">
        <div class="scene" ref={drawn.sceneRef} />
      </div>
      <div class="replay-zoom">
        <ZoomButtons onZoom={(step) => drawn.scene?.zoom(step)} />
      </div>
    </div>
  )
}
