/** Moves the camera: at once, or evenly slowing towards where it was sent. */

import { between, type Camera, same } from './camera'

type Rig = {
  cam: () => Camera
  put(cam: Camera): void
  send(to: Camera, time: number, ms: number): void
  /** Takes the camera to where it should be at this time; true if that moved it. */
  step(time: number): boolean
  going: () => boolean
  /** Where it is, or will be. */
  goal(): Camera
}

export function createRig(): Rig {
  let cam: Camera = { x: 0, y: 0, k: 1 }
  let way: { from: Camera; to: Camera; start: number; ms: number } | null = null
  const put = (to: Camera) => {
    cam = to
    way = null
  }
  return {
    cam: () => cam,
    put,
    send: (to, time, ms) => {
      if (same(cam, to)) way = null
      else way = { from: cam, to, start: time, ms }
    },
    step: (time) => {
      if (!way) return false
      const t = Math.min(1, Math.max(0, (time - way.start) / way.ms))
      if (t >= 1) put(way.to)
      else cam = between(way.from, way.to, 1 - (1 - t) ** 3)
      return true
    },
    going: () => way !== null,
    goal: () => way?.to ?? cam,
  }
}
