/**
 * The Phaser game: one canvas in device pixels, two cameras (the page round the map, the map's window) and a loop that
 * sleeps. Nothing here knows what is drawn.
 */

import { AUTO, CANVAS, Game, Scale, Scene, WEBGL, type Cameras, type GameObjects } from 'phaser'
import type { Rect } from './layout'

export type Renderer = 'auto' | 'canvas' | 'webgl'
export type Stage = {
  game: Game
  scene: Scene
  canvas: HTMLCanvasElement
  dpr(): number
  /** CSS pixels. */
  size(): { width: number; height: number }
  /** The part of the canvas that the map's objects may show in, in CSS pixels, and the colour beneath them. */
  window(rect: Rect, ground: string): void
  onMap<T extends GameObjects.GameObject>(object: T): T
  onPage<T extends GameObjects.GameObject>(object: T): T
  /** Asks for a frame; the loop runs until `frame` says that nothing moves. */
  wake: () => void
  frames: () => number
  holds: () => { textures: number; objects: number }
  destroy(): void
}

/** `frame` draws one frame at a time in ms and says whether another will be needed; `resized` comes before it. */
export async function createStage(
  parent: HTMLElement,
  renderer: Renderer,
  on: { frame(time: number): boolean; resized(): void },
): Promise<Stage> {
  let dpr = window.devicePixelRatio || 1
  let width = Math.max(1, parent.clientWidth)
  let height = Math.max(1, parent.clientHeight)
  let frames = 0
  let moving = true
  let asked = 0
  let ready = false

  const scene = new Scene('reach')
  const game = await new Promise<Game>((resolve) => {
    const made: Game = new Game({
      type: { auto: AUTO, canvas: CANVAS, webgl: WEBGL }[renderer],
      parent,
      scene,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      autoFocus: false,
      disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      render: { powerPreference: 'low-power', antialias: true },
      scale: {
        mode: Scale.ScaleModes.NONE,
        expandParent: false,
        width: Math.round(width * dpr),
        height: Math.round(height * dpr),
        zoom: 1 / dpr,
      },
    })
    Object.assign(scene, { create: () => resolve(made) })
  })

  const canvas = game.canvas
  canvas.style.display = 'block'
  const page: Cameras.Scene2D.Camera = scene.cameras.main
  const map: Cameras.Scene2D.Camera = scene.cameras.add(0, 0, 1, 1)

  const wake = () => {
    moving = true
    if (!game.loop.running && !asked) {
      asked = requestAnimationFrame(() => {
        asked = 0
        game.loop.wake(true)
      })
    }
  }
  scene.events.on('update', (time: number) => {
    if (ready) moving = on.frame(time)
  })
  game.events.on('postrender', () => {
    frames++
    if (!moving) game.loop.sleep()
  })
  // A lost WebGL context comes back without our pictures: paint them anew.
  game.renderer.on('restorewebgl', () => {
    on.resized()
    wake()
  })

  const resize = () => {
    dpr = window.devicePixelRatio || 1
    width = Math.max(1, parent.clientWidth)
    height = Math.max(1, parent.clientHeight)
    game.scale.setZoom(1 / dpr)
    game.scale.resize(Math.round(width * dpr), Math.round(height * dpr))
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
    page.setViewport(0, 0, canvas.width, canvas.height)
    on.resized()
    wake()
  }
  const changed = () => {
    // Hidden: it will be measured when it shows again.
    if (!parent.clientWidth || !parent.clientHeight) return
    const grown = parent.clientWidth !== width || parent.clientHeight !== height
    if (grown || window.devicePixelRatio !== dpr) resize()
  }
  const observer = new ResizeObserver(changed)
  observer.observe(parent)
  // Browser zoom and another screen change the pixel ratio, often without changing the parent's size.
  window.addEventListener('resize', changed)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  ready = true

  return {
    game,
    scene,
    canvas,
    dpr: () => dpr,
    size: () => ({ width, height }),
    window: (rect, ground) => {
      map.setBackgroundColor(ground)
      map.setViewport(...([rect.x, rect.y, rect.width, rect.height].map((v) => Math.round(v * dpr)) as Four))
    },
    onMap: (object) => {
      page.ignore(object)
      return object
    },
    onPage: (object) => {
      map.ignore(object)
      return object
    },
    wake,
    frames: () => frames,
    holds: () => ({ textures: scene.textures.getTextureKeys().length, objects: scene.children.length }),
    destroy: () => {
      observer.disconnect()
      window.removeEventListener('resize', changed)
      cancelAnimationFrame(asked)
      // Phaser takes these two for its own and does not give them back.
      Object.assign(window, { onblur: null, onfocus: null })
      // Phaser forgets this one, and its canvas holds the whole game in a pool that is never emptied.
      game.textures.tileSprite.destroy()
      // Phaser destroys itself in its next step, and a sleeping loop has none.
      game.destroy(true)
      if (!game.loop.running) game.loop.wake()
    },
  }
}

type Four = [number, number, number, number]
