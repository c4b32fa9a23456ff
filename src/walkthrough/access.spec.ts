import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { byKeyboard, inPlain, playOn, sit } from './game'

const sizes = { desk: [1280, 800], tablet: [768, 1024], phone: [390, 844] } as const

/** Nothing serious by axe, and no sideways scroll. */
async function sound(page: Page, screen: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html}`),
  ).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over, `${screen} scrolls sideways`).toBeLessThanOrEqual(0)
}

for (const [name, [width, height]] of Object.entries(sizes))
  test(`every screen is sound at ${name} size`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    await sound(page, 'opening')
    await page.goto('/?page=compare')
    await expect(page.locator('.compare h1')).toBeVisible()
    await sound(page, 'both crises')
    await page.goto('/?scenario=amur-1937&seat=sov-commissar&seed=axe&renderer=canvas')
    await sound(page, 'briefing')
    await page.getByRole('button', { name: 'To the desk' }).click()
    await expect(page.locator('canvas')).toBeVisible()
    await sound(page, 'desk')
    await page.keyboard.press('1')
    await sound(page, 'desk with a lit form')
    if (name === 'phone') await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Dossier' }).click()
    await sound(page, 'dossier')
    await page.getByRole('searchbox').fill('kanchatzu')
    await page
      .getByRole('button', { name: /^Kanchazu/ })
      .first()
      .click()
    await sound(page, 'dossier with an entry')
    await page.getByRole('searchbox').fill('')
    await page.keyboard.press('Escape')
    if (name === 'phone') await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Settings' }).click()
    await sound(page, 'settings')
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
    await playOn(page, byKeyboard(page))
    await sound(page, 'ending')
    await page.getByRole('button', { name: 'Open the debrief' }).click()
    await expect(page.locator('.debrief')).toBeVisible()
    await sound(page, 'debrief')
  })

test('plain is sound at 320 pixels and has headings', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await sit(page, 'sov-commander', { view: 'plain' })
  await sound(page, 'plain')
  await playOn(page, inPlain(page))
})
