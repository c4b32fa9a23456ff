/** What the pointer does to the scene: lights and chooses options, presses the seal, asks for names, moves the outlook. */

import type { Point } from '../view'
import type { Drawing } from './drawing'
import { type Hit, hit, nameAt, unitAt } from './hits'
import type { Gestures } from './pointer'
import type { NameAt, SceneHandlers } from './scene'
import type { State } from './state'

type Acts = { skip: () => void; brighten: (change: () => void) => void }

export function gestures(s: State, { outlook, named }: Drawing, { skip, brighten }: Acts, on: SceneHandlers): Gestures {
  const inMap = (at: Point): Point => [at[0] - s.layout.map.x, at[1] - s.layout.map.y]
  const under = (at: Point): Hit | null => hit(inMap(at), s.placing.options, s.seal)

  /** The unit or else the name at a point of the window. */
  const found = (at: Point): NameAt | null => {
    const unit = unitAt(at, s.view.units, s.placing.units)
    const one = unit ?? nameAt(at, named())
    const { x, y } = s.layout.map
    return one && { id: one.id, x: one.foot[0] + x, y: one.foot[1] + y, ...(unit ? { unit: true } : {}) }
  }
  let told: string | null = null
  /** Says what is at a point, once for as long as it is the same. */
  const name = (at: Point | null) => {
    const one = at && found(inMap(at))
    const key = one && `${one.unit ? 'unit' : 'name'} ${one.id}`
    if (key === told) return
    told = key
    on.onName(one)
  }

  return {
    hover: (at) => {
      const option = (at && under(at))?.option ?? null
      if (option !== s.pointed) {
        brighten(() => (s.pointed = option))
        on.onPoint(option)
      }
      name(option ? null : at)
      return option ? 'pointer' : 'grab'
    },
    press: skip,
    click: (at) => {
      const one = under(at)
      name(one ? null : at)
      if (!one) return
      brighten(() => (s.lit = s.chosen = one.option))
      // The seal sends what it stands by, whatever has been chosen beside the map since.
      on.onChoose(one.option)
      if (one.seal) on.onSend()
    },
    drag: outlook.drag,
    zoom: (factor, about) => outlook.zoom(factor, inMap(about), 0),
    takesWheel: (out, at) => {
      const [x, y] = inMap(at)
      const { width, height } = s.layout.map
      return outlook.canZoom(out) && x >= 0 && y >= 0 && x <= width && y <= height
    },
  }
}
