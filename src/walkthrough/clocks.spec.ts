import { expect, test, type Page } from '@playwright/test'
import { sit } from './game'

const line = ['dispute-the-map', 'argue-the-lake-shore', 'lay-all-responsibility', 'keep-silence', 'send-the-secretary']
  .concat(['back-to-11-july', 'demand-withdrawal', 'second-line-east-of-lake', 'second-order-together'])
  .concat(['second-basis-protocol-and-materials', 'second-commission-japan-present', 'show-everything'])

/** Plays this seat's moves of the record until `there`. */
async function playTheRecord(page: Page, there: () => Promise<boolean>) {
  for (let turn = 0; turn < 16; turn++) {
    if (await there()) return
    const decision = page.locator('#decision')
    const heading = await decision.innerText()
    const options = await page
      .locator('.order-forms input[type=radio]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
    const done = options.findIndex((id) => line.includes(id.split('.')[1] ?? ''))
    await page.keyboard.press(String(done + 1))
    await page.keyboard.press('Enter')
    await decision.filter({ hasNotText: heading }).waitFor()
  }
}

test('1938: when the terms lie there, midnight at the lake is past and noon is near, on the desk and in plain', async ({
  page,
}) => {
  await sit(page, 'jpn-ambassador', { scenario: 'changkufeng-1938', seed: 'r0', more: '&others=record' })
  const hours = page.locator('.hours')
  await playTheRecord(page, () => hours.isVisible())
  await expect(hours).toContainText('Midnight at the lake: 6 h 40 past.')
  await expect(hours).toContainText('Noon at the lake: 5 h 20 to go.')
  await expect(hours.locator('.clock')).toHaveCount(3)
  for (const width of [768, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const squares = page.locator('.timeline-folded button')
    const boxes = await squares.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1)
    for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Plain' }).click()
  await expect(page.locator('.plain .hours-said')).toContainText('Midnight at the lake: 6 h 40 past.')
})

test('help opens by a question mark, closes by Escape and gives the focus back; typed, the mark is only typed', async ({
  page,
}) => {
  await sit(page, 'jpn-ambassador')
  const help = page.getByRole('dialog', { name: 'Help' })
  await page.keyboard.press('1')
  const chosen = page.locator('.order-forms input:checked')
  await expect(chosen).toBeFocused()
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(chosen).toBeFocused()
  await page.locator('input.reason').press('?')
  await expect(page.locator('input.reason')).toHaveValue('?')
  await expect(help).toHaveCount(0)
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(help).toBeVisible()
})
