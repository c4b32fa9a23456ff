import { expect, test } from '@playwright/test'
import { openScenario } from '../format/open'
import { recordedEvents } from '../rules/recorded'
import { lineCode } from '../session/code'
import { restsStill } from './game'
import { watchConsole } from './silence'

const amur = openScenario('amur-1937')
const code = lineCode(amur, recordedEvents(amur))

test('the scene runs through the calendar again: by keyboard, by itself, and from any row', async ({ page }) => {
  const heard = watchConsole(page)
  await page.goto(`/?scenario=amur-1937&seat=jpn-commander&renderer=canvas&line=${code}`)
  const replay = page.locator('.replay')
  await expect(replay.locator('canvas')).toHaveCount(0)
  await replay.getByRole('button', { name: 'Open the map' }).click()
  await expect(replay.locator('canvas')).toBeVisible()
  const bar = replay.getByRole('slider')
  await bar.focus()
  await page.keyboard.press('ArrowRight')
  await expect(replay.getByText(/^Both lines: Soviet border troops land/)).toBeVisible()
  await page.keyboard.press('End')
  await expect(bar).toHaveValue(String(recordedEvents(amur).length))
  await page.keyboard.press('Home')
  await expect(replay.getByText('The beginning')).toBeVisible()

  // It plays, and holds when it is told to.
  await page.keyboard.press(' ')
  await expect.poll(async () => Number(await bar.inputValue())).toBeGreaterThan(1)
  await page.keyboard.press(' ')
  await expect(replay.getByRole('button', { name: 'Play' })).toBeVisible()

  await page
    .getByRole('button', { name: /^Show on the map: 30 June/ })
    .first()
    .click()
  await expect(bar).toBeFocused()
  await expect(replay.locator('.replay-when')).toHaveText(/^30 June/)
  await replay.getByText('What stands where, in words').click()
  await expect(replay.getByRole('row', { name: /Soviet gunboats/ })).toBeVisible()

  // Nothing moves: nothing is drawn.
  await restsStill(page)
  expect(heard).toEqual([])
})
