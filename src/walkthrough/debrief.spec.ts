import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { byKeyboard, playOn, sit } from './game'
import { watchConsole } from './silence'

test('the debrief sets the line beside the record, gives the log, and plays again from any decision', async ({
  page,
}) => {
  const heard = watchConsole(page)
  await sit(page, 'jpn-commander', { seed: 'debrief' })
  const met = await playOn(page, byKeyboard(page))
  await page.getByRole('button', { name: 'Open the debrief' }).click()
  const debrief = page.locator('.debrief')
  await expect(debrief.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(debrief.getByText('first divergence').first()).toBeAttached()
  await expect(debrief.getByRole('heading', { name: /Escalation/ })).toBeVisible()

  // What had happened and was not yet known is shown only with hindsight.
  const hindsight = page.getByRole('button', { name: 'What was so' }).first()
  await page.getByRole('button', { name: 'What you knew then' }).first().click()
  await expect(hindsight).toHaveAttribute('aria-pressed', 'false')

  // What each decision cost, once the odds are there; and the costliest again, with its answer covered until one chooses.
  await expect(debrief.locator('.odds-bar').first()).toBeAttached({ timeout: 30_000 })
  await expect(debrief.getByText(/in 100 without violence/).first()).toBeAttached()
  await page.getByRole('button', { name: /^Begin with the first of/ }).click()
  await expect(debrief.locator('.drill-one [role=status] p')).toHaveCount(0)
  await debrief.locator('.drill-options button').first().click()
  await expect(debrief.locator('.drill-one [role=status] p')).toBeVisible()

  // How likely peace had become: drawn by the learner first, then laid beside the model's.
  const curve = debrief.locator('.inevitability')
  await curve.getByRole('button', { name: 'Show the model' }).click()
  await expect(curve.getByText('Draw a curve first.')).toBeVisible()
  await curve.locator('summary', { hasText: 'Set the days' }).click()
  await curve.getByRole('spinbutton').first().fill('80')
  await curve.getByRole('button', { name: 'Show the model' }).click()
  await expect(curve.getByText(/Mean squared gap \d+/)).toBeVisible()

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the log' }).click(),
  ])
  const log = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(log).toMatchObject({ format: 1, scenario: 'amur-1937', seed: 'debrief', mode: 'practice' })
  expect(log.moves.length).toBeGreaterThan(met.length)

  await page
    .getByRole('button', { name: /same luck/i })
    .first()
    .click()
  await expect(page.locator('#decision')).toBeVisible()
  expect(met).toContain(await page.locator('#decision').innerText())
  expect(heard).toEqual([])
})
