import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { byKeyboard, playOn, sit } from './game'
import { watchConsole } from './silence'

type Reached = 'button' | 'link' | 'textbox' | 'searchbox' | 'checkbox'

/** Goes on with Tab, or back, until an element has the focus. */
async function tabTo(page: Page, role: Reached, name: string | RegExp, key = 'Tab') {
  const wanted = page.getByRole(role, { name }).first()
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press(key)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not come to ${name}`)
}

const focused = (page: Page) => page.locator(':focus')

test('the explorer is used to the end by keyboard alone', async ({ page }) => {
  const heard = watchConsole(page)
  await sit(page, 'jpn-ambassador', { seed: 'explore' })
  await playOn(page, byKeyboard(page))
  await page.getByRole('button', { name: 'Open the debrief' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#debrief-title')).toBeFocused()
  await tabTo(page, 'button', 'Explore', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What could have happened')
  const tree = page.getByRole('treegrid')
  await expect(tree.getByText(/\d+ in 100/).first()).toBeVisible()

  // Into the tree: the next entry of the line, opened, and one of the other ways that were open.
  await tabTo(page, 'link', 'To the tree', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveAttribute('aria-posinset', '1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowRight')
  await expect(focused(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(focused(page)).toHaveAttribute('aria-level', '2')
  await expect(focused(page)).toHaveAttribute('aria-selected', 'true')
  await expect(focused(page)).toContainText('instead:')
  const branch = await focused(page).getAttribute('data-key')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(focused(page)).toHaveRole('gridcell')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect(focused(page)).toHaveRole('row')

  // Kept under a name, and compared with the record.
  await tabTo(page, 'textbox', /Keep this branch/)
  await page.keyboard.type('Another opening')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“Another opening” is kept.')).toBeVisible()
  await expect(tree.getByText('Another opening')).toBeVisible()
  await tabTo(page, 'checkbox', 'Compare The record')
  await page.keyboard.press('Space')
  await tabTo(page, 'checkbox', 'Compare Another opening')
  await page.keyboard.press('Space')
  await expect(page.getByText(/They part on/)).toBeVisible()
  const compared = page.getByRole('table', { name: /Odds in 100/ })
  await expect(compared.getByRole('columnheader', { name: /Another opening/ })).toBeVisible()
  await expect(compared.locator('.marked').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])

  // Found again after a reload; found by its words; and played on from.
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Name of the branch' })).toHaveValue('Another opening')
  await tabTo(page, 'searchbox', /Find what happens/)
  await page.keyboard.type('map')
  const count = page.getByText(/^Found (once|\d+ times)/)
  await expect(count).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tree.locator('[aria-selected=true]')).toContainText(/map/i)
  await tabTo(page, 'button', 'Show Another opening in the tree')
  await page.keyboard.press('Enter')
  await expect(tree.locator('[aria-selected=true]')).toHaveAttribute('data-key', branch ?? '')
  await tabTo(page, 'button', 'Jump here, same luck', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#decision')).toBeVisible()
  await page.goBack()
  await expect(tree.locator('[aria-selected=true]')).toHaveAttribute('data-key', branch ?? '')
  expect(heard).toEqual([])
})

test('the record is explored by its address; branches are removed, put back and exported', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('watershed/branch/broken', '{'))
  await page.goto('/?page=explore&scenario=changkufeng-1938')
  const tree = page.getByRole('treegrid')
  await expect(tree.getByText(/\d+ in 100/).first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('cannot be shown')).toBeVisible()
  await tree.getByRole('row').nth(4).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  const name = await page.getByRole('textbox', { name: 'Name of the branch' }).inputValue()
  await page.getByRole('button', { name: `Remove ${name}` }).click()
  await expect(page.getByRole('textbox', { name: 'Name of the branch' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of the branch' })).toHaveValue(name)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all as JSON' }).click(),
  ])
  const written = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(written).toMatchObject({ format: 1, scenario: 'changkufeng-1938', branches: [{ name }] })
  expect(Object.values<number>(written.branches[0].odds.endings).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)

  // A drawn step is the same step in the tree.
  const before = page.url()
  await page.locator('.drawing svg').first().click()
  await expect(tree.locator('[aria-selected=true]')).toHaveAttribute('data-key', / /)
  await expect(page).not.toHaveURL(before)

  await page.getByLabel('At the desk of').selectOption('sov-commander')
  await page.getByRole('button', { name: 'Jump here' }).click()
  await expect(page.locator('#decision')).toBeVisible()

  // Gone back from in the very moment the desk is there, the explorer is what is gone back to.
  await page.goBack()
  await expect(tree.locator('[aria-selected=true]')).toHaveAttribute('data-key', / /)
  await page.evaluate(() =>
    new MutationObserver((_, watch) => {
      if (!document.querySelector('#decision')) return
      watch.disconnect()
      history.back()
    }).observe(document.body, { childList: true, subtree: true }),
  )
  await page.getByLabel('At the desk of').selectOption('sov-commander')
  await page.getByRole('button', { name: 'Jump here' }).click()
  await expect(page.locator('#decision')).toHaveCount(0)
  await expect(tree.locator('[aria-selected=true]')).toHaveAttribute('data-key', / /)
})
