/**
 * The scene: the map of the reach with its marks, and the ladder. It knows no rule. It is given what to draw and gives
 * back the ids of options. What it shows is true at once; motion only explains how it came about.
 */

import type { Point } from '../view'
import { fontsLoaded } from './fonts'
import { type Hit, hit, nameAt, unitAt } from './hits'
import { moved } from './label-box'
import { sceneLayout } from './layout'
import { planMotions } from './motion'
import { createOutlook } from './outlook'
import { palette } from './palette'
import { ALL, createPicture, type Part } from './picture'
import { listenKeys } from './keys'
import { listen } from './pointer'
import type { Scene, SceneHandlers, SceneOptions } from './scene'
import { createStage } from './stage'
import { advance, EMPTY, initial, shining, shown, turn } from './state'

export type { Scene, SceneHandlers, SceneOptions } from './scene'

const ZOOM_MS = 250
const UNDERLINE_MS = 3000

/** Makes the scene in `parent`, which gives it its size. Resolves when the faces are there and the first frame can be drawn. */
export async function createScene(parent: HTMLElement, handlers: SceneHandlers, options: SceneOptions): Promise<Scene> {
  await fontsLoaded()
  const s = initial(options.ladder)
  const dirty = new Set<Part>()
  let high = false
  let printed = ''
  let underline: ReturnType<typeof setTimeout> | undefined

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

  /** Loads the sheet, when it is another or is wanted in other colours. */
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

  function brighten(change: () => void): void {
    const before = shining(s)
    change()
    if (shining(s) !== before) s.brightened = s.moves && shining(s) ? performance.now() : -Infinity
    outlook.place()
    touch('lines', 'marks')
  }

  /** Every motion to its end, the camera's too. */
  function skip(): void {
    s.planned = s.brightened = -Infinity
    s.drawing.clear()
    outlook.finish()
    touch('lines', 'works', 'marks', 'ladder')
  }

  function underlineRung(): void {
    s.underlined = true
    clearTimeout(underline)
    underline = setTimeout(() => {
      s.underlined = false
      touch('ladder')
    }, UNDERLINE_MS)
  }

  const inMap = (at: Point): Point => [at[0] - s.layout.map.x, at[1] - s.layout.map.y]
  const under = (at: Point): Hit | null => hit(inMap(at), s.placing.options, s.seal)
  let told: string | null = null
  const name = (at: Point | null) => {
    const unit = at && unitAt(inMap(at), s.view.units, s.placing.units)
    const found = unit ?? (at && nameAt(inMap(at), picture.named()))
    const key = found ? `${unit ? 'unit' : 'name'} ${found.id}` : null
    if (key === told) return
    told = key
    const { x, y } = s.layout.map
    handlers.onName(
      found && { id: found.id, x: found.foot[0] + x, y: found.foot[1] + y, ...(unit ? { unit: true } : {}) },
    )
  }

  const unlisten = listen(stage.canvas, {
    hover: (at) => {
      const option = (at && under(at))?.option ?? null
      if (option !== s.pointed) {
        brighten(() => (s.pointed = option))
        handlers.onPoint(option)
      }
      name(option ? null : at)
      return option ? 'pointer' : 'grab'
    },
    press: skip,
    click: (at) => {
      const found = under(at)
      name(found ? null : at)
      if (!found) return
      brighten(() => (s.lit = s.chosen = found.option))
      // The seal sends what it stands by, whatever has been chosen beside the map since.
      handlers.onChoose(found.option)
      if (found.seal) handlers.onSend()
    },
    drag: outlook.drag,
    zoom: (factor, about) => outlook.zoom(factor, inMap(about), 0),
    takesWheel: (out, at) => {
      const [x, y] = inMap(at)
      const { width, height } = s.layout.map
      return outlook.canZoom(out) && x >= 0 && y >= 0 && x <= width && y <= height
    },
  })

  const camera = {
    pan: outlook.pan,
    home: outlook.home,
    zoom: (step: number) => outlook.zoom(1.5 ** step, null, ZOOM_MS),
  }
  const unkey = listenKeys(stage.canvas, camera)

  return {
    ...camera,
    draw: (now, before, entry) => {
      skip()
      const elsewhere = s.view.sheet.image !== now.sheet.image
      if (elsewhere) s.roaming = false
      turn(s, now, planMotions(now, before, entry), performance.now())
      if (s.plan.rung && !s.moves) underlineRung()
      print()
      outlook.show(s.plan.about, elsewhere || !entry ? 'once' : 'leisure')
      showMarks()
    },
    light: (option, chosen) =>
      brighten(() => {
        s.lit = option
        // What was said last holds: arrows beside the map, while the mouse rests on a mark.
        if (option !== s.pointed) s.pointed = null
        if (chosen !== undefined) s.chosen = chosen
      }),
    showLines: (lines) => {
      for (const { id } of s.view.lines) {
        const shows = lines[id] !== false
        if (shows && s.hidden.delete(id) && s.moves) s.drawing.set(id, performance.now())
        if (!shows) s.hidden.add(id)
      }
      touch('lines', 'names')
    },
    cover: (papers) => {
      const boxes = papers.map((paper) => moved(paper, -s.layout.map.x, -s.layout.map.y))
      if (JSON.stringify(boxes) === JSON.stringify(s.covered)) return
      s.covered = boxes
      outlook.place()
      touch('names', 'marks')
    },
    look: outlook.look,
    setMotion: (on) => {
      s.moves = on
      if (!on) skip()
    },
    setContrast: (on) => {
      if (on === high) return
      high = on
      s.colours = palette(on)
      resized()
      print()
    },
    skip,
    drawn: () => ({
      units: picture.standing('unit').filter((id) => !s.plan.gone.some((unit) => unit.id === id)),
      options: picture.standing('option'),
      rung: s.view.ladder.find(({ state }) => state === 'now')?.name,
      moving: s.planned > -Infinity || outlook.going(),
    }),
    holds: stage.holds,
    sleepFrames: stage.frames,
    where: (option) => {
      const at = option === 'seal' ? s.seal?.at : s.placing.options.get(option)
      return at ? { x: at[0] + s.layout.map.x, y: at[1] + s.layout.map.y } : null
    },
    destroy: () => {
      clearTimeout(underline)
      outlook.destroy()
      unlisten()
      unkey()
      stage.destroy()
    },
  }
}
