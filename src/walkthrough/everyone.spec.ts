import { expect, test, type Page } from '@playwright/test'
import { byKeyboard, playOn, sit } from './game'
import { watchConsole } from './silence'

/** Goes on with Tab, or back, to the element that is meant. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab') {
  const wanted = page.getByRole('button', { name }).first()
  for (let n = 0; n < 90; n++) {
    await page.keyboard.press(key)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${key} does not come to ${name}`)
}

test('a game, its debrief and another try, by the keyboard alone', async ({ page }) => {
  const heard = watchConsole(page)
  await page.goto('/?scenario=amur-1937&seat=jpn-ambassador&seed=keys&renderer=canvas')
  await expect(page.locator('.briefing h1')).toBeFocused()
  await tabTo(page, 'To the desk')
  await page.keyboard.press('Enter')
  await expect(page.locator('canvas')).toBeVisible()
  await tabTo(page, 'In words')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Soviet Union: on the sheet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'In words' })).toBeFocused()
  await playOn(page, byKeyboard(page))
  await expect(page.locator('.ending h1')).toBeFocused()
  await tabTo(page, 'Open the debrief')
  await page.keyboard.press('Enter')
  await expect(page.locator('.debrief h1')).toBeFocused()
  await tabTo(page, 'What you knew then')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'What was so' }).first()).toHaveAttribute('aria-pressed', 'false')
  const again = page.getByRole('button', { name: /same luck/i }).first()
  await again.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#decision')).toBeVisible()
  expect(heard).toEqual([])
})

test('settings work at once, are remembered, are reset, and the reset is taken back', async ({ page }) => {
  await page.goto('/')
  const html = page.locator('html')
  const open = () => page.getByRole('button', { name: 'Settings' }).first().click()
  const sheet = page.getByRole('dialog', { name: 'Settings' })
  await open()
  await sheet.getByLabel('Larger').check()
  await sheet.getByLabel('High').check()
  await sheet.getByRole('group', { name: 'Motion' }).getByLabel('None').check()
  const isSet = async () => {
    await expect(html).toHaveAttribute('data-text', 'larger')
    await expect(html).toHaveClass(/contrast/)
    await expect(html).toHaveClass(/still/)
  }
  await isSet()
  await page.reload()
  await isSet()
  await open()
  await sheet.getByRole('button', { name: 'Reset all settings' }).click()
  await expect(html).toHaveAttribute('data-text', 'normal')
  await expect(html).not.toHaveClass(/contrast|still/)
  await sheet.getByRole('button', { name: 'Put my settings back' }).click()
  await isSet()
})

test('the system is obeyed while the page is open, and single keys can be switched off', async ({ page }) => {
  await sit(page, 'sov-commander')
  const html = page.locator('html')
  await page.emulateMedia({ reducedMotion: 'reduce', contrast: 'more' })
  await expect(html).toHaveClass(/contrast/)
  await expect(html).toHaveClass(/still/)
  await page.emulateMedia({ reducedMotion: null, contrast: null })
  await expect(html).not.toHaveClass(/contrast|still/)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('None, for speech input and stray keys').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await expect(page.locator('.order-forms input:checked')).toHaveCount(0)
})

test('live regions say each entry once', async ({ page }) => {
  await sit(page, 'jpn-commander')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const last = new WeakMap<Element, string>()
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [aria-live]'),
      )
      for (const region of new Set(regions)) {
        const text = region?.textContent?.trim() ?? ''
        if (region && text && last.get(region) !== text) said.push(text)
        if (region) last.set(region, text)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  for (let turn = 0; turn < 2; turn++) {
    const before = await page.locator('#decision').innerText()
    await byKeyboard(page)(turn)
    await expect(page.locator('#decision')).not.toHaveText(before)
    await page.waitForTimeout(1500)
  }
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  const news = said.filter((text) => text.startsWith('New:'))
  expect(news.length).toBeGreaterThan(0)
  expect(new Set(news).size).toBe(news.length)
})
