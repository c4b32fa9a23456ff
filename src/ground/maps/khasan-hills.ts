/** The hills round Lake Khasan: a chain of named summits, then erosion to give it spurs and gullies. */

import { type Area, union } from './areas'
import { between, lengths, type Line, type Point, resample, spline } from './curves'
import { distances } from './distances'
import { eroded } from './erosion'
import { blurred, type Grid, grid, heightAt, mask, refill, roughness, sampled } from './grid'
import * as given from './khasan-points'

export type Waters = { lake: Area; tumen: Area; ponds: Area; brooks: readonly Line[] }

const EDGES = [-5.2, 6.6, -6.2, 6.2] as const

export function khasanHills(waters: Waters): { land: Grid; chain: Uint8Array; cells: Grid } {
  const cells = grid(...EDGES, 0.03)
  const uneven = { coarse: roughness(cells, 13, 2), fine: roughness(cells, 7, 3), broad: roughness(cells, 22, 4) }
  const wet = mask(cells, union(waters.lake, waters.tumen, waters.ponds))
  const { chain, east, west, height } = regions(cells, waters, uneven)
  const foot = distances(
    cells,
    Uint8Array.from(wet, (w, n) => (w || !(chain[n] || east[n] || west[n]) ? 1 : 0)),
  )
  const rise = foot.map((d, n) => {
    const lift = chain[n]
      ? height[n]! / 80
      : east[n]
        ? 1 + 0.3 * uneven.broad[n]!
        : west[n]
          ? 1.35 + 0.3 * uneven.broad[n]!
          : 0
    return Math.max(0, lift) * (0.22 + 0.78 * (1 - Math.exp(-d / (chain[n] ? 0.22 : 0.55))))
  })
  const base = Uint8Array.from(rise, (r, n) => (r <= 0 || wet[n] ? 1 : 0))
  const rain = { rounds: 120, cut: 0.34, seed: 7, creep: 1.2, spring: 0.05, rough: 0.4 }
  let land = eroded(cells, rise, base, rain)
  for (const [part, top] of [
    [chain, 96],
    [east, 150],
    [west, 230],
  ] as const) {
    const most = nearlyMost(land.z.filter((_, n) => part[n]))
    land = refill(land, (_x, _y, n) => (part[n] ? (land.z[n]! / most) * top : land.z[n]!))
  }
  const raised = refill(land, (x, y, n) => {
    const [u, v] = [x + 0.03 * uneven.coarse[n]!, y + 0.03 * uneven.fine[n]!]
    return land.z[n]! + (base[n] ? 0 : summits(u, v))
  })
  // a short second rain ties the summits in
  const still = new Float64Array(cells.z.length)
  const tied = eroded(raised, still, base, { rounds: 5, cut: 0.05, seed: 5, creep: 0.55, spring: 0.004, rough: 0 })
  return { land: finer(tied, chain), chain, cells }
}

const nearlyMost = (z: Float64Array) => z.toSorted()[Math.floor(z.length * 0.99)] ?? 1

const summits = (x: number, y: number) =>
  given.SUMMITS.reduce(
    (sum, [[cx, cy], high, broad]) => sum + high * Math.exp(-((Math.hypot(x - cx, y - cy) / broad) ** 1.5)),
    0,
  )

type Uneven = { coarse: Float64Array; fine: Float64Array; broad: Float64Array }

/** Which cells belong to the chain, to the hills east of the lake and to the Korean bank; and the chain's height. */
function regions(cells: Grid, { lake, tumen, brooks }: Waters, { coarse, fine, broad }: Uneven) {
  const toLake = distances(cells, mask(cells, lake))
  const toTumen = distances(cells, mask(cells, tumen))
  const toBrook = distances(cells, brookCells(cells, brooks))
  const crest = crestLine()
  const height = new Float64Array(cells.z.length)
  const chain = new Uint8Array(cells.z.length)
  const east = new Uint8Array(cells.z.length)
  const west = new Uint8Array(cells.z.length)
  const table = (line: Line) => [line.map((p) => p[0]), line.map((p) => p[1])] as const
  const [eastFoot, byNorth, byEast] = [given.EAST_FOOT, given.TUMEN_BY_NORTH, given.TUMEN_BY_EAST].map(table) as [
    ReturnType<typeof table>,
    ReturnType<typeof table>,
    ReturnType<typeof table>,
  ]
  refill(cells, (x, y, n) => {
    const near = crest.reduce((a, b) => (gap(a.at, x, y) <= gap(b.at, x, y) ? a : b))
    const outlier = given.OUTLIERS.some(
      ([[cx, cy], reach]) => Math.hypot((x - cx) * 1.2, y - cy) < reach * (1 + 0.34 * coarse[n]! + 0.12 * fine[n]!),
    )
    const onChain = Math.sqrt(gap(near.at, x, y)) < near.width * (1 + 0.2 * coarse[n]! + 0.12 * fine[n]!)
    height[n] = near.height
    if ((onChain || outlier) && toLake[n]! > 0.05 && toTumen[n]! > 0.16) chain[n] = 1
    else if (
      x > between(y, ...eastFoot) + 0.16 * broad[n]! + 0.1 * coarse[n]! &&
      toBrook[n]! > 0.16 + 0.06 * coarse[n]! &&
      toLake[n]! > 0.34
    )
      east[n] = 1
    else if (toTumen[n]! > 0.36 + 0.16 * broad[n]! + 0.08 * coarse[n]!) {
      const bank = between(y, ...byNorth)
      const lower = y < between(x, ...byEast) && x < bank + 2.2 && x < 4 && y < -2.4
      if (x < bank || lower) west[n] = 1
    }
    return 0
  })
  return { chain, east, west, height }
}

const gap = ([cx, cy]: Point, x: number, y: number) => (x - cx) ** 2 + (y - cy) ** 2

function crestLine(): { at: Point; height: number; width: number }[] {
  const line = resample(spline(given.CREST), 0.05)
  const t = lengths(line)
  const knots = given.CREST_HEIGHTS.map((_, i) => i / (given.CREST_HEIGHTS.length - 1))
  return line.map((at, i) => {
    const part = t[i]! / t.at(-1)!
    return { at, height: between(part, knots, given.CREST_HEIGHTS), width: between(part, knots, given.CREST_WIDTHS) }
  })
}

function brookCells(cells: Grid, brooks: readonly Line[]): Uint8Array {
  const set = new Uint8Array(cells.z.length)
  for (const [x, y] of brooks.flatMap((brook) => resample(brook, 0.02))) {
    const i = Math.round((x - cells.x0) / cells.step)
    const j = Math.round((y - cells.y0) / cells.step)
    if (j >= 0 && j < cells.ny && i >= 0 && i < cells.nx) set[j * cells.nx + i] = 1
  }
  return set
}

/** On a finer grid, the far hills shaken a little, and the measured summits at their heights. */
function finer(cells: Grid, chain: Uint8Array): Grid {
  const soft = blurred(cells, 0.9)
  const into = grid(...EDGES, 0.02)
  const away = sampled({ ...cells, z: distances(cells, chain) }, into).z
  const [swayX, swayY] = [roughness(into, 16, 71), roughness(into, 16, 72)]
  const shaken = refill(into, (x, y, n) => {
    const far = Math.min(1, Math.max(0, (away[n]! - 0.3) / 0.5)) * 0.075
    return heightAt(soft, x + swayX[n]! * far, y + swayY[n]! * far)
  })
  return given.MEASURED.reduce(
    (land, [[cx, cy], reach, top]) => {
      const peak = land.z.reduce((most, z, n) => {
        const [x, y] = [land.x0 + (n % land.nx) * land.step, land.y0 + Math.floor(n / land.nx) * land.step]
        return Math.hypot(x - cx, y - cy) < 0.12 ? Math.max(most, z) : most
      }, 1)
      return refill(
        land,
        (x, y, n) => land.z[n]! * (1 + (top / peak - 1) * Math.exp(-((Math.hypot(x - cx, y - cy) / reach) ** 4))),
      )
    },
    blurred(shaken, 1.5),
  )
}
