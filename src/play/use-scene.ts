/** Mounts the Phaser scene into the desk, draws what the session says, and survives without it. Phaser is loaded here, late. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../text/t'
import type { Settings } from './screens'
import type { Scene, NameAt } from './scene/scene'
import { useCover } from './use-cover'
import { useWishes } from './wishes'
import { useMapKeys } from './use-map-keys'
import type { SceneEntry, SceneView } from './view'
import { sheetUrl } from './views/opening-view'

type SceneActs = {
  onPoint(id: string | null): void
  onChoose(id: string): void
  onSend(): void
  onName(name: NameAt | null): void
}

/** Phones have the ladder lying in the page. */
const NARROW = '(max-width: 599px)'

/** Resolves when what is on the page has been painted: the first decision does not wait for Phaser. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))

type Shown = {
  view: SceneView
  /** What explains the motion from the view before. */
  entry: SceneEntry | null
  pointed?: string | undefined
  chosen?: string | undefined
  /** Claim lines by id: whether they are drawn. */
  lines: Record<string, boolean>
  /** The picture in a sentence. */
  label: string
}

export function useScene(
  { view, entry, pointed, chosen, lines, label }: Shown,
  settings: Settings,
  acts: SceneActs,
  onFail: () => void,
) {
  const [parent, setParent] = useState<HTMLDivElement | null>(null)
  const [scene, setScene] = useState<Scene | null>(null)
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches)
  const latest = useRef({ acts, onFail })
  latest.current = { acts, onFail }
  const before = useRef<SceneView | null>(null)
  const wishes = useWishes(settings)

  useEffect(() => {
    const width = window.matchMedia(NARROW)
    const change = () => setNarrow(width.matches)
    width.addEventListener('change', change)
    return () => width.removeEventListener('change', change)
  }, [])
  useEffect(() => {
    if (!parent) return undefined
    let gone = false
    let made: Scene | undefined
    painted()
      .then(() => import('./scene/create-scene'))
      .then(({ createScene }) =>
        createScene(
          parent,
          {
            onPoint: (id) => latest.current.acts.onPoint(id),
            onChoose: (id) => latest.current.acts.onChoose(id),
            onSend: () => latest.current.acts.onSend(),
            onName: (name) => latest.current.acts.onName(name),
          },
          {
            renderer: settings.renderer,
            sheetUrl,
            words: { escalation: t('ladder') },
            ladder: narrow ? 'none' : 'side',
          },
        ),
      )
      .then((one) => {
        if (gone) return one.destroy()
        made = one
        // For the browser tests, which play by pointing at the canvas.
        Object.assign(parent, { scene: one })
        return setScene(one)
      })
      .catch(() => latest.current.onFail())
    return () => {
      gone = true
      before.current = null
      made?.destroy()
      setScene(null)
    }
  }, [parent, settings.renderer, narrow])

  useEffect(() => {
    if (!scene) return
    scene.setMotion(!wishes.still)
    scene.setContrast(wishes.contrast)
  }, [scene, wishes.still, wishes.contrast])
  useEffect(() => {
    scene?.draw(view, before.current, entry)
    before.current = view
  }, [scene, view])
  useEffect(() => scene?.light(pointed ?? chosen ?? null, chosen ?? null), [scene, pointed, chosen, view])
  useEffect(() => scene?.showLines(lines), [scene, lines])
  useCover(scene, parent)
  useMapKeys(scene)
  // The picture in words, for those who hear it.
  useEffect(() => parent?.querySelector('canvas')?.setAttribute('aria-label', label), [parent, scene, label])
  return { scene, sceneRef: setParent }
}
