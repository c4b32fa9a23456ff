/** The scene as it is drawn: its layers, the outlook they follow, and which of them wait for the next frame. */

import type { Named } from './lettering'
import { createOutlook, type Outlook } from './outlook'
import { palette } from './palette'
import { ALL, createPicture, type Part } from './picture'
import type { SceneOptions } from './scene'
import { sceneLayout } from './layout'
import { createStage } from './stage'
import { advance, EMPTY, shown, type State } from './state'

export type Drawing = {
  canvas: HTMLCanvasElement
  outlook: Outlook
  /** The parts that the next frame draws anew. */
  touch: (...parts: Part[]) => void
  /** Makes and places the marks of the state's view, and draws everything anew. */
  showMarks: () => void
  /** Loads the sheet of the state's view, when it is another or is wanted in other colours. */
  print: () => void
  setContrast: (high: boolean) => void
  named: () => readonly Named[]
  standing: (kind: 'unit' | 'option') => string[]
  holds: () => { textures: number; objects: number }
  frames: () => number
  destroy: () => void
}

/** Draws `s` in `parent`, which gives it its size; nothing before it has a view. */
export async function createDrawing(s: State, parent: HTMLElement, options: SceneOptions): Promise<Drawing> {
  const dirty = new Set<Part>()
  let high = false
  let printed = ''

  const stage = await createStage(parent, options.renderer, { frame, resized })
  const picture = createPicture(stage, options.words)
  const outlook = createOutlook(s, picture.ground, {
    moved: () => touch('lines', 'names', 'works', 'marks', 'frame'),
    sharpened: () => stage.wake(),
    // At home a finger's stroke up or down scrolls the page; closer in it moves the map.
    rested: (roaming) => (stage.canvas.style.touchAction = roaming ? 'none' : 'pan-y'),
    wake: () => stage.wake(),
  })
  stage.canvas.setAttribute('role', 'img')
  resized()

  function touch(...parts: Part[]): void {
    for (const part of parts) dirty.add(part)
    stage.wake()
  }

  /** Draws what has changed; true while something moves. */
  function frame(time: number): boolean {
    if (s.view === EMPTY) return false
    outlook.step(time)
    const { parts, moving } = advance(s, time)
    for (const part of parts) dirty.add(part)
    picture.draw(dirty, shown(s, outlook.cam(), time), s)
    dirty.clear()
    return moving || outlook.going()
  }

  /** Another size, pixel ratio or palette: every picture is made anew. */
  function resized(): void {
    const { width, height } = stage.size()
    s.layout = sceneLayout(width, height, options.ladder)
    stage.window(s.layout.map, s.colours.sheet)
    picture.forgetMarks()
    if (s.view === EMPTY) return
    outlook.again()
    showMarks()
  }

  function showMarks(): void {
    outlook.place()
    picture.marks(shown(s, outlook.cam(), performance.now()))
    touch(...ALL)
  }

  function print(): void {
    const { sheet } = s.view
    const wanted = `${sheet.image} ${high}`
    if (wanted === printed || s.view === EMPTY) return
    printed = wanted
    const done = () => {
      if (printed === wanted) outlook.sharpen()
    }
    picture.ground.load(sheet, options.sheetUrl(sheet.image), high).then(done, done)
  }

  return {
    canvas: stage.canvas,
    outlook,
    touch,
    showMarks,
    print,
    setContrast: (on) => {
      if (on === high) return
      high = on
      s.colours = palette(on)
      resized()
      print()
    },
    named: picture.named,
    standing: picture.standing,
    holds: stage.holds,
    frames: stage.frames,
    destroy: () => {
      outlook.destroy()
      stage.destroy()
    },
  }
}
