/** `npx tsx src/ground/screenshots.ts` takes the pictures of README and docs out of the built game. */
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { openScenario } from '../format/open'
import { recordedEvents } from '../rules/recorded'
import type { Log } from '../session/log'
import { createSession, newLog } from '../session/session'
import { launchOptions } from './browser.mjs'

const server = await preview({ logLevel: 'error', configLoader: 'runner', preview: { port: 4194 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })

/** A game of one desk: the record up to a calendar state, or a whole line of its own by a seed. */
function logOf(id: string, seat: string, { state, seed = 'a' }: { state?: string; seed?: string }): Log {
  const scenario = openScenario(id)
  const seats = Object.fromEntries(Object.keys(scenario.data.scenario.seats).map((name) => [name, 'sources' as const]))
  const setting = { seed, seats, goal: 'spare-lives', mode: 'practice' } as const
  const record = recordedEvents(scenario)
  const events = state
    ? record.slice(
        0,
        record.findIndex((event) => scenario.turnOf.get(event)?.state === state),
      )
    : createSession(scenario, newLog(scenario, setting))
        .steps()
        .map(({ event }) => event)
  return {
    ...newLog(scenario, { ...setting, seats: { ...seats, [seat]: 'here' } }),
    moves: events.map((event) => ({ do: event })),
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

await open(logOf('amur-1937', 'jpn-ambassador', { state: 'take-the-offer' }))
await take('desk')

await open(logOf('changkufeng-1938', 'sov-commissar', { state: 'terms-three-order' }))
await take('last-night')

await open(logOf('amur-1937', 'jpn-ambassador', { seed: 'b' }))
await page.getByRole('button', { name: 'Open the debrief' }).click()
await settled(page)
await take('debrief')
await page.locator('#decision-1 > summary').click()
await page.locator('#decision-1 .option-odds').first().waitFor({ timeout: 60_000 })
await page.locator('#decisions').evaluate((heading) => heading.scrollIntoView())
await take('cost')

await page.getByRole('button', { name: 'Explore', exact: true }).click()
await page.getByRole('treegrid').waitFor({ timeout: 60_000 })
await page.mouse.move(0, 0)
await settled(page)
await take('explorer')

await browser.close()
await server.close()
