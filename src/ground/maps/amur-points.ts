/**
 * The Amur between Konstantinovka and Chike, 1937, in kilometres from the middle of Kanchazu (49.529 N, 128.265 E).
 * Stylised from a few published positions: the river is drawn half again as wide as it was, so that its channels read.
 */

import { type Line, pairs, type Point } from './curves'
import type { Village } from './settled'

export type Channel = { points: Line; widths: readonly number[]; seed: number }

export const MAIN: Channel = {
  points: pairs([
    -40, 17, -34, 13.6, -29, 12.2, -25.5, 10.5, -22, 9.5, -18.6, 8.1, -15, 5.3, -11.4, 3.1, -8.2, 2.7, -5, 3.75, -1.2,
    4.6, 2.2, 4.5, 5.4, 3.2, 7.8, 1.9, 10.5, 2.7, 13.2, 5.2, 16.6, 7.7, 22, 8.7, 28, 8.2, 34, 6.2, 40, 3,
  ]),
  widths: [1.7, 1.6, 1.5, 1.35, 1.45, 1.5, 1.25, 1.15, 1.3, 1.5, 1.45, 1.5, 1.7, 1.6, 1.5],
  seed: 11,
}
/** South of Kanchazu. */
export const SOUTH: Channel = {
  points: pairs([-9.8, 2.4, -7.9, 0.7, -6.3, -1.1, -4.4, -2.75, -1.6, -3.75, 1.4, -3.75, 4.2, -2.6, 6, -0.7, 7.9, 1.5]),
  widths: [0.85, 0.72, 0.6, 0.52, 0.5, 0.52, 0.6, 0.75, 0.95],
  seed: 12,
}
/** South of Chin'amuho. */
export const UPPER_SOUTH: Channel = {
  points: pairs([-28, 11.9, -26.8, 9.4, -25.3, 7, -22.8, 5.3, -19.6, 4.9, -17, 5.4, -15.2, 5.4]),
  widths: [0.75, 0.58, 0.5, 0.52, 0.52, 0.7],
  seed: 13,
}
export const SIDE: readonly Channel[] = [
  {
    points: pairs([-16.8, 6.9, -16, 3.9, -13.6, 1.5, -10.8, 0.7, -8.4, 1.5]),
    widths: [0.5, 0.32, 0.36, 0.3, 0.4],
    seed: 31,
  },
  { points: pairs([-14.9, 3.7, -13, 2.6, -11.4, 0.9]), widths: [0.3, 0.2, 0.26], seed: 45 },
  { points: pairs([-14.2, 4.9, -12.6, 5.5, -10.2, 5, -7.4, 3.3]), widths: [0.36, 0.28, 0.3, 0.4], seed: 32 },
  { points: pairs([-12, 5.4, -10.9, 4.2, -10.2, 3.2]), widths: [0.24, 0.18, 0.22], seed: 46 },
  // behind Malenkii
  { points: pairs([-2.2, 4.8, -0.2, 5.3, 1.9, 5.75, 4.3, 5.3, 6, 3.3]), widths: [0.4, 0.3, 0.3, 0.36, 0.4], seed: 33 },
  { points: pairs([3.6, 5.5, 4.2, 4.6, 4.4, 3.9]), widths: [0.3, 0.22, 0.3], seed: 47 },
  { points: pairs([7.4, 1.4, 9.5, 0.45, 11.8, 1.5, 13.2, 3.7, 14, 5.4]), widths: [0.5, 0.3, 0.32, 0.3, 0.4], seed: 34 },
  { points: pairs([9.9, 0.7, 10.3, 1.7, 10.6, 2.6]), widths: [0.26, 0.2, 0.26], seed: 48 },
  { points: pairs([11.8, 4, 12.9, 6.8, 15.6, 9, 19, 9.5, 21, 8.9]), widths: [0.4, 0.3, 0.32, 0.34, 0.4], seed: 35 },
  { points: pairs([14, 8, 15.2, 7.6, 16, 7.4]), widths: [0.26, 0.2, 0.26], seed: 49 },
  { points: pairs([17, 7.6, 19.6, 6.5, 22.8, 6.7, 25.4, 8.2]), widths: [0.4, 0.3, 0.34, 0.4], seed: 36 },
  { points: pairs([-31.5, 12.9, -28.8, 13.9, -26, 12.9, -24, 10.3]), widths: [0.4, 0.3, 0.32, 0.4], seed: 37 },
  // a slough through Chin'amuho, and blind ones of Kanchazu
  {
    points: pairs([-24.8, 10.1, -23.4, 8.5, -20.8, 7.2, -18.2, 6, -17, 5.5]),
    widths: [0.26, 0.16, 0.15, 0.18, 0.24],
    seed: 38,
  },
  { points: pairs([-5.6, 3.3, -5.15, 2.3, -4.7, 1.9]), widths: [0.24, 0.13, 0.05], seed: 39 },
  { points: pairs([5.4, -1.4, 3.4, -0.9, 1.9, -1.9]), widths: [0.2, 0.12, 0.05], seed: 40 },
  { points: pairs([-2.6, -3.6, -2.3, -2.5, -3.2, -1.7]), widths: [0.16, 0.1, 0.04], seed: 41 },
]
/** Bars in the main channel: how far east, on which side of its middle, how long. */
export const BARS: readonly (readonly [x: number, side: 1 | -1, length: number])[] = [
  [-30.6, 1, 1.1],
  [-26.6, -1, 0.8],
  [-20.4, -1, 0.8],
  [-17.2, 1, 1.1],
  [-13.4, -1, 0.8],
  [-9.4, 1, 0.8],
  [-4.2, 1, 0.7],
  [2.9, -1, 0.8],
  [6.9, 1, 0.9],
  [10.2, -1, 0.8],
  [12.2, -1, 0.7],
  [15.6, 1, 1],
  [18.8, -1, 0.8],
  [24.4, 1, 1.1],
]

/** The first two come from the north, the others drain the hills of the right bank. */
export const BROOKS: readonly { points: Line; seed: number }[] = [
  { points: pairs([-8, 30, -9.5, 22, -8.2, 15, -10.2, 9.6, -12.6, 6.6, -14, 4.8]), seed: 61 },
  { points: pairs([16, 28, 14.2, 20, 11.4, 14.5, 9.6, 9, 6.2, 5.6, 5.2, 3.3]), seed: 62 },
  { points: pairs([-15, -24, -13.2, -16, -13.8, -9, -12.6, -3, -12.4, 1.2]), seed: 63 },
  { points: pairs([9, -24, 7.6, -16, 8.6, -9, 7.6, -3.4, 8.6, 0.9]), seed: 64 },
  { points: pairs([-30, -14, -27, -6, -25.5, 0, -23.5, 5.4]), seed: 65 },
  { points: pairs([27, -18, 24, -9, 22, -2, 20.6, 6.8]), seed: 66 },
]
export const OXBOWS: readonly { points: Line; width: number; seed: number }[] = [
  { points: pairs([-6.4, 7.6, -4.2, 9.2, -2, 8.4, -2.2, 7.4]), width: 0.34, seed: 71 },
  { points: pairs([7, 7.6, 7.8, 9, 9.8, 8.8]), width: 0.3, seed: 72 },
  { points: pairs([-17.6, 11.2, -15.6, 12.4, -13.6, 11.6, -13.2, 10.2]), width: 0.36, seed: 73 },
  { points: pairs([-4.6, 12.6, -2.6, 13.6, -0.8, 12.8]), width: 0.24, seed: 74 },
  { points: pairs([16, 11.6, 17.6, 12.8, 19.4, 12.2]), width: 0.3, seed: 75 },
  { points: pairs([-18.6, 2, -17.2, 1, -15.6, 1.3]), width: 0.28, seed: 76 },
  { points: pairs([3.4, -5.2, 4.8, -4.5, 6, -5.2]), width: 0.2, seed: 77 },
  { points: pairs([-12.4, 8.2, -11.2, 8.9, -10, 8.2]), width: 0.22, seed: 80 },
]

/** The foot of the hills of the right bank. */
export const FOOT: Line = pairs([
  -36, 1, -28, 0.2, -22, -1.4, -16, -5, -10, -7, -4, -7.6, 0, -7.9, 4, -8.1, 8, -6.4, 12, -3, 16, -1, 22, 1, 30, 1.4,
  38, 1.2,
])

type Patch = { at: Point; size: Point; turn: number; seed: number; rough: number }
export const MARSHES: readonly Patch[] = [
  { at: [-4, 10.6], size: [5.2, 2], turn: 8, seed: 91, rough: 0.3 },
  { at: [9.5, 11.2], size: [3.8, 1.7], turn: 12, seed: 92, rough: 0.3 },
  { at: [-15.5, 13.6], size: [3.8, 1.5], turn: -14, seed: 93, rough: 0.3 },
  { at: [-18.6, 3.2], size: [2.4, 0.9], turn: -20, seed: 94, rough: 0.3 },
  { at: [19, 13], size: [3.4, 1.3], turn: 0, seed: 95, rough: 0.3 },
  { at: [3.6, 14.8], size: [3.4, 1.3], turn: -8, seed: 96, rough: 0.3 },
]
export const WOODS: readonly Patch[] = [
  { at: [-6.5, -6], size: [3.4, 0.9], turn: -8, seed: 111, rough: 0.35 },
  { at: [10.4, -4.2], size: [1.6, 2], turn: 0, seed: 112, rough: 0.35 },
  { at: [-18.6, -2.2], size: [3, 1.3], turn: -24, seed: 113, rough: 0.35 },
  { at: [2, -7], size: [2.4, 0.7], turn: 4, seed: 114, rough: 0.3 },
  { at: [-9.4, 10.8], size: [1.6, 0.9], turn: 0, seed: 115, rough: 0.3 },
  { at: [14, 14.6], size: [2, 1.1], turn: 0, seed: 116, rough: 0.3 },
]

export const ROADS: { north: Line; south: Line } = {
  north: pairs([
    -34, 17.2, -27, 14.2, -22.6, 11.6, -20, 10.55, -16, 9.2, -11.6, 7.2, -6.4, 6.3, -2.4, 6.2, 0, 6.45, 3.6, 6.9, 8.4,
    7.4, 12.2, 8.8, 16.4, 10.2, 22, 10.8, 28, 10.6, 36, 9,
  ]),
  south: pairs([
    -34, 4.8, -26, 2.6, -20, 2, -14.2, -1.4, -9.2, -3.8, -4.6, -5.1, -1, -5.1, 3.4, -5.6, 7.4, -3.2, 10.4, -0.2, 12.6,
    2.2, 14.4, 3.5, 19, 4.4, 26, 5, 36, 3,
  ]),
}
export const TRACKS: readonly Line[] = [
  pairs([-20, 10.6, -18.6, 14.6, -17.4, 20, -15, 28]),
  pairs([0, 6.45, 1.6, 10.5, 1.2, 16, 3.4, 24]),
  pairs([-1, -5.1, -1.6, -8, -0.6, -12, -1.6, -20]),
  pairs([14.4, 3.5, 15.4, 0, 14.4, -6, 16, -16]),
]
export const VILLAGES: readonly Village[] = [
  { at: [-20.1, 10.2], turn: -24, length: 2.6, rows: 2, seed: 301 }, // Konstantinovka
  { at: [-0.1, 6.05], turn: 6, length: 2.2, rows: 2, seed: 302 }, // Novopetrovka
  { at: [-1.1, -4.75], turn: -3, length: 1.5, rows: 1, seed: 308 }, // Kanchazu village
  { at: [14.5, 3.75], turn: 30, length: 2.4, rows: 2, seed: 304 }, // Chike
  { at: [28, 10.2], turn: -6, length: 2.4, rows: 2, seed: 305 }, // Poyarkovo
  { at: [-9, 6.7], turn: -12, length: 0.9, rows: 1, seed: 306 },
  { at: [-21.4, 2.4], turn: -6, length: 0.9, rows: 1, seed: 309 },
]
