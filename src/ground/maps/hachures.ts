/**
 * Hachures by Lehmann's rule with a light from the north-west: strokes run down the fall line from one contour to the
 * next, evenly spaced along it, heavier where the ground is steeper or turned from the light.
 */

import { type Area, holds } from './areas'
import { chance } from './chance'
import { distance, type Line, type Point, resample, tangents } from './curves'
import { contour, type Grid, heightAt, slopes } from './grid'
import { drawn, pathOf, type Sheet, toPixels } from './svg'

export type Hand = {
  /** Heights of the contours, in metres. */
  levels: readonly number[]
  /** Pixels between strokes, the thinnest and the thickest stroke, and how fast it grows with the slope. */
  spacing: number
  thin: number
  thick: number
  gain: number
  /** How much heavier the side away from the light is. */
  shade: number
  /** Metres to the kilometre below which ground stays blank. */
  gentle: number
  /** The longest stroke in pixels, and the part of the way between two contours left open at each end. */
  longest: number
  gap: number
  weights: number
  seed: number
}

const LIGHT: Point = [-Math.SQRT1_2, Math.SQRT1_2]
const STEP = 0.9

export function hachures(land: Grid, sheet: Sheet, where: Area, hand: Hand): string {
  const luck = chance(hand.seed)
  const [east, north] = slopes(land)
  const slopeAt = ([x, y]: Point): Point => [heightAt(east, x, y), heightAt(north, x, y)]
  const levels = hand.levels.toSorted((a, b) => b - a)
  const byWeight = new Map<number, string[]>()
  for (const [i, level] of levels.entries()) {
    const next = levels[i + 1] ?? level - (levels.at(-2)! - level)
    for (const ring of contour(land, level)) {
      for (const start of starts(ring, hand.spacing / sheet.scale, luck)) {
        const steep = Math.hypot(...slopeAt(start))
        if (steep <= hand.gentle * luck.uniform(0.45, 1.55)) continue
        const stop = next + (level - next) * (hand.gap + luck.uniform(0, 0.1))
        const begin = level - (level - next) * luck.uniform(0, hand.gap)
        if (!holds(where, start)) continue
        const stroke = fall(land, start, { begin, stop, slopeAt, step: STEP / sheet.scale, hand })
        if (stroke.length < 3) continue
        const weight = weightOf(slopeAt(start), hand)
        const path = pathOf(few(stroke.map(toPixels(sheet))))
        const same = byWeight.get(weight)
        if (same) same.push(path)
        else byWeight.set(weight, [path])
      }
    }
  }
  return [...byWeight]
    .toSorted(([a], [b]) => a - b)
    .map(([weight, paths]) => drawn(paths.join(''), { 'stroke-width': weight }))
    .join('')
}

/** Evenly along the contour, each a little off its place. */
function starts(ring: Line, spacing: number, luck: ReturnType<typeof chance>): Point[] {
  const even = resample(ring, spacing)
  const along = tangents(even)
  const off = luck.uniform(0, 1)
  return even.map(([x, y], i) => {
    const by = (off + luck.normal() * 0.1) * spacing
    return [x + along[i]![0] * by, y + along[i]![1] * by]
  })
}

type Fall = { begin: number; stop: number; slopeAt: (p: Point) => Point; step: number; hand: Hand }

/** The way that water would take from a point, from just below its own contour to just above the next. */
function fall(land: Grid, start: Point, { begin, stop, slopeAt, step, hand }: Fall): Point[] {
  const way: Point[] = []
  let at = start
  for (let n = 0; n < hand.longest / STEP; n++) {
    const z = heightAt(land, at[0], at[1])
    if (z <= begin) way.push(at)
    const [sx, sy] = slopeAt(at)
    const steep = Math.hypot(sx, sy)
    if (z <= stop || steep < hand.gentle * 0.35) break
    at = [at[0] - (sx / steep) * step, at[1] - (sy / steep) * step]
  }
  return way
}

/** One of a few weights, so that the strokes of a weight share a path. */
function weightOf([sx, sy]: Point, { thin, thick, gain, shade, weights }: Hand): number {
  const steep = Math.hypot(sx, sy)
  const facing = -(sx * LIGHT[0] + sy * LIGHT[1]) / (steep || 1)
  const weight = Math.min(thick, thin + ((gain * steep) / 100) * (1 - shade * facing))
  const part = Math.round(((weight - thin) / (thick - thin)) * (weights - 1)) / (weights - 1)
  return Math.round((thin + part * (thick - thin)) * 100) / 100
}

/** A stroke needs few points; a straight one two. */
function few(line: Line): Line {
  const last = line.length - 1
  if (last < 4) return [line[0]!, line[last]!]
  const a = line[Math.floor(last / 3)]!
  const b = line[Math.floor((2 * last) / 3)]!
  const straight = distance(line[0]!, a) + distance(a, b) + distance(b, line[last]!) - distance(line[0]!, line[last]!)
  return straight < 0.06 ? [line[0]!, line[last]!] : [line[0]!, a, b, line[last]!]
}
