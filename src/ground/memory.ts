/**
 * `npx tsx src/ground/memory.ts [games] [webgl]`: plays so many games (50) in one page, each to its end, and says what
 * the page holds at the first decision of the next. Flat means that after the last game the page holds no node, texture or
 * scene object more than after the fifth, and so many bytes: the browser keeps compiled code and timings of its own,
 * which is some 50 kB a game at first and less later. One listener a game is Phaser's, which never lets go of it.
 */
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { launchOptions } from './browser.mjs'
import { held, open, playAndLeave, watchHeld, type Held } from './held'

const games = Number(process.argv[2] ?? 50)
const renderer = process.argv[3] ?? 'canvas'
/** Caches are filled by then. */
const WARM = Math.min(5, games - 1)

const row = ({ nodes, listeners, heap, textures, objects }: Held) =>
  `${nodes} nodes, ${listeners} listeners, ${textures} textures, ${objects} objects, ${(heap / 1e6).toFixed(1)} MB`

await build({ logLevel: 'error', configLoader: 'runner' })
const server = await preview({ logLevel: 'error', configLoader: 'runner', preview: { port: 4193 } })
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage()
const devtools = await watchHeld(page)
await page.goto(
  `${server.resolvedUrls?.local[0]}?scenario=amur-1937&seat=sov-commander&seed=memory&renderer=${renderer}`,
)
await open(page)
console.log(`at the start: ${row(await held(page, devtools))}`)
let first: Held | undefined
let last: Held | undefined
for (let n = 1; n <= games; n++) {
  const counted = n === WARM || n === games || n % 10 === 0
  // The game that is open when it is counted is always the same; the others are not.
  await playAndLeave(page, Infinity, counted ? 'memory' : `memory ${n}`)
  if (!counted) continue
  last = await held(page, devtools)
  if (n === WARM) first = last
  console.log(`after ${n} games: ${row(last)}`)
}
await browser.close()
await server.close()
if (first && last) {
  const more = (what: keyof Held) => last[what] - first[what]
  const flat =
    last.heap < first.heap * 1.2 &&
    more('textures') <= 0 &&
    more('objects') <= 0 &&
    more('nodes') < 100 &&
    more('listeners') < 2 * (games - WARM)
  console.log(flat ? 'flat' : 'NOT flat')
  process.exitCode = flat ? 0 : 1
}
