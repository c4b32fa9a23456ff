/**
 * The borders of 1937 in degrees north and east, by hand and roughly: where rivers made them the rivers, where nobody
 * had marked them a plain stroke. That of Manchukuo and Mongolia was itself in dispute.
 */

import { type Line, pairs } from './curves'

/** Manchukuo and the Soviet Union, up the Ussuri and the Amur to the Argun. */
const NORTH_EAST: Line = pairs([
  42.3, 130.7, 42.6, 130.55, 42.9, 130.9, 43.5, 131.25, 44.1, 131.2, 44.9, 131.1, 45.3, 131.9, 45.1, 132.8, 45.9, 133.5,
  46.7, 134.05, 47.6, 134.75, 48.3, 134.75, 48.25, 133.6, 47.75, 132.6, 47.7, 131.2, 48.4, 130.6, 49.1, 129.6, 49.55,
  128.3, 49.7, 127.7, 50.3, 127.5, 51.3, 126.9, 52.3, 126.2, 53.1, 125.1, 53.5, 123.3, 53.3, 121.3, 52.6, 120.2, 51.6,
  120, 50.6, 119.3, 49.9, 118.2, 49.6, 117.6, 49.85, 116.7,
])
/** Manchukuo and Mongolia, then Manchukuo and China by the Great Wall to the sea. */
const WEST: Line = pairs([
  49.85, 116.7, 48.7, 116.05, 47.85, 115.7, 47.75, 117, 48, 118.3, 47.6, 119.1, 47, 119.8, 46.6, 119.4, 45.6, 118.4,
  44.5, 117.4, 43.4, 116.6, 42.4, 116, 41.5, 116.1, 40.7, 117, 40.3, 118.6, 40, 119.8,
])
/** Mongolia and the Soviet Union, and Mongolia to the south. */
const MONGOLIA_NORTH: Line = pairs([
  49.85, 116.7, 50.3, 115.4, 50, 114.2, 49.4, 112.6, 49.2, 110.8, 49.3, 108.6, 49.9, 107.2, 50.3, 105, 50.4, 102,
])
const MONGOLIA_SOUTH: Line = pairs([
  46.6, 119.4, 46.4, 117.2, 45.7, 115.8, 45.4, 114.2, 44.9, 112.4, 43.8, 111.9, 43.3, 110.4, 42.5, 108.4, 42.4, 106,
])
/** Manchukuo and Korea, up the Yalu and down the Tumen. */
const KOREA: Line = pairs([
  39.9, 124.2, 40.5, 124.95, 41, 126, 41.7, 126.75, 41.45, 127.5, 42, 128.1, 42.05, 128.95, 42.5, 129.5, 42.95, 129.8,
  42.95, 130.2, 42.6, 130.5, 42.3, 130.7,
])
/** Karafuto, south of the fiftieth parallel. */
const SAKHALIN: Line = pairs([50, 142.15, 50, 143.75])

export const BORDERS: readonly Line[] = [NORTH_EAST, WEST, MONGOLIA_NORTH, MONGOLIA_SOUTH, KOREA, SAKHALIN]

/** The lower Amur, below Khabarovsk, and the Sungari by Harbin. */
export const RIVERS: readonly Line[] = [
  pairs([48.3, 134.75, 49.2, 136.2, 50.2, 137, 51.2, 138.6, 52.2, 140.3, 53.1, 140.8]),
  pairs([44.5, 125.6, 45.3, 125.4, 45.75, 126.6, 46.2, 129, 46.8, 130.6, 47.7, 132.4]),
]
