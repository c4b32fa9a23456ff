import { expect, test, type Page } from '@playwright/test'

// A first visit: nothing is kept, nothing has been seen.
test.use({ storageState: { cookies: [], origins: [] } })

const note = (page: Page) => page.getByRole('complementary', { name: 'Round the desk' })

async function first(page: Page, more = '') {
  await page.goto(`/?scenario=amur-1937&seat=jpn-commander&seed=round&renderer=canvas${more}`)
  await page.getByRole('button', { name: 'To the desk' }).click()
  await expect(note(page)).toBeVisible()
}

/** A note lies in the window, and neither over what it points at nor over what has the focus. */
async function beside(page: Page) {
  await expect(async () => {
    const box = (await note(page).boundingBox())!
    const ring = (await page.locator('.tour-ring').boundingBox())!
    const apart =
      box.x + box.width <= ring.x ||
      ring.x + ring.width <= box.x ||
      box.y + box.height <= ring.y ||
      ring.y + ring.height <= box.y
    expect(apart, `${await note(page).innerText()} covers what it points at`).toBe(true)
    const { width, height } = page.viewportSize()!
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
  }).toPass({ timeout: 4000 })
}

/** Goes on by the keyboard to the last note of a turn; returns what was said, once each. */
async function readOn(page: Page): Promise<string[]> {
  const said: string[] = []
  for (let n = 0; n < 8; n++) {
    await beside(page)
    await expect(note(page).getByRole('status')).not.toBeEmpty()
    said.push(await note(page).locator('.tour-text').innerText())
    await expect(note(page).getByRole('status')).toHaveText(said.at(-1)!)
    const next = note(page).getByRole('button', { name: /^(Next|Done)$/ })
    const last = (await next.innerText()) === 'Done'
    await next.focus()
    await page.keyboard.press('Enter')
    if (last) break
  }
  await expect(note(page)).toHaveCount(0)
  return said
}

for (const [name, width, height] of [
  ['desk', 1280, 800],
  ['phone', 390, 844],
] as const)
  test(`notes lead round the first two turns by keyboard at ${name} size, and do not come again unless asked`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await first(page)
    expect((await readOn(page)).length).toBe(5)
    await expect(page.locator('#decision')).toBeFocused()
    await expect(page.locator('#decision')).toBeInViewport()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect(note(page)).toBeVisible()
    expect((await readOn(page)).length).toBe(3)
    await page.reload()
    await expect(page.locator('canvas')).toBeVisible()
    await expect(note(page)).toHaveCount(0)
    await page.keyboard.press('?')
    await page.getByRole('button', { name: 'Show me round again' }).click()
    await expect(note(page)).toContainText('1 of 8')
  })

test('the notes are skipped at once by Escape, wait for nobody, and are in plain too', async ({ page }) => {
  await first(page, '&view=plain')
  expect((await readOn(page)).length).toBe(5)
  await page.evaluate(() => localStorage.clear())
  await first(page)
  await page.keyboard.press('1')
  await expect(page.locator('.order-forms input:checked')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note(page)).toHaveCount(0)
  await page.reload()
  await expect(page.locator('canvas')).toBeVisible()
  await expect(note(page)).toHaveCount(0)
})
