/**
 * The scene: the map of the reach with its marks, and the ladder. It knows no rule. It is given what to draw and gives
 * back the ids of options. What it shows is true at once; motion only explains how it came about.
 */

import { createChanges } from './changes'
import { createDrawing } from './drawing'
import { fontsLoaded } from './fonts'
import { gestures } from './gestures'
import { listenKeys } from './keys'
import { listen } from './pointer'
import type { Scene, SceneHandlers, SceneOptions } from './scene'
import { initial } from './state'

export type { Scene, SceneHandlers, SceneOptions } from './scene'

const ZOOM_MS = 250

/** Makes the scene in `parent`, which gives it its size. Resolves when the faces are there and the first frame can be drawn. */
export async function createScene(parent: HTMLElement, handlers: SceneHandlers, options: SceneOptions): Promise<Scene> {
  await fontsLoaded()
  const s = initial(options.ladder)
  const drawing = await createDrawing(s, parent, options)
  const { canvas, outlook } = drawing
  const { brighten, end, ...changes } = createChanges(s, drawing)
  const camera = {
    pan: outlook.pan,
    home: outlook.home,
    zoom: (step: number) => outlook.zoom(1.5 ** step, null, ZOOM_MS),
  }
  const unlisten = listen(canvas, gestures(s, drawing, { skip: changes.skip, brighten }, handlers))
  const unkey = listenKeys(canvas, camera)

  return {
    ...camera,
    ...changes,
    look: outlook.look,
    setContrast: drawing.setContrast,
    drawn: () => ({
      units: drawing.standing('unit').filter((id) => !s.plan.gone.some((unit) => unit.id === id)),
      options: drawing.standing('option'),
      rung: s.view.ladder.find(({ state }) => state === 'now')?.name,
      moving: s.planned > -Infinity || outlook.going(),
    }),
    holds: drawing.holds,
    sleepFrames: drawing.frames,
    where: (option) => {
      const at = option === 'seal' ? s.seal?.at : s.placing.options.get(option)
      return at ? { x: at[0] + s.layout.map.x, y: at[1] + s.layout.map.y } : null
    },
    destroy: () => {
      end()
      unlisten()
      unkey()
      drawing.destroy()
    },
  }
}
