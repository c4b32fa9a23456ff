/** Every screen and every state of one, visited in order: opened by addresses, so that no visit waits for a whole game. */
import { expect, type Page } from '@playwright/test'
import { openScenario } from '../format/open'
import { recordedEvents } from '../rules/recorded'
import { lineCode } from '../session/code'
import { newLog } from '../session/session'

const amur = openScenario('amur-1937')
const line = recordedEvents(amur)
const code = lineCode(amur, line)
const seat = 'sov-commissar'

/** The record's line as a game of one seat, kept in the browser, and opened where it ends. */
async function openEnding(page: Page, more: string) {
  const seats = Object.fromEntries(
    Object.keys(amur.data.scenario.seats).map((id) => [id, id === seat ? 'here' : 'sources'] as const),
  )
  const log = newLog(amur, { seed: 'end', seats, goal: 'avoid-war', mode: 'practice' })
  const kept = JSON.stringify({ at: 0, log: { ...log, moves: line.map((event) => ({ do: event })) } })
  await page.goto(`/?renderer=canvas${more}`)
  await page.evaluate((text) => {
    localStorage.setItem('watershed/game/end', text)
    // One that cannot be read, for the opening.
    localStorage.setItem('watershed/game/damaged', '{')
    history.replaceState({ game: 'end' }, '', location.href)
  }, kept)
  await page.reload()
  await expect(page.locator('.ending')).toBeVisible()
}

async function closeSheets(page: Page) {
  // The first Escape may only empty a field.
  await expect(async () => {
    if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0, { timeout: 500 })
  }).toPass({ timeout: 10_000 })
}

/** A sheet that has just gone tells the page so a moment later: a key pressed before that is lost, as no hand is so quick. */
export async function openBy(page: Page, key: string) {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(page.locator('dialog[open]')).toHaveCount(1, { timeout: 1000 })
  }).toPass({ timeout: 10_000 })
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })

type Visit = (screen: string) => Promise<void>

/** @param more what is put behind every address, such as `&text=long` */
export async function walkScreens(page: Page, visit: Visit, more = ''): Promise<void> {
  await openEnding(page, more)
  await unfold(page)
  await visit('ending')

  await page.goto(`/?x${more}`)
  await expect(page.locator('#kept')).toBeVisible()
  await unfold(page)
  await visit('opening')
  await page.locator('.begin .link').click()
  await visit('who plays')
  await closeSheets(page)

  const game = `/?scenario=amur-1937&seat=${seat}&seed=axe&renderer=canvas${more}`
  await page.goto(game)
  await expect(page.locator('.briefing')).toBeVisible()
  await visit('briefing')
  await page.locator('.loud').click()
  await expect(page.locator('canvas')).toBeVisible()
  await page.locator('.lines-more summary').click()
  await visit('desk')
  await page.keyboard.press('1')
  await visit('desk with a lit form')
  await page.locator('.in-words').click()
  await visit('the map in words')
  await closeSheets(page)
  await openBy(page, 'd')
  await visit('dossier')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await visit('dossier with an entry')
  await closeSheets(page)
  await page.locator('#decision').focus()
  await openBy(page, '?')
  await visit('help')
  await closeSheets(page)
  const menu = page.locator('.menu-button')
  if (await menu.isVisible()) {
    await menu.click()
    await visit('menu')
  }
  await page.locator('.tools .tool:has(circle)').click()
  await visit('settings')
  await closeSheets(page)

  await page.goto(`${game}&view=plain&briefing=no`)
  await expect(page.locator('.plain')).toBeVisible()
  await visit('plain')

  await page.goto(`/?scenario=amur-1937&seat=jpn-commander,sov-commander&seed=two&briefing=no${more}`)
  await expect(page.locator('.cover')).toBeVisible()
  await visit('cover')

  await page.goto(`/?scenario=amur-1937&line=not-a-line${more}`)
  await expect(page.locator('.notice p')).toBeVisible()
  await visit('a line that cannot be read')

  await page.goto(`/?scenario=amur-1937&seat=${seat}&renderer=canvas&line=${code}${more}`)
  await expect(page.locator('.debrief .odds-bar').first()).toBeAttached({ timeout: 30_000 })
  await unfold(page)
  await visit('debrief')

  await page.goto(`/?page=compare${more}`)
  await expect(page.locator('.compare h1')).toBeVisible()
  await unfold(page)
  await visit('both crises')

  await page.goto(`/?scenario=amur-1937&page=explore&line=${code}${more}`)
  await expect(page.getByRole('treegrid')).toBeVisible({ timeout: 30_000 })
  await unfold(page)
  await visit('explorer')
}
