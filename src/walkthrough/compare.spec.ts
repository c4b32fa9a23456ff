import { expect, test } from '@playwright/test'
import { inPlain, playOn, sit } from './game'
import { watchConsole } from './silence'

test('both crises stand on one ladder: by its address, from the opening, and with a line from its debrief', async ({
  page,
}) => {
  const heard = watchConsole(page)
  const title = page.getByRole('heading', { level: 1, name: 'Two crises on one ladder' })
  const moments = page.getByRole('table', { name: 'The marks on the lines' })

  await page.goto('/?page=compare')
  await expect(title).toBeVisible()
  await expect(moments.getByRole('columnheader')).toHaveText(['Moment', '1937', '1938'])
  await expect(moments.getByRole('row', { name: /First deaths by every count/ })).toContainText('31 July, 05:10')
  const chart = page.locator('.climb svg[role=img]')
  const steps = chart.locator('path.record').first()
  const before = await steps.getAttribute('d')
  await page.getByRole('button', { name: 'Up to the end' }).click()
  await expect(steps).not.toHaveAttribute('d', before ?? '')
  await expect(page.getByRole('cell', { name: 'never', exact: true })).not.toHaveCount(0)

  await page.getByRole('button', { name: 'To the opening', exact: true }).click()
  await page.getByRole('link', { name: 'The two crises side by side' }).click()
  await expect(title).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Open the file' })).toBeVisible()

  await sit(page, 'sov-commander', { view: 'plain' })
  await playOn(page, inPlain(page))
  await page.getByRole('button', { name: 'Open the debrief' }).click()
  await page.getByRole('button', { name: 'Both crises' }).click()
  await expect(moments.getByRole('columnheader')).toHaveText(['Moment', '1937', '1938', 'Your line, 1937'])
  await page.reload()
  await expect(moments.getByRole('columnheader', { name: 'Your line, 1937' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('.debrief-head')).toBeVisible()
  expect(heard).toEqual([])
})
