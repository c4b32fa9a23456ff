/** The printed sheet: a drawing made into a picture, coarse for all of it and sharp for what the window shows. */

import type { SceneView } from '../view'
import { type Camera, type Size, toKm, toScreen } from './camera'
import { canvasLayer } from './canvas-layer'
import { type Sheet, loadSheet } from './sheet'
import type { Stage } from './stage'

export type Ground = {
  load(sheet: SceneView['sheet'], url: string, highContrast: boolean): Promise<void>
  /** Draws the sharp part anew for this camera. Slow: only when the camera has come to rest. */
  sharpen(cam: Camera, win: Size): Promise<void>
  /** Moves what is drawn under the camera, sharp or not. */
  follow(cam: Camera, win: Size): void
}

/** Of the window, drawn beyond each edge, so that a short drag needs no new picture. */
const BEYOND = 0.25
/** Device pixels across the coarse picture. */
const COARSE = 1536

export function createGround(stage: Stage): Ground {
  const coarse = canvasLayer(stage, 'ground:coarse', 0, 'map')
  const sharp = canvasLayer(stage, 'ground:sharp', 1, 'map')
  let drawing: Sheet | null = null
  let sheet: SceneView['sheet'] | null = null
  let shown: { left: number; top: number; k: number; key: string } | null = null
  /** The picture asked for last: one that comes later than a newer wish is not drawn. */
  let wanted = ''

  return {
    load: async (of, url, highContrast) => {
      const next = await loadSheet(url, highContrast)
      const image = await next.at(1)
      drawing = next
      sheet = of
      shown = null
      wanted = ''
      const scale = COARSE / of.width / stage.dpr()
      coarse.draw(of.width * scale, of.height * scale, (ctx) => {
        ctx.drawImage(image, 0, 0, of.width * scale, of.height * scale)
      })
    },
    sharpen: async (cam, win) => {
      if (!drawing || !sheet) return
      const key = [sheet.image, cam.x, cam.y, cam.k, win.width, win.height, stage.dpr()].join()
      if (wanted === key) return
      wanted = key
      const { x0, y1, width, height } = sheet
      const image = await drawing.at((width * cam.k) / drawing.width)
      if (wanted !== key) return
      const [left, top] = toKm(cam, win, [-win.width * BEYOND, -win.height * BEYOND])
      const large = 1 + 2 * BEYOND
      sharp.draw(win.width * large, win.height * large, (ctx) => {
        ctx.drawImage(image, (x0 - left) * cam.k, (top - y1) * cam.k, width * cam.k, height * cam.k)
      })
      shown = { left, top, k: cam.k, key }
    },
    follow: (cam, win) => {
      if (!sheet) return
      const [x, y] = toScreen(cam, win, [sheet.x0, sheet.y1])
      coarse.place(x, y, (sheet.width * cam.k * stage.dpr()) / COARSE)
      sharp.image.setVisible(shown !== null)
      if (!shown) return
      const [left, top] = toScreen(cam, win, [shown.left, shown.top])
      sharp.place(left, top, cam.k / shown.k)
    },
  }
}
