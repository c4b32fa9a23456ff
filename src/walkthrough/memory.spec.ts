import { expect, test } from '@playwright/test'
import { held, open, playAndLeave, watchHeld } from '../ground/held'
import { watchConsole } from './silence'

// The long measure is src/ground/memory.ts: fifty whole games in one page.
test('a game that is laid aside leaves nothing behind', async ({ page }) => {
  const heard = watchConsole(page)
  const devtools = await watchHeld(page)
  await page.goto('/?scenario=amur-1937&seat=sov-commander&seed=memory&renderer=canvas')
  await open(page)
  for (let n = 0; n < 2; n++) await playAndLeave(page, 1, 'memory')
  const before = await held(page, devtools)
  for (let n = 0; n < 3; n++) await playAndLeave(page, 1, 'memory')
  // What is let go of may wait for another collection; what is held on to is held for good.
  await expect(async () => {
    const after = await held(page, devtools)
    expect(after).toMatchObject({ textures: before.textures, objects: before.objects })
    expect(after.nodes - before.nodes).toBeLessThan(60)
    // One for each game is Phaser's own: it listens for the page being hidden, and never stops.
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(6)
    expect(after.heap - before.heap).toBeLessThan(3e6)
  }).toPass({ timeout: 20_000 })
  expect(heard).toEqual([])
})
