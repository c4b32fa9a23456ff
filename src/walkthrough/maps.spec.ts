import { expect, test, type Page } from '@playwright/test'
import { byKeyboard, restsStill, sit } from './game'

const hill = { scenario: 'changkufeng-1938', more: '&others=record' }

/** The names on the sheet keep out of the way of what lies on it; the page has them in words. */
const paper = (page: Page) => page.locator('.locator-paper')

/** Plays until the newest news came over some distance, with the sheet of the Far East open. */
async function untilNews(page: Page) {
  const fold = page.getByRole('button', { name: 'The Far East' })
  const heading = page.locator('#decision')
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
  for (let turn = 0; turn < 6 && (await page.locator('.locator-way').count()) === 0; turn++) {
    const before = await heading.innerText()
    await byKeyboard(page)(turn)
    await expect(heading).not.toHaveText(before)
  }
}

test('the Far East is in the briefing, in words too, and lies on the map where there is room', async ({ page }) => {
  await page.goto('/?scenario=changkufeng-1938&seat=jpn-ambassador&seed=walk&renderer=canvas&others=record')
  await expect(page.getByRole('img', { name: /The Far East with the borders of 1938/ })).toBeVisible()
  await expect(page.locator('.far-east figcaption')).toContainText('Moscow and Tokyo')
  await page.getByRole('button', { name: 'To the desk' }).click()
  const fold = page.getByRole('button', { name: 'The Far East' })
  await untilNews(page)
  await expect(paper(page).getByRole('img', { name: /The newest news, no\. \d+, went from/ })).toBeVisible()
  await fold.click()
  await expect(paper(page)).toHaveCount(0)
})

test('without motion the way of the news stands at once, and nothing is drawn while nothing happens', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await sit(page, 'jpn-ambassador', hill)
  await untilNews(page)
  await expect(page.locator('.locator-way')).toHaveCSS('animation-name', 'none')
  await expect(page.locator('canvas')).toBeVisible()
  await restsStill(page)
})

test('on a phone it is folded, and opens beneath the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await sit(page, 'jpn-ambassador', hill)
  await expect(paper(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'The Far East' }).click()
  const [map, sheet] = [await page.locator('.scene-room').boundingBox(), await paper(page).boundingBox()]
  expect(sheet!.y).toBeGreaterThanOrEqual(map!.y + map!.height)
})

test('each line of the map has its document, and a name that is pointed at its other spellings', async ({ page }) => {
  await sit(page, 'jpn-commander', hill)
  await page.locator('.lines-more summary').click()
  const soviet = page.getByRole('checkbox', { name: /Soviet line/ })
  await expect(page.locator('.lines-sheet')).toContainText('Hunchun Protocol of 1886')
  await soviet.uncheck()
  await expect(page.locator('.lines-sheet')).not.toContainText('over the crests, as Moscow reads it')
  await expect(page.locator('.map-note')).toContainText('not after a survey')
  await page.locator('.lines-more summary').click()
  // Down the sheet in small steps until a name answers.
  const box = (await page.locator('.scene canvas').boundingBox())!
  const tip = page.locator('.place-tip')
  await expect(async () => {
    for (let y = 60; y < 500 && !(await tip.isVisible()); y += 7) await page.mouse.move(box.x + 270, box.y + y)
    await expect(tip).toContainText('also', { timeout: 300 })
  }).toPass({ timeout: 20_000 })
})
