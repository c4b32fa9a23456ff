/**
 * The scene: the map of the reach with its marks, and the ladder. It knows no rule. It is given what to draw and gives
 * back the ids of options. What it shows is true at once; motion only explains how it came about.
 */

import type { Point } from '../view'
import { type Camera, held, home, panned, sees, toScreen, zoomed } from './camera'
import { fontsLoaded } from './fonts'
import { type Hit, hit } from './hits'
import { sceneLayout } from './layout'
import { CAMERA_MS, LINE_MS, planMotions } from './motion'
import { measureSeal } from './option-marks'
import { palette } from './palette'
import { ALL, createPicture, type Part } from './picture'
import { listen } from './pointer'
import { createRig } from './rig'
import type { Scene, SceneHandlers, SceneOptions } from './scene'
import { createStage } from './stage'
import { EMPTY, initial, placed, running, shining, shown } from './state'

export type { Scene, SceneHandlers, SceneOptions } from './scene'

const ZOOM_MS = 250
/** The ground is drawn sharp when the camera has rested so long. */
const REST_MS = 160
const UNDERLINE_MS = 3000
/** Room that the camera leaves round what an entry is about. */
const ABOUT = 60

export async function createScene(parent: HTMLElement, handlers: SceneHandlers, options: SceneOptions): Promise<Scene> {
  await fontsLoaded()
  const rig = createRig()
  const dirty = new Set<Part>()
  const s = initial(options.ladder)
  let high = false
  let printed = ''
  let resting: ReturnType<typeof setTimeout> | undefined
  let underline: ReturnType<typeof setTimeout> | undefined

  const stage = await createStage(parent, options.renderer, { frame, resized })
  const picture = createPicture(stage, options.words)
  const sealWidth = measureSeal(options.words.send)
  const clock = () => performance.now()
  stage.canvas.setAttribute('role', 'img')
  resized()

  function touch(...parts: Part[]): void {
    for (const part of parts) dirty.add(part)
    stage.wake()
  }

  /** Draws what has changed; true while something moves. What has just ended is drawn once more, in its end. */
  function frame(time: number): boolean {
    if (s.view === EMPTY) return false
    if (rig.step(time)) cameraMoved()
    const runs = running(s, time)
    if (s.planned > -Infinity) for (const part of ['works', 'marks', 'ladder'] as const) dirty.add(part)
    if (s.brightened > -Infinity) for (const part of ['lines', 'marks'] as const) dirty.add(part)
    if (runs.lines) dirty.add('lines')
    if (!runs.plan) s.planned = -Infinity
    if (!runs.light) s.brightened = -Infinity
    for (const [id, since] of s.drawing) if (time - since >= LINE_MS) s.drawing.delete(id)
    picture.draw(dirty, shown(s, rig.cam(), time), s)
    dirty.clear()
    return runs.plan || runs.light || s.drawing.size > 0 || rig.going()
  }

  /** Everything that hangs on the camera follows it; the sharp ground waits until it rests. */
  function cameraMoved(): void {
    Object.assign(s, placed(s, rig.cam(), sealWidth))
    picture.ground.follow(rig.cam(), s.layout.map)
    clearTimeout(resting)
    resting = setTimeout(rested, REST_MS)
    touch('lines', 'names', 'works', 'marks', 'frame')
  }

  function rested(): void {
    if (s.view === EMPTY || rig.going()) return
    const done = () => {
      picture.ground.follow(rig.cam(), s.layout.map)
      stage.wake()
    }
    picture.ground.sharpen(rig.cam(), s.layout.map).then(done, done)
    // At home a finger's stroke up or down scrolls the page; closer in it moves the map.
    stage.canvas.style.touchAction = s.roaming ? 'none' : 'pan-y'
  }

  function point(cam: Camera): void {
    rig.put(cam)
    cameraMoved()
  }

  function send(cam: Camera, ms: number): void {
    if (!s.moves) return point(cam)
    rig.send(cam, clock(), ms)
    stage.wake()
  }

  function resized(): void {
    const { width, height } = stage.size()
    s.layout = sceneLayout(width, height, options.ladder)
    stage.window(s.layout.map, s.colours.sheet)
    picture.forgetMarks()
    if (s.view === EMPTY) return
    point(s.roaming ? held(rig.goal(), s.layout.map, s.view) : home(s.view, s.layout.map))
    picture.marks(shown(s, rig.cam(), clock()))
    rested()
    touch(...ALL)
  }

  function print(): void {
    const { sheet } = s.view
    const wanted = `${sheet.image} ${high}`
    if (wanted === printed || s.view === EMPTY) return
    printed = wanted
    const done = () => {
      if (printed === wanted) rested()
    }
    picture.ground.load(sheet, options.sheetUrl(sheet.image), high).then(done, done)
  }

  function brighten(change: () => void): void {
    const before = shining(s)
    change()
    if (shining(s) !== before) s.brightened = s.moves && shining(s) ? clock() : -Infinity
    Object.assign(s, placed(s, rig.cam(), sealWidth))
    touch('lines', 'marks')
  }

  /** Every motion to its end, the camera's too. */
  function skip(): void {
    s.planned = s.brightened = -Infinity
    s.drawing.clear()
    if (rig.going()) {
      rig.finish()
      cameraMoved()
    }
    touch('lines', 'works', 'marks', 'ladder')
  }

  /** Home, or where the player has gone; but always so that what the entry is about can be seen. */
  function aim(about: Point | null): Camera {
    const win = s.layout.map
    const base = s.roaming ? held(rig.goal(), win, s.view) : home(s.view, win)
    if (!about || sees(base, win, about, ABOUT)) return base
    const [x, y] = toScreen(base, win, about)
    const over = (v: number, size: number) => Math.min(0, v - ABOUT) + Math.max(0, v - (size - ABOUT))
    return held(panned(base, -over(x, win.width), -over(y, win.height)), win, s.view)
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
  const roam = (cam: Camera, ms = 0): void => {
    s.roaming = true
    const to = held(cam, s.layout.map, s.view)
    if (ms) send(to, ms)
    else point(to)
  }

  const unlisten = listen(stage.canvas, {
    hover: (at) => {
      const found = at && under(at)
      const option = found?.option ?? null
      if (option !== s.pointed) {
        brighten(() => (s.pointed = option))
        handlers.onPoint(option)
      }
      return found ? 'pointer' : s.view === EMPTY ? 'default' : 'grab'
    },
    press: skip,
    click: (at) => {
      const found = under(at)
      if (!found) return
      // The seal sends what it stands by, whatever else has been chosen beside the map since.
      handlers.onChoose(found.option)
      brighten(() => (s.lit = s.chosen = found.option))
      if (found.seal) handlers.onSend()
    },
    drag: (dx, dy) => roam(panned(rig.cam(), dx, dy)),
    zoom: (factor, about) => roam(zoomed(rig.cam(), s.layout.map, factor, inMap(about))),
    takesWheel: (out, at) => {
      const [x, y] = inMap(at)
      const { width, height } = s.layout.map
      const closer = zoomed(rig.cam(), s.layout.map, out ? 0.9 : 1.1, [x, y])
      const can = held(closer, s.layout.map, s.view).k !== rig.cam().k
      return can && x >= 0 && y >= 0 && x <= width && y <= height
    },
  })

  return {
    draw: (now, before, entry) => {
      skip()
      const elsewhere = s.view === EMPTY || s.view.sheet.image !== now.sheet.image
      s.view = now
      s.plan = planMotions(now, before, entry)
      if (elsewhere) s.roaming = false
      const known = (id: string | null) => (now.options.some((o) => o.id === id) ? id : null)
      ;[s.lit, s.pointed, s.chosen] = [known(s.lit), known(s.pointed), known(s.chosen)]
      if (s.plan.ends && s.moves) s.planned = clock()
      if (s.moves) for (const { id } of s.plan.lines) s.drawing.set(id, clock())
      else if (s.plan.rung) underlineRung()
      print()
      const goal = aim(s.plan.about)
      if (elsewhere || !entry) point(goal)
      else send(goal, CAMERA_MS)
      Object.assign(s, placed(s, rig.cam(), sealWidth))
      picture.marks(shown(s, rig.cam(), clock()))
      touch(...ALL)
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
        if (shows && s.hidden.delete(id) && s.moves) s.drawing.set(id, clock())
        if (!shows) s.hidden.add(id)
      }
      touch('lines')
    },
    zoom: (step) =>
      roam(zoomed(rig.goal(), s.layout.map, 1.5 ** step, [s.layout.map.width / 2, s.layout.map.height / 2]), ZOOM_MS),
    home: () => {
      s.roaming = false
      send(home(s.view, s.layout.map), CAMERA_MS)
    },
    setMotion: (on) => {
      s.moves = on
      if (!on) skip()
    },
    setContrast: (on) => {
      high = on
      s.colours = palette(on)
      resized()
      print()
    },
    skip,
    sleepFrames: () => stage.frames(),
    where: (option) => {
      const at = option === 'seal' ? s.seal?.at : s.placing.options.get(option)
      return at ? { x: at[0] + s.layout.map.x, y: at[1] + s.layout.map.y } : null
    },
    destroy: () => {
      clearTimeout(resting)
      clearTimeout(underline)
      unlisten()
      stage.destroy()
    },
  }
}
