import { expect, test } from '@playwright/test'
import { byKeyboard, playOn, sit } from './game'

test('a game is kept, listed, resumed, and deleted only after asking', async ({ page }) => {
  await sit(page, 'jpn-commander')
  const first = await page.locator('#decision').innerText()
  await byKeyboard(page)(0)
  await expect(page.locator('#decision')).not.toHaveText(first)
  const second = await page.locator('#decision').innerText()
  await page.goto('/?renderer=canvas')
  await page.getByRole('button', { name: /^Resume/ }).click()
  await expect(page.locator('#decision')).toHaveText(second)
  await page.goto('/?renderer=canvas')
  await page.getByRole('button', { name: /^Delete/ }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('button', { name: /^Delete/ }).click()
  await page.getByRole('button', { name: 'Yes, delete' }).click()
  await expect(page.getByRole('button', { name: /^Resume/ })).toHaveCount(0)
})

test('a finished game says how it ended, and opens its debrief', async ({ page }) => {
  await sit(page, 'jpn-commander')
  await playOn(page, byKeyboard(page))
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.goto('/?renderer=canvas')
  const finished = page.getByRole('region', { name: 'Finished games' })
  await expect(finished.getByText(`ended: ${title}`)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Resume/ })).toHaveCount(0)
  await finished.getByRole('button', { name: /^Open the debrief/ }).click()
  await expect(page.locator('.debrief').getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('a damaged game and one of other rules are refused with a reason and left where they are', async ({ page }) => {
  const log = {
    format: 1,
    scenario: 'amur-1937',
    rules: '1-00000000',
    seed: 'x',
    seats: { 'jpn-ambassador': 'here' },
    goal: 'avoid-war',
    mode: 'practice',
    moves: [],
  }
  await page.goto('/')
  await page.evaluate((other) => {
    localStorage.setItem('watershed/game/broken', '{"at": 1, "log": {"form')
    localStorage.setItem('watershed/game/old', JSON.stringify({ at: 2, log: other }))
  }, log)
  await page.reload()
  await expect(page.getByText(/A damaged game/)).toBeVisible()
  await expect(page.getByText(/played by rules 1-00000000/)).toBeVisible()
  for (const n of [0, 1]) {
    await page
      .getByRole('button', { name: /^Resume/ })
      .nth(n)
      .click()
    await expect(page.getByText(/This game cannot be opened/)).toBeVisible()
  }
  expect(
    await page.evaluate(() =>
      [localStorage.getItem('watershed/game/broken'), localStorage.getItem('watershed/game/old')].every(Boolean),
    ),
  ).toBe(true)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Download/ })
      .last()
      .click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^watershed-.*\.json$/)
})

for (const [name, script] of [
  [
    'full',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('the quota has been exceeded', 'QuotaExceededError')
      }),
  ],
  [
    'forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      }),
  ],
] as const)
  test(`storage that is ${name}: the game goes on and says so`, async ({ page }) => {
    await page.addInitScript(script as () => void)
    await sit(page, 'jpn-commander')
    await expect(page.getByRole('status').filter({ hasText: /not kept|keeps nothing/ })).toBeVisible()
    const first = await page.locator('#decision').innerText()
    await byKeyboard(page)(0)
    await expect(page.locator('#decision')).not.toHaveText(first)
  })

test('a crisis that cannot be fetched is said, and is there when it can be', async ({ page }) => {
  await page.route('**/assets/changkufeng-1938*', (route) => route.abort())
  await page.goto('/?renderer=canvas')
  await expect(page.getByText(/A crisis could not be fetched: .*Reload this page/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open the file' })).toBeEnabled()
  await page.unroute('**/assets/changkufeng-1938*')
  await page.reload()
  await page.getByRole('radio', { name: /Changkufeng, 1938/ }).click()
  await expect(page.getByText('Suetaka Kamezo')).toBeVisible()
})
