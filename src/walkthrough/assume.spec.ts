import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { watchConsole } from './silence'

const TOKYO = 'How far Tokyo holds its army on the river'

test('assumptions are bent by keyboard, kept by the address, put back, and played under', async ({ page }) => {
  const heard = watchConsole(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Bend the assumptions' }).click()
  const part = page.getByRole('region', { name: 'Bend the assumptions' })
  await expect(part.getByRole('heading', { name: 'Bend the assumptions' })).toBeFocused()
  const odds = part.getByRole('table', { name: /All endings/ }).first()
  await expect(odds.getByRole('row').nth(1)).toBeVisible()
  await expect(part.getByText('As the author has it.')).toBeVisible()
  const before = await odds.innerText()

  // A slider says where it stands, and the odds follow it.
  const tokyo = part.getByRole('slider', { name: TOKYO })
  await tokyo.focus()
  await page.keyboard.press('Home')
  await expect(tokyo).toHaveAttribute('aria-valuetext', '0: The army acts, and Tokyo hears of it afterwards.')
  await expect(odds).not.toHaveText(before)
  await expect(
    odds
      .locator('.bend-gap')
      .filter({ hasText: /[+\u2212]\d/ })
      .first(),
  ).toBeVisible()
  await expect(part.getByText('One thing differs from the author’s.', { exact: true })).toBeVisible()
  await expect(part.getByText(`Not the author’s values: ${TOKYO} 0 instead of 0.6.`).first()).toBeVisible()

  // A disputed fact is a switch between its versions.
  await part.locator('summary', { hasText: 'Who fired first on 30 June' }).click()
  await part.getByRole('radio', { name: /The Soviet boats opened fire/ }).check()
  await expect(part.getByText('2 things differ from the author’s.', { exact: true })).toBeVisible()
  await expect(page).toHaveURL(/assume=tokyos-hold%3A0%2Csoviets-fired-first%3A0\.95/)
  await page.reload()
  await expect(part.getByText('2 things differ from the author’s.', { exact: true })).toBeVisible()
  await expect(tokyo).toHaveValue('0')

  // What the odds hang on; from cell to cell by arrows.
  await part.getByText('What the odds hang on').scrollIntoViewIfNeeded()
  const grid = part.getByRole('grid')
  await expect(grid.getByRole('gridcell')).toHaveCount(36)
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+Home')
  await expect(page.locator(':focus')).toHaveText((await grid.getByRole('gridcell').first().innerText()).trim())
  await expect(part.getByText(/in 100: “.*” at 0, “.*” at 1\./)).toBeVisible()
  await part.getByText('As a table').click()
  await expect(part.getByRole('table').filter({ hasText: 'Apart' }).getByRole('row')).toHaveCount(9)
  const { violations } = await new AxeBuilder({ page }).include('.assumptions').analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])

  // All back, and the odds are those of the beginning.
  await part.getByRole('button', { name: 'All back to the author’s values' }).click()
  await expect(part.getByText('As the author has it.')).toBeVisible()
  await expect.poll(() => odds.innerText()).toBe(before)
  await expect(page).not.toHaveURL(/assume/)

  expect(heard).toEqual([])

  // A game under another value says so.
  await tokyo.focus()
  await page.keyboard.press('End')
  await part.getByRole('button', { name: 'Sit down' }).click()
  await page.getByRole('button', { name: 'To the desk' }).click()
  await expect(page).toHaveURL(/assume=tokyos-hold%3A1/)
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByText(`${TOKYO} 1 instead of 0.6`)).toBeVisible()
})

test('what an address assumes in vain is said and left out', async ({ page }) => {
  await page.goto('/?page=explore&scenario=amur-1937&assume=weather:1,tokyos-hold:0.25&strategy=tsar:cautious')
  const alert = page.getByRole('alert').filter({ hasText: 'Left out of this address' })
  await expect(alert).toContainText('“weather:1” (this crisis has no such assumption)')
  await expect(alert).toContainText('“tsar:cautious” (this crisis has no such seat)')
  await expect(page.getByText('One thing differs from the author’s.', { exact: true })).toBeVisible()
})
