import { expect, test } from '@playwright/test'
import { byKeyboard, byMap, inPlain, playOn, seats, sit } from './game'
import { watchConsole } from './silence'

const hill = { scenario: 'changkufeng-1938', more: '&others=record' }

for (const seat of seats)
  test(`1938, ${seat}: a whole game`, async ({ page }) => {
    const heard = watchConsole(page)
    const view = seat === 'sov-commissar' ? 'plain' : 'map'
    await sit(page, seat, { ...hill, view })
    await playOn(page, view === 'plain' ? inPlain(page) : seat === 'sov-commander' ? byMap(page) : byKeyboard(page))
    await page.getByRole('button', { name: 'Open the debrief' }).click()
    await expect(page.locator('.debrief')).toBeVisible()
    expect(heard).toEqual([])
  })

test('1938: terms are written clause by clause and counted as one turn', async ({ page }) => {
  await sit(page, 'jpn-ambassador', hill)
  for (let n = 0; n < 12 && !(await page.getByRole('button', { name: 'Write it in' }).count()); n++) {
    const before = await page.locator('#decision').innerText()
    await page.keyboard.press('1')
    if (await page.getByRole('button', { name: 'Write it in' }).count()) break
    await page.keyboard.press('Enter')
    await expect(page.locator('#decision')).not.toHaveText(before)
  }
  const turn = await page.locator('.top .turn').innerText()
  await page.keyboard.press('Enter')
  await expect(page.locator('.clauses li')).toHaveCount(1)
  expect(await page.locator('.top .turn').innerText()).toBe(turn)
})

test('the campaign: from the ending of 1937 one goes on to 1938, with what it left', async ({ page }) => {
  await sit(page, 'jpn-ambassador', { more: '&others=record' })
  await playOn(page, byKeyboard(page))
  await page.getByRole('button', { name: /next crisis/ }).click()
  await expect(page.getByRole('heading', { name: 'Changkufeng, 1938' })).toBeVisible()
  await page.getByRole('button', { name: 'To the desk' }).click()
  await expect(page.locator('#decision')).toBeVisible()
  const first = await page.locator('#decision').innerText()
  await page.reload()
  await expect(page.locator('#decision')).toHaveText(first)
})
