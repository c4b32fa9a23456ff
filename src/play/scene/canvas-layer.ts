/** A picture drawn with Canvas2D and shown by Phaser, so that WebGL and Canvas show the same strokes. */

import type { GameObjects, Textures } from 'phaser'
import type { Stage } from './stage'

type CanvasLayer = {
  image: GameObjects.Image
  /** Clears and draws. `paint` works in CSS pixels from the layer's top left corner. */
  draw(width: number, height: number, paint: (ctx: CanvasRenderingContext2D) => void): void
  /** CSS pixels, put on whole device pixels. */
  place(x: number, y: number, scale?: number): void
}

export function canvasLayer(stage: Stage, key: string, depth: number, camera: 'map' | 'page'): CanvasLayer {
  const texture = canvasTexture(stage, key)
  const image = stage.scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth)
  if (camera === 'map') stage.onMap(image)
  else stage.onPage(image)
  return {
    image,
    draw: (width, height, paint) => {
      paintTexture(texture, stage.dpr(), width, height, paint)
      image.setFrame('__BASE', true, false)
    },
    place: (x, y, scale = 1) => {
      const dpr = stage.dpr()
      image.setPosition(Math.round(x * dpr), Math.round(y * dpr)).setScale(scale)
    },
  }
}

export function canvasTexture(stage: Stage, key: string): Textures.CanvasTexture {
  const texture = stage.scene.textures.createCanvas(key, 1, 1)
  if (!texture) throw new Error(`there is already a texture "${key}"`)
  return texture
}

/** Draws into a texture of so many CSS pixels, at the device's pixel ratio. */
export function paintTexture(
  texture: Textures.CanvasTexture,
  dpr: number,
  width: number,
  height: number,
  paint: (ctx: CanvasRenderingContext2D) => void,
): void {
  const ctx = texture.context
  texture.setSize(Math.max(1, Math.ceil(width * dpr)), Math.max(1, Math.ceil(height * dpr)))
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, texture.width, texture.height)
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
  paint(ctx)
  texture.refresh()
}
