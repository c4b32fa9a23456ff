/**
 * Lake Khasan and Changkufeng, 1938, in kilometres from the crest of Changkufeng (42.4359 N, 130.6110 E).
 * Stylised from published positions.
 */

import { type Line, pairs, type Point } from './curves'
import type { Village } from './settled'

export const TUMEN: Line = pairs([
  -4.6, 6.4, -3.5, 5, -3, 4, -2.45, 2.6, -1.75, 1.2, -1.5, 0.1, -1.55, -0.9, -1.3, -1.9, -0.6, -2.9, 0.5, -3.6, 1.7,
  -4.15, 2.9, -4.75, 4.2, -5.6, 6, -7,
])
export const LAKE: Line = pairs([
  0.2, 2.85, 0.27, 2.3, 0.4, 1.6, 0.62, 0.9, 0.82, 0.25, 1.08, -0.3, 1.47, -0.8, 1.9, -1.28, 2.14, -1.82,
])
/** The chain in dispute, from north to south, with its height and half its breadth at even steps along it. */
export const CREST: Line = pairs([
  -0.55, 5.4, -0.5, 4.6, -0.62, 3.7, -0.5, 2.9, -0.3, 2, -0.28, 1.45, -0.16, 0.8, 0, 0, 0.4, -0.46, 0.76, -0.86, 1.2,
  -1.3, 2.1, -2.2, 2.9, -2.95, 3.5, -3.5,
])
export const CREST_HEIGHTS = [125, 120, 104, 62, 74, 66, 50, 112, 70, 62, 46, 24, 18, 16]
export const CREST_WIDTHS = [0.75, 0.72, 0.62, 0.5, 0.52, 0.62, 0.6, 0.66, 0.46, 0.42, 0.36, 0.28, 0.24, 0.2]

export const LAKE_WIDTHS = [0.1, 0.34, 0.46, 0.58, 0.72, 0.74, 0.66, 0.52, 0.14]
export const TUMEN_WIDTHS = [0.42, 0.4, 0.36, 0.34, 0.36, 0.4, 0.44, 0.46, 0.5, 0.52, 0.55, 0.6]
export const ARMS: readonly { points: Line; widths: readonly number[]; seed: number }[] = [
  { points: pairs([-2.55, 2.9, -2.75, 2, -2.35, 1.3, -1.72, 1]), widths: [0.14, 0.12, 0.11, 0.16], seed: 23 },
  { points: pairs([-1.5, -1.4, -1.72, -2, -1.25, -2.75, -0.4, -3.1]), widths: [0.16, 0.11, 0.12, 0.18], seed: 24 },
  { points: pairs([0.3, -3.45, 1, -3.45, 1.8, -3.75, 2.3, -4.35]), widths: [0.16, 0.12, 0.11, 0.16], seed: 25 },
]
/** Bars in the Tumen: near which point, on which side of its middle, how long. */
export const BARS: readonly { near: Point; side: 1 | -1; length: number }[] = [
  { near: [-2.75, 3.3], side: 1, length: 0.26 },
  { near: [-1.95, 1.6], side: 1, length: 0.22 },
  { near: [-1.5, -0.35], side: -1, length: 0.24 },
  { near: [-1.42, -1.5], side: 1, length: 0.2 },
  { near: [-0.2, -3.2], side: 1, length: 0.28 },
  { near: [1.2, -3.95], side: -1, length: 0.3 },
  { near: [2.4, -4.5], side: 1, length: 0.3 },
]

type Patch = { at: Point; size: Point; turn: number; seed: number; rough: number }
export const PONDS: readonly Patch[] = [
  { at: [-1.08, 1.72], size: [0.13, 0.085], turn: 30, seed: 31, rough: 0.2 },
  { at: [0.02, 3.35], size: [0.1, 0.06], turn: 60, seed: 32, rough: 0.2 },
  { at: [2.45, -2.12], size: [0.16, 0.07], turn: -40, seed: 33, rough: 0.2 },
  { at: [2.2, -1.95], size: [0.07, 0.05], turn: 0, seed: 34, rough: 0.2 },
  { at: [0.28, 3.12], size: [0.06, 0.045], turn: 0, seed: 35, rough: 0.2 },
  { at: [2.85, 0.55], size: [0.16, 0.09], turn: 20, seed: 36, rough: 0.2 },
]
/** At both ends of the lake and along the Tumen. */
export const MARSHES: readonly Patch[] = [
  { at: [0.28, 3.4], size: [0.42, 0.55], turn: 0, seed: 91, rough: 0.25 },
  { at: [2.35, -2.1], size: [0.62, 0.36], turn: -38, seed: 92, rough: 0.25 },
  { at: [1.5, 0.35], size: [0.28, 0.4], turn: -20, seed: 93, rough: 0.3 },
  { at: [3.6, -2.75], size: [0.7, 0.3], turn: -28, seed: 94, rough: 0.3 },
  { at: [2.75, 0.6], size: [0.4, 0.3], turn: 20, seed: 95, rough: 0.3 },
  { at: [-1.9, 3.4], size: [0.3, 0.7], turn: 24, seed: 96, rough: 0.3 },
  { at: [-0.75, -2.2], size: [0.3, 0.35], turn: 30, seed: 97, rough: 0.3 },
]
export const BROOKS: readonly { points: Line; seed: number }[] = [
  { points: pairs([1.2, 5.6, 0.9, 4.6, 0.45, 3.9, 0.25, 3.2, 0.2, 2.8]), seed: 41 },
  { points: pairs([5.6, 2.2, 4.4, 1.6, 3.4, 0.9, 2.6, 0.45, 1.6, 0.2, 1.15, 0.1]), seed: 42 },
  { points: pairs([2, -1.85, 2.35, -2.1, 2.8, -2.45, 3.9, -3, 4.8, -4.2, 5.6, -4.9]), seed: 43 },
  { points: pairs([-1.15, 4.9, -1.2, 4, -1.52, 3.25, -1.95, 2.62, -2.25, 2.25]), seed: 44 },
  { points: pairs([5.6, -1.2, 4.6, -1, 3.6, -1.55, 2.7, -1.75, 2.1, -1.75]), seed: 45 },
]

/**
 * What people laid on the ground. That there was a railway on the Korean bank, in sight of the crest, and that roads
 * went from the lake to Zarechye, Posyet and Podgornaya, sources say; how they ran nobody says.
 */
export const RAILWAY: Line = pairs([
  -4.5, 4.6, -3.9, 3.73, -3.36, 2.9, -3.04, 2.1, -2.74, 1.1, -2.6, 0.25, -2.62, -0.95, -2.58, -1.8, -2.2, -2.6, -1.6,
  -3.4, -0.9, -3.98, -0.2, -4.5,
])
export const ROADS: readonly Line[] = [
  pairs([1.5, 5.4, 0.98, 4.55, 0.8, 3.94, 0.78, 3.05, 1.2, 1.78, 1.95, 0.66, 2.6, 0.12]),
  pairs([2.6, 0.12, 3.2, 0.48, 4.04, 0.92, 5.5, 1.5]),
  pairs([2.6, 0.12, 2.12, -0.6, 2.45, -1.4, 3.2, -2.28, 3.95, -2.98, 4.75, -3.3, 5.6, -3.62]),
]
export const TRACKS: readonly Line[] = [
  pairs([-0.98, 3.3, -1.62, 2.75, -1.62, 1.9, -1.34, 1.2, -1.2, 0.4, -1.08, -0.35, -0.95, -0.8]),
  pairs([-0.9, -1, -0.6, -1.75, 0.35, -2.55, 1.7, -3.25, 3.4, -3.46, 4.3, -3.3]),
]
export const VILLAGES: readonly Village[] = [
  { at: [-1, 3.44], turn: 78, length: 0.42, rows: 1, seed: 401, grain: 0.32 }, // Yangkwanping
  { at: [-0.96, -0.95], turn: 70, length: 0.5, rows: 2, seed: 402, grain: 0.32 }, // Fangchuan
  { at: [4.5, -3.26], turn: -18, length: 0.62, rows: 2, seed: 403, grain: 0.32 }, // Podgornaya
]
/** North of Fangchuan, the school with white walls. */
export const SCHOOL: Point = [-0.86, -0.6]

/** Hills that stand apart west of the chain: middle and reach. */
export const OUTLIERS: readonly (readonly [Point, number])[] = [
  [[-0.8, 1.4], 0.34],
  [[-1.26, 2.48], 0.4],
]
/** Summits that stand up out of the chain: where, how high, how broad. */
export const SUMMITS: readonly (readonly [Point, number, number])[] = [
  [[0, 0], 92, 0.27],
  [[-0.3, 2], 26, 0.2],
  [[-0.28, 1.45], 18, 0.15],
  [[1.2, -1.3], 26, 0.16],
  [[0.4, -0.46], 46, 0.22],
  [[0.76, -0.86], 50, 0.19],
  [[0.98, -1.08], 26, 0.15],
  [[1.62, -1.74], 22, 0.17],
  [[2.1, -2.2], 15, 0.16],
  [[-0.8, 1.4], 26, 0.2],
  [[-1.28, 2.46], 30, 0.22],
]
/** Heights in metres that sources give: where, how far the ground is lifted or lowered for it, and the height. */
export const MEASURED: readonly (readonly [Point, number, number])[] = [
  [[0, 0], 0.3, 150],
  [[-0.3, 2], 0.22, 77],
  [[1.2, -1.3], 0.2, 52],
]

/** West to east: where the hills east of the lake begin, by how far north. */
export const EAST_FOOT: Line = pairs([
  -6, 9, -3.4, 4.9, -2.6, 3.4, -1.8, 3.2, -1.2, 2.35, -0.4, 1.75, 0.2, 1.9, 0.9, 1.6, 1.6, 1.15, 2.6, 0.98, 3.4, 0.95,
  4.4, 1.15, 6, 1.6,
])
/** The middle of the Tumen, by how far north. */
export const TUMEN_BY_NORTH: Line = pairs([
  -7, 6, -4.9, 3.2, -3.6, 0.5, -2.9, -0.6, -1.9, -1.3, -0.9, -1.55, 0.1, -1.5, 1.2, -1.75, 2.6, -2.45, 4, -3, 5, -3.5,
  6.4, -4.6,
])
/** The same by how far east, along the lower river. */
export const TUMEN_BY_EAST: Line = pairs([
  -6, 9, -1.3, -1.9, -0.6, -2.9, 0.5, -3.6, 1.7, -4.15, 2.9, -4.75, 4.2, -5.6, 6, -7,
])
