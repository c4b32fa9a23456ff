/**
 * `npx tsx src/ground/first-decision.ts`: how soon after navigation the first decision can be made, as a ratio to the
 * first frame of an empty Phaser scene in the same run. Both are built, served alike, and opened in turn.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { build, preview, type PreviewServer } from 'vite'
import { launchOptions } from './browser.mjs'

const RUNS = 9

/** Runs in the page: notes the moment at which the first form can be chosen. */
const WATCH = `
  const look = () => {
    const ready = document.querySelector('.order-forms input[type=radio]') ? performance.now() : window.ready
    if (ready) document.documentElement.dataset.ready = ready
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)`

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number
const address = (server: PreviewServer) => server.resolvedUrls?.local[0] ?? ''

/** Milliseconds from navigation until `ready` is set in a fresh page. */
async function time(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript({ content: WATCH })
  await page.goto(url)
  const value = Number(await page.locator('html[data-ready]').getAttribute('data-ready'))
  await context.close()
  return value
}

const outDir = join(tmpdir(), 'watershed-empty-scene')
await build({ logLevel: 'error', configLoader: 'runner' })
await build({
  logLevel: 'error',
  configFile: false,
  root: 'src/ground/empty-scene',
  build: { outDir, emptyOutDir: true },
})
const game = await preview({ logLevel: 'error', configLoader: 'runner', preview: { port: 4191 } })
const empty = await preview({
  logLevel: 'error',
  configFile: false,
  build: { outDir },
  preview: { port: 4192 },
})
const browser = await chromium.launch(launchOptions())
const ours: number[] = []
const theirs: number[] = []
for (let n = 0; n < RUNS; n++) {
  ours.push(
    await time(browser, `${address(game)}?scenario=amur-1937&seat=jpn-ambassador&seed=a&renderer=canvas&briefing=no`),
  )
  theirs.push(await time(browser, address(empty)))
}
await browser.close()
await Promise.all([game.close(), empty.close()])
console.log(`first decision ${median(ours).toFixed(0)} ms, empty scene ${median(theirs).toFixed(0)} ms`)
console.log(`ratio ${(median(ours) / median(theirs)).toFixed(2)} (medians of ${RUNS})`)
