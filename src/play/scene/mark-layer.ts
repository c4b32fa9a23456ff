/** Phaser's images of units, option discs and the seal: small pictures made once, then only moved. */

import type { GameObjects } from 'phaser'
import type { Point, SceneView, UnitView } from '../view'
import { canvasTexture, paintTexture } from './canvas-layer'
import { drawMark, MARK_HEIGHT, MARK_MARGIN, markKey, markWidth } from './marks'
import { DISC_BOX, drawDisc, drawSeal, SEAL_HEIGHT } from './option-marks'
import type { Palette } from './palette'
import type { Stage } from './stage'

type MarkLayer = {
  /** Makes the images that a view needs; `gone` are struck through. */
  show(view: SceneView, gone: readonly UnitView[], colours: Palette): void
  /** How far it has come in, 0 to 1. */
  unit(id: string, at: Point, shown: number): void
  /** How far it has come in (0 to 1) and how far it is lit (0 to 1). */
  option(id: string, at: Point, shown: number, lit: number): void
  seal(words: string, width: number, at: Point | null, colours: Palette): void
  /** The ids of what has an image, of a kind. */
  standing(kind: 'unit' | 'option'): string[]
  /** Forgets every picture: another pixel ratio, other colours. */
  forget(): void
}

type Draw = (ctx: CanvasRenderingContext2D) => void

export function createMarkLayer(stage: Stage): MarkLayer {
  const images = new Map<string, GameObjects.Image>()
  const made = new Set<string>()

  const picture = (key: string, width: number, height: number, draw: Draw): string => {
    if (made.has(key)) return key
    made.add(key)
    paintTexture(canvasTexture(stage, key), stage.dpr(), width, height, (ctx) => {
      ctx.translate(width / 2, height / 2)
      draw(ctx)
    })
    return key
  }
  const image = (name: string, key: string, depth: number) => {
    images.set(name, stage.onMap(stage.scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth)))
  }
  const drop = (name: string) => {
    images.get(name)?.destroy()
    images.delete(name)
  }
  const put = (name: string, at: Point, alpha: number) => {
    const found = images.get(name)
    if (!found) return
    const dpr = stage.dpr()
    found.setPosition(Math.round(at[0] * dpr - found.width / 2), Math.round(at[1] * dpr - found.height / 2))
    found.setAlpha(alpha).setVisible(alpha > 0)
  }
  const forget = () => {
    for (const name of images.keys()) drop(name)
    for (const key of made) stage.scene.textures.remove(key)
    made.clear()
  }

  return {
    show: (view, gone, colours) => {
      for (const name of images.keys()) if (!name.startsWith('seal ')) drop(name)
      for (const unit of [...gone, ...view.units]) {
        const lost = gone.includes(unit)
        const width = markWidth(unit) + 2 * MARK_MARGIN
        const height = MARK_HEIGHT + 2 * MARK_MARGIN
        const key = picture(markKey(unit, lost), width, height, (ctx) => drawMark(ctx, unit, lost, colours))
        image(`unit ${unit.id}`, key, lost ? 5 : 6)
      }
      for (const { id, n } of view.options) {
        const disc = (lit: boolean) =>
          picture(`disc:${n}:${lit}`, 2 * DISC_BOX, 2 * DISC_BOX, (ctx) => drawDisc(ctx, n, lit, colours))
        image(`option ${id}`, disc(false), 7)
        image(`lit ${id}`, disc(true), 8)
      }
    },
    unit: (id, at, shown) => put(`unit ${id}`, at, shown),
    option: (id, at, shown, lit) => {
      put(`option ${id}`, at, shown)
      put(`lit ${id}`, at, shown * lit)
    },
    seal: (words, width, at, colours) => {
      const seal = `seal ${words}`
      for (const name of images.keys()) if (name.startsWith('seal ') && name !== seal) put(name, [0, 0], 0)
      if (!at) return put(seal, [0, 0], 0)
      if (!images.has(seal)) {
        const draw: Draw = (ctx) => drawSeal(ctx, words, width, colours)
        image(seal, picture(seal, width + 4, SEAL_HEIGHT + 4, draw), 9)
      }
      put(seal, at, 1)
    },
    standing: (kind) =>
      [...images.keys()].filter((name) => name.startsWith(`${kind} `)).map((name) => name.slice(kind.length + 1)),
    forget,
  }
}
