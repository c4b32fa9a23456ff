import { expect, test } from '@playwright/test'
import { asRecorded, byKeyboard, byMap, playOn, seats, sit } from './game'
import { watchConsole } from './silence'

const hill = { scenario: 'changkufeng-1938', more: '&others=record' }

for (const seat of seats.filter((one) => one !== 'sov-commissar'))
  test(`1938, ${seat}: a whole game`, async ({ page }) => {
    const heard = watchConsole(page)
    await sit(page, seat, hill)
    await playOn(page, seat === 'sov-commander' ? byMap(page) : byKeyboard(page))
    // What the line leaves for 1939: folded under the ending, and a part of the debrief.
    const leaves = page.getByRole('heading', { name: 'What this line leaves for 1939' })
    const reasons = page.getByRole('heading', { name: /^(Likelier|Less likely)/ })
    await expect(reasons.first()).toBeHidden()
    await leaves.click()
    await expect(reasons.first()).toBeVisible()
    const points = await page.locator('.epilogue li').count()
    expect(points).toBeGreaterThanOrEqual(2)
    expect(await reasons.count()).toBe(2 * points)
    await page.getByRole('button', { name: 'Open the debrief' }).click()
    await expect(page.locator('.debrief')).toBeVisible()
    await page.getByRole('link', { name: 'What this line leaves for 1939' }).click()
    await expect(leaves).toBeFocused()
    expect(await reasons.count()).toBe(2 * points)
    expect(heard).toEqual([])
  })

test('1938, sov-commissar: as it was done, in plain, to the four clauses of the last night and the hundred metres', async ({
  page,
}) => {
  const heard = watchConsole(page)
  // With this seed luck is kind to the record as far as the truce.
  await sit(page, 'sov-commissar', { ...hill, view: 'plain', seed: 'midnight' })
  const met = await playOn(page, asRecorded(page))
  for (const clause of ['The first clause', 'The second clause', 'The third clause', 'The fourth clause'])
    expect(met.filter((heading) => heading.startsWith(clause))).toHaveLength(1)
  expect(met).toContain('Miyakawa has come to say yes to the kilometre')
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
  await expect(page.locator('.epilogue')).toHaveCount(0)
  await page.getByRole('button', { name: /next crisis/ }).click()
  await expect(page.getByRole('heading', { name: 'Changkufeng, 1938' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What 1937 left behind' })).toBeVisible()
  await expect(page.locator('.carried li')).toHaveCount(4)
  await page.getByRole('button', { name: 'To the desk' }).click()
  await expect(page.locator('#decision')).toBeVisible()
  const first = await page.locator('#decision').innerText()
  await page.reload()
  await expect(page.locator('#decision')).toHaveText(first)
})
