/** A field of heights on an even grid, in kilometres: rows from south to north. */

import { contours } from 'd3-contour'
import { type Area, bounds } from './areas'
import { chance } from './chance'
import type { Line, Point } from './curves'

export type Grid = { x0: number; y0: number; step: number; nx: number; ny: number; z: Float64Array }

export function grid(x0: number, x1: number, y0: number, y1: number, step: number): Grid {
  const nx = Math.floor((x1 - x0) / step + 1e-6) + 1
  const ny = Math.floor((y1 - y0) / step + 1e-6) + 1
  return { x0, y0, step, nx, ny, z: new Float64Array(nx * ny) }
}

/** The same grid with other heights. */
export const refill = (g: Grid, height: (x: number, y: number, n: number) => number): Grid => ({
  ...g,
  z: g.z.map((_, n) => height(g.x0 + (n % g.nx) * g.step, g.y0 + Math.floor(n / g.nx) * g.step, n)),
})

/** The height at any point, straight between the grid's own. */
export function heightAt(g: Grid, x: number, y: number): number {
  const u = Math.min(g.nx - 1.001, Math.max(0, (x - g.x0) / g.step))
  const v = Math.min(g.ny - 1.001, Math.max(0, (y - g.y0) / g.step))
  const i = Math.floor(u)
  const j = Math.floor(v)
  const n = j * g.nx + i
  const low = g.z[n]! + (g.z[n + 1]! - g.z[n]!) * (u - i)
  const high = g.z[n + g.nx]! + (g.z[n + g.nx + 1]! - g.z[n + g.nx]!) * (u - i)
  return low + (high - low) * (v - j)
}

/** A finer or shifted grid filled from this one. */
export const sampled = (from: Grid, into: Grid): Grid => refill(into, (x, y) => heightAt(from, x, y))

/** Blurred by a bell of `sigma` cells. */
export function blurred(g: Grid, sigma: number): Grid {
  const reach = Math.ceil(sigma * 4)
  const bell = Array.from({ length: reach + 1 }, (_, k) => Math.exp(-(k * k) / (2 * sigma * sigma)))
  const whole = bell.reduce((sum, b, k) => sum + (k ? 2 * b : b), 0)
  const pass = (z: Float64Array, count: number, stride: number, cell: (n: number) => number) =>
    z.map((own, n) => {
      const at = cell(n)
      let sum = own * bell[0]!
      for (let k = 1; k <= reach; k++) {
        const less = at - k < 0 ? at : k
        const more = at + k >= count ? count - 1 - at : k
        sum += bell[k]! * (z[n - less * stride]! + z[n + more * stride]!)
      }
      return sum / whole
    })
  const rows = pass(g.z, g.nx, 1, (n) => n % g.nx)
  return { ...g, z: pass(rows, g.ny, g.nx, (n) => Math.floor(n / g.nx)) }
}

/** Smooth noise over the grid, with a spread of one. */
export function roughness(g: Grid, sigma: number, seed: number): Float64Array {
  const luck = chance(seed)
  const { z } = blurred({ ...g, z: g.z.map(() => luck.normal()) }, sigma)
  const spread = Math.sqrt(z.reduce((sum, v) => sum + v * v, 0) / z.length)
  return z.map((v) => v / spread)
}

/** The slope in metres to the kilometre, as two grids: eastwards and northwards. */
export function slopes(g: Grid): [Grid, Grid] {
  const along = (stride: number, count: number, cell: (n: number) => number): Grid => ({
    ...g,
    z: g.z.map((_, n) => {
      const at = cell(n)
      const a = at > 0 ? n - stride : n
      const b = at < count - 1 ? n + stride : n
      return (g.z[b]! - g.z[a]!) / (((b - a) / stride) * g.step)
    }),
  })
  return [along(1, g.nx, (n) => n % g.nx), along(g.nx, g.ny, (n) => Math.floor(n / g.nx))]
}

/** The rings at a height. */
export function contour(g: Grid, height: number): Line[] {
  const shape = contours().size([g.nx, g.ny]).contour(Array.from(g.z), height)
  const rings = shape.coordinates.flat().filter((ring) => ring.length > 8)
  return rings.map((ring) => ring.map((p): Point => [g.x0 + (p[0]! - 0.5) * g.step, g.y0 + (p[1]! - 0.5) * g.step]))
}

/** 1 in the cells whose middle lies in the area, else 0. */
export function mask(g: Grid, area: Area): Uint8Array {
  const inside = new Uint8Array(g.nx * g.ny)
  if (!area.length) return inside
  const box = bounds(area)
  for (let j = 0; j < g.ny; j++) {
    const y = g.y0 + j * g.step
    if (y < box.y0 || y > box.y1) continue
    const crossings: number[] = []
    for (const ring of area) {
      for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
        const a = ring[i]!
        const b = ring[k]!
        if (a[1] > y !== b[1] > y) crossings.push(((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
      }
    }
    crossings.sort((a, b) => a - b)
    for (let c = 0; c + 1 < crossings.length; c += 2) {
      const from = Math.max(0, Math.ceil((crossings[c]! - g.x0) / g.step))
      const to = Math.min(g.nx - 1, Math.floor((crossings[c + 1]! - g.x0) / g.step))
      for (let i = from; i <= to; i++) inside[j * g.nx + i] = 1
    }
  }
  return inside
}
