/** Draws the sheets anew into assets/maps: tsx src/ground/maps/draw.ts. The same points always give the same files. */

import { writeFileSync } from 'node:fs'
import { amurSheet } from './amur'
import { farEastSheet } from './far-east'
import { khasanSheet } from './khasan'

const into = new URL('../../../assets/maps/', import.meta.url)
writeFileSync(new URL('amur-1937.svg', into), amurSheet())
writeFileSync(new URL('changkufeng-1938.svg', into), khasanSheet())
writeFileSync(new URL('far-east.svg', into), farEastSheet())
