import { expect, test } from '@playwright/test'
import { byKeyboard, byMap, inPlain, playOn, restsStill, seats, sit } from './game'
import { watchConsole } from './silence'

for (const seat of seats) {
  test(`${seat}: a whole game by the map alone`, async ({ page }) => {
    const heard = watchConsole(page)
    await sit(page, seat)
    const met = await playOn(page, byMap(page))
    expect(met.length).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Open the debrief' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(heard).toEqual([])
  })

  test(`${seat}: a whole game by the keyboard alone`, async ({ page }) => {
    const heard = watchConsole(page)
    await page.goto(`/?scenario=amur-1937&seat=${seat}&seed=keys&renderer=canvas`)
    await expect(page.getByRole('button', { name: 'To the desk' })).toBeVisible()
    await press(page, 'To the desk')
    await expect(page.locator('#decision')).toBeVisible()
    await playOn(page, byKeyboard(page))
    await press(page, 'Open the debrief')
    await expect(page.locator('.debrief')).toBeVisible()
    expect(heard).toEqual([])
  })

  test(`${seat}: a whole game in plain`, async ({ page }) => {
    const heard = watchConsole(page)
    await sit(page, seat, { view: 'plain' })
    await expect(page.locator('canvas')).toHaveCount(0)
    await playOn(page, inPlain(page))
    await expect(page.locator('.account')).toContainText('Soviet dead')
    expect(heard).toEqual([])
  })
}

/** Walks with Tab to a button and presses Enter. */
async function press(page: import('@playwright/test').Page, name: string) {
  for (let n = 0; n < 40; n++) {
    const there = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (there === name) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach "${name}"`)
}

test('the view can be changed in the middle without losing the game', async ({ page }) => {
  await sit(page, 'jpn-commander')
  await byKeyboard(page)(0)
  await expect(page.locator('[data-sent="true"]')).toHaveCount(0)
  const heading = await page.locator('#decision').innerText()
  await page.getByRole('button', { name: 'Plain', exact: true }).click()
  await expect(page.locator('#decision')).toHaveText(heading)
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(page.locator('#decision')).toHaveText(heading)
  await expect(page.locator('canvas')).toBeVisible()
})

test('a reload comes back to the same decision, and undo goes back to the one before', async ({ page }) => {
  await sit(page, 'jpn-commander')
  const first = await page.locator('#decision').innerText()
  await byKeyboard(page)(0)
  await expect(page.locator('#decision')).not.toHaveText(first)
  const second = await page.locator('#decision').innerText()
  await page.reload()
  await expect(page.locator('#decision')).toHaveText(second)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#decision')).toHaveText(first)
})

test('a committed game offers no undo', async ({ page }) => {
  await sit(page, 'jpn-commander', { more: '&mode=commit' })
  await byKeyboard(page)(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('two people at one screen: the desk is covered until its holder is ready', async ({ page }) => {
  await page.goto('/?scenario=amur-1937&seat=jpn-commander,sov-commander&seed=two&renderer=canvas')
  await page.getByRole('button', { name: 'To the desk' }).click()
  await expect(page.getByRole('heading', { name: /Pass the desk/ })).toBeVisible()
  await expect(page.locator('.order-forms, .telegram')).toHaveCount(0)
  await page.getByRole('button', { name: /open the desk/ }).click()
  await expect(page.locator('#decision')).toBeVisible()
  await byKeyboard(page)(0)
  await expect(page.getByRole('heading', { name: /Pass the desk/ })).toBeVisible()
})

test('the scene sleeps when nothing moves', async ({ page }) => {
  await sit(page, 'jpn-ambassador')
  await expect(page.locator('canvas')).toBeVisible()
  await restsStill(page)
})
