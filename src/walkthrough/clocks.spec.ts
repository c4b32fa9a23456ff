import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { sit } from './game'

/** Puts the record's moves up to `next` into the game that is open, and opens it again. */
async function followTheRecord(page: Page, next: string) {
  const record = readFileSync('scenarios/changkufeng-1938/record.yaml', 'utf8')
  const done = [...record.matchAll(/^ *- do: (\S+)/gm)].map(([, event = '']) => event)
  const moves = done.slice(0, done.indexOf(next)).map((event) => ({ do: event }))
  await page.evaluate((line) => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('watershed/game/')) ?? ''
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { log: object }
    localStorage.setItem(key, JSON.stringify({ ...kept, log: { ...kept.log, moves: line } }))
  }, moves)
  await page.reload()
}

test('1938: when the terms lie there, midnight at the lake is past and noon is near, on the desk and in plain', async ({
  page,
}) => {
  await sit(page, 'jpn-ambassador', { scenario: 'changkufeng-1938', more: '&others=record' })
  const hours = page.locator('.hours')
  await followTheRecord(page, 'jpn-ambassador.accept-without-umpire')
  await expect(hours).toContainText('Midnight at the lake: 6 h 40 past.')
  await expect(hours).toContainText('Noon at the lake: 5 h 20 to go.')
  await expect(hours.locator('.clock')).toHaveCount(3)
  for (const width of [768, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const squares = page.locator('.timeline-folded button')
    const boxes = await squares.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1)
    for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Plain' }).click()
  await expect(page.locator('.plain .hours-said')).toContainText('Midnight at the lake: 6 h 40 past.')
})

test('help opens by a question mark, closes by Escape and gives the focus back; typed, the mark is only typed', async ({
  page,
}) => {
  await sit(page, 'jpn-ambassador')
  const help = page.getByRole('dialog', { name: 'Help' })
  await page.keyboard.press('1')
  const chosen = page.locator('.order-forms input:checked')
  await expect(chosen).toBeFocused()
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(chosen).toBeFocused()
  await page.locator('input.reason').press('?')
  await expect(page.locator('input.reason')).toHaveValue('?')
  await expect(help).toHaveCount(0)
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(help).toBeVisible()
})
