import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { watchConsole } from './silence'

test('the chosen position says how many lives are lost from there on, and follows the model', async ({ page }) => {
  const heard = watchConsole(page)
  await page.goto('/?page=explore&scenario=amur-1937&strategy=sov-commander:hard-line')
  const lives = page.locator('.lives')
  const soviet = lives.getByRole('table', { name: 'Lives lost from here on: Soviet dead' })
  // Counted only while in view; what comes above it may push it out again.
  const counted = (row: RegExp) =>
    expect(async () => {
      await lives.scrollIntoViewIfNeeded()
      await expect(soviet.getByRole('row', { name: row })).toBeVisible({ timeout: 4000 })
    }).toPass({ timeout: 60_000 })
  await counted(/^Nobody \d+ in 100$/)
  await expect(soviet.getByRole('row', { name: /^Nine lines in ten \d+ or fewer$/ })).toBeVisible()
  await expect(soviet.getByRole('row', { name: /^The most that can come \d+$/ })).toBeVisible()
  await expect(lives.getByText('Vasily Blyukher: ')).toBeVisible()
  await lives.getByText('As a table').click()
  await expect(lives.getByRole('columnheader', { name: 'Japanese and Manchukuo dead' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.lives').analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  const before = await soviet.innerText()

  await page.getByRole('button', { name: 'Back to the author’s values' }).first().click()
  await expect(lives.getByText('every seat deciding as the sources weigh it')).toBeVisible()
  await counted(/^Nobody \d+ in 100$/)
  await expect.poll(() => soviet.innerText()).not.toBe(before)
  expect(heard).toEqual([])
})
