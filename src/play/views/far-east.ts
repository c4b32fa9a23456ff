/**
 * The sheet of the Far East: from degrees to its pixels. A conformal cone as atlases of the time used it. Its drawing,
 * src/ground/maps/far-east.ts, is projected with the same numbers.
 */
import type { Point } from '../view'

/** Degrees north and east. */
export type Degrees = readonly [north: number, east: number]

export const FAR_EAST = {
  image: 'far-east.svg',
  width: 640,
  height: 560,
  /** Parallels that keep their length, and the meridian that stands upright. */
  parallels: [38, 52],
  meridian: 128.5,
  /** What lies in the middle of the sheet. */
  middle: [44.2, 128.5],
  /** Pixels to a radian of the earth: 4.2 km to a pixel. */
  scale: 1517,
} as const

const rad = (degrees: number) => (degrees * Math.PI) / 180
const tan = (latitude: number) => Math.tan(Math.PI / 4 + rad(latitude) / 2)
const [lower, upper] = FAR_EAST.parallels
const cone = Math.log(Math.cos(rad(lower)) / Math.cos(rad(upper))) / Math.log(tan(upper) / tan(lower))
const size = (Math.cos(rad(lower)) * tan(lower) ** cone) / cone
const radius = (latitude: number) => size / tan(latitude) ** cone

export function onFarEast([latitude, longitude]: Degrees): Point {
  const turn = cone * rad(longitude - FAR_EAST.meridian)
  const r = radius(latitude)
  const { scale, width, height, middle } = FAR_EAST
  return [width / 2 + scale * r * Math.sin(turn), height / 2 - scale * (radius(middle[0]) - r * Math.cos(turn))]
}

/** Kilometres over the ground, on a sphere of the earth's mean radius, 6371 km. */
export function kilometres(a: Degrees, b: Degrees): number {
  const [p, q] = [rad(a[0]), rad(b[0])]
  const half = Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin(rad(b[1] - a[1]) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(half))
}

/** Where a point stands so many kilometres east and north of another. */
export const movedBy = ([latitude, longitude]: Degrees, [east, north]: Point): Degrees => [
  latitude + north / 111.2,
  longitude + east / (111.2 * Math.cos(rad(latitude))),
]
