import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { openScenario } from '../format/open'
import { recordedEvents } from '../rules/recorded'
import { lineCode } from '../session/code'
import { watchConsole } from './silence'

const amur = openScenario('amur-1937')
const code = lineCode(amur, recordedEvents(amur))

test('the debrief is printed as a report of its own and written as Markdown; three questions and the other side stand in it', async ({
  page,
}) => {
  const heard = watchConsole(page)
  await page.goto(`/?scenario=amur-1937&seat=jpn-ambassador&line=${code}`)
  await expect(page.locator('.questions li')).toHaveCount(3, { timeout: 30_000 })

  const other = page.locator('.other-side')
  await other.getByRole('combobox', { name: 'Seat' }).selectOption('sov-commander')
  await expect(other.getByText(/^You are Vasily Blyukher/)).toBeVisible()
  await other.getByText('What Vasily Blyukher decided next').click()
  await expect(other.locator('.other-next p').first()).toBeVisible()

  // Printing by any way prints the report, and leaves the page as it was.
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  expect(pages).toBeGreaterThan(4)
  expect(pages).toBeLessThan(16)
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]\.?\d*\]/)
  await expect(page.locator('.report-sheet')).toHaveCount(0)

  // On paper nothing can be pressed, and nothing is wider than the paper.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 665, height: 900 })
  const report = page.locator('.report')
  await expect(report.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(report.getByRole('button')).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(665)
  await page.emulateMedia({ media: null })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Report as Markdown' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('watershed-amur-1937.md')
  const text = readFileSync(await file.path(), 'utf8')
  for (const part of ['# ', '## What happened, beside the record', '## Decisions', '## The numbers', '## Sources'])
    expect(text).toContain(part)
  expect(text).toContain(code)
  expect(heard).toEqual([])
})
