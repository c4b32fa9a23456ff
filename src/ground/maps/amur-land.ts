/** The water of the Amur's reach, and the hills of its right bank. */

import * as given from './amur-points'
import { type Area, filled, minus, rounded, size, union } from './areas'
import { between, distance, type Line, type Point, resample, tangents, wobble } from './curves'
import { eroded } from './erosion'
import { blurred, type Grid, grid, refill, roughness, sampled } from './grid'
import { blob, channel } from './shapes'

type Amur = {
  water: Area
  islands: readonly Area[]
  oxbows: Area
  brooks: readonly Line[]
  hills: Grid
  /** The middles of the main channel and of those south of the two islands. */
  middles: { main: Line; south: Line; upperSouth: Line }
}

export function amurLand(): Amur {
  const flow = ({ points, widths, seed }: given.Channel, shake: number, vary: number) =>
    channel(points, widths, seed, { shake, vary })
  const main = flow(given.MAIN, 0.2, 0.2)
  const south = flow(given.SOUTH, 0.12, 0.14)
  const upperSouth = flow(given.UPPER_SOUTH, 0.14, 0.16)
  const side = given.SIDE.map((one) => flow(one, 0.12, 0.2).water)
  const joined = rounded(union(main.water, south.water, upperSouth.water, ...side), 0.075)
  const bars = given.BARS.map((bar, n) => barIn(main.middle, bar, 50 + n))
  const { water, islands } = withoutSpecks(rounded(minus(joined, ...bars), 0.035))
  const oxbows = given.OXBOWS.map(
    ({ points, width, seed }) =>
      channel(points, [width * 0.5, width, width, width * 0.4], seed, { shake: 0.05, vary: 0.15 }).water,
  )
  const brooks = given.BROOKS.map(({ points, seed }) => wobble(points, seed, 0.3))
  const middles = { main: main.middle, south: south.middle, upperSouth: upperSouth.middle }
  return { water, islands, oxbows: union(...oxbows), brooks, hills: hills(brooks.slice(2)), middles }
}

/** A bar beside the middle of the channel, drawn out down the stream. */
function barIn(middle: Line, [x, side, length]: (typeof given.BARS)[number], seed: number): Area {
  const near = middle.reduce((best, p, i) => (Math.abs(p[0] - x) < Math.abs(middle[best]![0] - x) ? i : best), 0)
  const [p, along] = [middle[near]!, tangents(resample(middle.slice(Math.max(0, near - 6), near + 7), 0.2))[2]!]
  const at: Point = [p[0] - along[1] * side * 0.38, p[1] + along[0] * side * 0.38]
  const turn = (Math.atan2(along[1], along[0]) * 180) / Math.PI
  return blob({ at, size: [length, 0.17], turn, seed, rough: 0.14, teardrop: 0.35 })
}

/** Puddles cut off from the river and islets too small to draw are left out. Each hole in the river is an island. */
function withoutSpecks(river: Area): { water: Area; islands: Area[] } {
  const holes = river.filter((ring) => size(ring) < -0.03)
  const rims = river.filter((ring) => size(ring) > 0.25)
  return { water: [...rims, ...holes], islands: holes.map((ring) => filled([ring])) }
}

/** They rise from a foot line and are drained by the brooks. */
function hills(brooks: readonly Line[]): Grid {
  const rough = grid(-36, 38, -26, 6, 0.16)
  const [warp, sway, uneven] = [roughness(rough, 9, 5), roughness(rough, 6, 6), roughness(rough, 14, 7)]
  const feet = [given.FOOT.map((p) => p[0]), given.FOOT.map((p) => p[1])] as const
  const depth = refill(rough, (x, y, n) => between(x + warp[n]! * 0.9, ...feet) - (y + sway[n]! * 0.75)).z
  const base = Uint8Array.from(depth, (d) => (d <= 0 ? 1 : 0))
  for (const brook of brooks) wetten(rough, base, brook)
  const rise = depth.map(
    (d, n) => (0.35 + 0.65 * (1 - Math.exp(-Math.max(0, d) / 4))) * Math.max(0.2, 1 + 0.35 * uneven[n]!),
  )
  const raw = eroded(rough, rise, base, { rounds: 110, cut: 0.55, seed: 4, creep: 1.15, spring: 1.1, rough: 0.4 })
  const fine = blurred(sampled(blurred(raw, 1.5), grid(-36, 38, -26, 6, 0.08)), 1.4)
  const top = fine.z.toSorted()[Math.floor(fine.z.length * 0.995)]!
  return refill(fine, (_x, _y, n) => 20 + (fine.z[n]! / top) * 460)
}

/** The cells of a brook and those beside them stay low. */
function wetten(g: Grid, base: Uint8Array, brook: Line): void {
  for (const [x, y] of resample(brook, 0.1)) {
    const i = Math.round((x - g.x0) / g.step)
    const j = Math.round((y - g.y0) / g.step)
    for (const dj of [-1, 0, 1]) {
      for (const di of [-1, 0, 1]) {
        if (j + dj >= 0 && j + dj < g.ny && i + di >= 0 && i + di < g.nx) base[(j + dj) * g.nx + i + di] = 1
      }
    }
  }
}

/** The ends of an island, where the river leaves sand. */
export const tips = (island: Area): Point[] => {
  const shore = island.flat()
  const west = shore.reduce((a, b) => (b[0] < a[0] ? b : a))
  const east = shore.reduce((a, b) => (b[0] > a[0] ? b : a))
  return distance(west, east) ? [west, east] : []
}
