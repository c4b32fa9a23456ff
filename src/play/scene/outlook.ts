/** What the window looks at: the camera's ways, and all that must follow it. */

import type { Point } from '../view'
import { type Camera, framing, held, home, panned, zoomed } from './camera'
import type { Ground } from './ground'
import { CAMERA_MS } from './motion'
import { measureSeal } from './option-marks'
import { createRig } from './rig'
import { EMPTY, placed, type State } from './state'

export type Outlook = {
  cam: () => Camera
  going: () => boolean
  /** Moves the camera to where it should be at this time. */
  step(time: number): void
  finish(): void
  /** Home, or where the player has gone; but so that what an entry is about can be seen. */
  show(about: readonly Point[], at: 'once' | 'leisure'): void
  /** The window has another size, or other colours. */
  again(): void
  /** The ground has come, or is to be drawn sharp again. */
  sharpen(): void
  home: () => void
  /** A point of the sheet to the middle, as far as the sheet allows. */
  look: (at: Point) => void
  drag: (dx: number, dy: number) => void
  /** The same by keys: the outlook goes to the right and down, without haste. */
  pan: (dx: number, dy: number) => void
  /** About a point in the window, or its middle; in `ms`, or at once. */
  zoom(factor: number, about: Point | null, ms: number): void
  /** Would the camera come closer, or go farther out? */
  canZoom(out: boolean): boolean
  /** Places marks and seal anew under the camera as it is. */
  place(): void
  destroy(): void
}

/** The ground is drawn sharp when the camera has rested so long. */
const REST_MS = 160
/** How much closer than home one looks at a place. */
const CLOSE = 1.8
const PAN_MS = 200
/** Room left round what an entry is about. */
const ROOM = 30

export function createOutlook(
  s: State,
  ground: Ground,
  on: { moved(): void; sharpened(): void; rested(roaming: boolean): void; wake(): void },
): Outlook {
  const rig = createRig()
  let resting: ReturnType<typeof setTimeout> | undefined
  const win = () => s.layout.map

  const place = () => void Object.assign(s, placed(s, rig.cam(), measureSeal(s.view.seal ?? '')))
  const sharpen = () => {
    if (s.view === EMPTY || rig.going()) return
    const done = () => {
      ground.follow(rig.cam(), win())
      on.sharpened()
    }
    ground.sharpen(rig.cam(), win()).then(done, done)
    on.rested(s.roaming)
  }
  const moved = () => {
    place()
    ground.follow(rig.cam(), win())
    clearTimeout(resting)
    resting = setTimeout(sharpen, REST_MS)
    on.moved()
  }
  const put = (cam: Camera) => {
    rig.put(cam)
    moved()
  }
  const go = (cam: Camera, ms: number) => {
    if (!s.moves || !ms) return put(cam)
    rig.send(cam, performance.now(), ms)
    on.wake()
  }
  const roam = (cam: Camera, ms: number) => {
    s.roaming = true
    go(held(cam, win(), s.view), ms)
  }
  const base = () => (s.roaming ? held(rig.goal(), win(), s.view) : home(s.view, win()))
  const aim = (about: readonly Point[]): Camera => framing(base(), win(), s.view, about, ROOM)

  return {
    cam: rig.cam,
    going: rig.going,
    step: (time) => {
      if (rig.step(time)) moved()
    },
    finish: () => {
      if (rig.going()) put(rig.goal())
    },
    show: (about, at) => go(aim(about), at === 'once' ? 0 : CAMERA_MS),
    again: () => {
      put(base())
      sharpen()
    },
    sharpen,
    home: () => {
      s.roaming = false
      go(home(s.view, win()), CAMERA_MS)
    },
    look: ([x, y]) => roam({ x, y, k: Math.max(rig.goal().k, home(s.view, win()).k * CLOSE) }, CAMERA_MS),
    drag: (dx, dy) => roam(panned(rig.cam(), dx, dy), 0),
    pan: (dx, dy) => roam(panned(rig.goal(), -dx, -dy), PAN_MS),
    zoom: (factor, about, ms) => {
      const at: Point = about ?? [win().width / 2, win().height / 2]
      roam(zoomed(ms ? rig.goal() : rig.cam(), win(), factor, at), ms)
    },
    canZoom: (out) => {
      const { x, y, k } = rig.cam()
      return held({ x, y, k: k * (out ? 0.9 : 1.1) }, win(), s.view).k !== k
    },
    place,
    destroy: () => clearTimeout(resting),
  }
}
