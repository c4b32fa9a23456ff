import { expect, test } from '@playwright/test'
import { openScenario } from '../format/open'
import { recordedEvents } from '../rules/recorded'
import { lineCode } from '../session/code'
import { watchConsole } from './silence'

const amur = openScenario('amur-1937')
const code = lineCode(amur, recordedEvents(amur))
const address = `/?scenario=amur-1937&seat=sov-commissar&line=${code}`

test('a line that was handed on opens at its debrief, after a reload too, and gives its address again', async ({
  page,
  context,
}) => {
  const heard = watchConsole(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address)
  await expect(page.getByText('It is the line of the record.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('It is the line of the record.')).toBeVisible()
  await page.getByRole('button', { name: 'Copy its address' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`line=${code}`)
  expect(heard).toEqual([])
})

test('a wrong code and a file that is no log are refused with the reason; a log opens', async ({ page }) => {
  await page.goto(address.slice(0, -1) + (address.endsWith('A') ? 'B' : 'A'))
  await expect(page.getByText(/cannot be opened: a letter of this code is wrong/)).toBeVisible()
  const file = page.getByLabel('Open a game from a file')
  await file.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a": ') })
  await expect(page.getByText(/notes\.json cannot be opened: it is no JSON/)).toBeVisible()
  const log = {
    format: 1,
    scenario: 'amur-1937',
    rules: amur.rules,
    seed: 'x',
    seats: Object.fromEntries(Object.keys(amur.data.scenario.seats).map((seat) => [seat, 'here'])),
    goal: 'avoid-war',
    mode: 'practice',
    moves: recordedEvents(amur).map((event) => ({ do: event, reason: 'because' })),
  }
  const old = { ...log, rules: '1-00000000' }
  await file.setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(old)) })
  await expect(page.getByText(/played by rules 1-00000000/)).toBeVisible()
  await file.setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(log)) })
  await expect(page.getByText('It is the line of the record.')).toBeVisible()
})
