/** `npx tsx src/ground/screenshots.ts` takes the pictures of README and docs out of the built game. */
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { openScenario } from '../format/open'
import { recordedEvents } from '../record/record'
import type { Log } from '../session/log'
import { newLog } from '../session/session'
import { launchOptions } from './browser.mjs'

const server = await preview({ logLevel: 'error', configLoader: 'runner', preview: { port: 4194 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })

/** A line of the record up to a calendar state, held at one desk. */
function logTo(id: string, seat: string, state?: string): Log {
  const scenario = openScenario(id)
  const all = recordedEvents(scenario)
  const end = state ? all.findIndex((event) => scenario.turnOf.get(event)?.state === state) : all.length
  const seats = Object.fromEntries(
    Object.keys(scenario.data.scenario.seats).map((name) => [
      name,
      name === seat ? ('here' as const) : ('record' as const),
    ]),
  )
  return {
    ...newLog(scenario, { seed: 'a', seats, goal: 'spare-lives', mode: 'practice' }),
    moves: all.slice(0, end).map((event) => ({ do: event })),
  }
}

/** Puts a kept game into the browser and opens it, as a reload would. */
async function open(log: Log): Promise<void> {
  await page.goto(`${address}?renderer=canvas`)
  await page.evaluate(
    (text) => {
      localStorage.setItem('watershed/game/picture', text)
      history.replaceState({ game: 'picture' }, '', location.href)
    },
    JSON.stringify({ at: 0, log }),
  )
  await page.reload()
  await settled(page)
}
const settled = (on: Page) => on.waitForTimeout(3000)
const take = (name: string) => page.screenshot({ path: `docs/${name}.png` })

await page.goto(`${address}?renderer=canvas`)
await settled(page)
await take('opening')

await open(logTo('amur-1937', 'jpn-ambassador', 'take-the-offer'))
await take('desk')

await open(logTo('changkufeng-1938', 'sov-commissar', 'terms-three-order'))
await take('last-night')

await open(logTo('amur-1937', 'jpn-ambassador'))
await page.getByRole('button', { name: 'Open the debrief' }).click()
await settled(page)
await take('debrief')
await page.locator('#decision-2 > summary').click()
await page.locator('#decision-2 .option-odds').first().waitFor({ timeout: 60_000 })
await page.locator('#decision-2 .was-open').scrollIntoViewIfNeeded()
await take('cost')

await page.getByRole('button', { name: 'Explore', exact: true }).click()
await page.getByRole('treegrid').waitFor({ timeout: 60_000 })
await settled(page)
await take('explorer')

await browser.close()
await server.close()
