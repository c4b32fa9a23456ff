/** `npx tsx src/ground/screenshots.ts` takes the pictures of README out of the built game: docs/desk.png and docs/debrief.png. */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './browser.mjs'

const server = await preview({ logLevel: 'error', configLoader: 'runner', preview: { port: 4194 } })
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 })
await page.goto(
  `${server.resolvedUrls?.local[0]}?scenario=amur-1937&seat=jpn-ambassador&seed=a&renderer=canvas&briefing=no`,
)
const settled = () => page.waitForTimeout(2500)
await settled()
for (const option of ['1', '1', '3', '1', '1', '1', '1', '1']) {
  if (await page.getByRole('button', { name: 'Open the debrief' }).isVisible()) break
  await page.keyboard.press(option)
  if (option === '3') {
    await settled()
    await page.screenshot({ path: 'docs/desk.png' })
  }
  await page.keyboard.press('Enter')
  await settled()
}
await page.getByRole('button', { name: 'Open the debrief' }).click()
await settled()
await page.screenshot({ path: 'docs/debrief.png' })
await browser.close()
await server.close()
