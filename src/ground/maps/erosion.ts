/** Rain on rising ground: a stream-power erosion that gives the hachures real ridges and valleys to describe. */

import { chance } from './chance'
import { blurred, type Grid } from './grid'

type Rain = {
  rounds: number
  /** How hard running water cuts. */
  cut: number
  seed: number
  /** How far the slopes creep in a round, in cells. */
  creep: number
  /** The catchment below which water does not gather, in square kilometres. */
  spring: number
  /** Unevenness of the ground at the start. */
  rough: number
}

/** Height in units of `rise` a round; the cells of `base` are held at nought, and the water leaves the land there. */
export function eroded(start: Grid, rise: Float64Array, base: Uint8Array, rain: Rain): Grid {
  const luck = chance(rain.seed)
  let land: Grid = { ...start, z: start.z.map((z, n) => (base[n] ? 0 : z + luck.uniform(0, 1) * rain.rough)) }
  for (let round = 0; round < rain.rounds; round++) {
    const lifted = { ...land, z: land.z.map((z, n) => (base[n] ? 0 : z + rise[n]!)) }
    const crept = blurred(lifted, rain.creep)
    land = { ...crept, z: crept.z.map((z, n) => (base[n] ? 0 : z)) }
    const streams = flow(land, () => luck.uniform(-0.5, 0.5))
    carve(land, base, streams, rain)
  }
  return land
}

type Streams = { down: Int32Array; length: Float64Array; order: Int32Array }

const NEIGHBOURS = [
  [-1, -1],
  [-1, 0],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 0],
  [1, 1],
] as const

/** For each cell the neighbour that its water runs to, with a little chance in it, and the cells from top to bottom. */
function flow({ nx, ny, z }: Grid, unsure: () => number): Streams {
  const down = Int32Array.from({ length: z.length }, (_, n) => n)
  const length = new Float64Array(z.length).fill(1)
  const best = new Float64Array(z.length)
  for (const [dj, di] of NEIGHBOURS) {
    const far = Math.hypot(di, dj)
    for (let j = Math.max(0, -dj); j < ny - Math.max(0, dj); j++) {
      for (let i = Math.max(0, -di); i < nx - Math.max(0, di); i++) {
        const n = j * nx + i
        const m = n + dj * nx + di
        const drop = ((z[n]! - z[m]!) / far) * (1 + 0.9 * unsure())
        if (drop <= best[n]!) continue
        best[n] = drop
        down[n] = m
        length[n] = far
      }
    }
  }
  return { down, length, order: fromTheTop(down) }
}

/** Every cell before the one it drains to. */
function fromTheTop(down: Int32Array): Int32Array {
  const waiting = new Int32Array(down.length)
  down.forEach((m, n) => m !== n && waiting[m]!++)
  const order = new Int32Array(down.length)
  let filled = 0
  for (let n = 0; n < down.length; n++) if (!waiting[n]) order[filled++] = n
  for (let k = 0; k < filled; k++) {
    const n = order[k]!
    const m = down[n]!
    if (m !== n && --waiting[m]! === 0) order[filled++] = m
  }
  return order
}

/** Each cell is cut towards the one below it, by as much water as has gathered; worked upwards, so no step is too long. */
function carve(land: Grid, base: Uint8Array, { down, length, order }: Streams, { cut, spring }: Rain): void {
  const { z, step } = land
  const gathered = new Float64Array(z.length).fill(step * step)
  for (const n of order) if (down[n] !== n) gathered[down[n]!]! += gathered[n]!
  for (const n of order.toReversed()) {
    const m = down[n]!
    if (m === n || base[n]) continue
    const force = Math.max(0, Math.sqrt(gathered[n]!) - Math.sqrt(spring))
    const f = (cut * force) / (length[n]! * step)
    z[n] = (z[n]! + f * z[m]!) / (1 + f)
  }
}
