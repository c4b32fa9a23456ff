/** How the browser tests play: as a person would, by the screen, the keyboard or the map. */
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

export const seats = ['jpn-ambassador', 'jpn-commander', 'sov-commissar', 'sov-commander'] as const

/** Opens a game by its address and goes past the briefing. The Canvas renderer is the fast one without a graphics card. */
export async function sit(
  page: Page,
  seat: string,
  { scenario = 'amur-1937', seed = 'walk', view = 'map', more = '' } = {},
): Promise<void> {
  await page.goto(
    `/?scenario=${scenario}&seat=${seat}&seed=${seed}&view=${view}${more.includes('renderer') ? '' : '&renderer=canvas'}${more}`,
  )
  await page.getByRole('button', { name: 'To the desk' }).click()
  await expect(page.locator('#decision')).toBeVisible()
}

const ended = (page: Page) => page.getByRole('button', { name: 'Open the debrief' })

/** Plays decision after decision with `choose` until the line has ended; returns the headings met. */
export async function playOn(page: Page, choose: (turn: number) => Promise<void>): Promise<string[]> {
  const met: string[] = []
  for (let turn = 0; turn < 24; turn++) {
    const heading = page.locator('#decision')
    const before = await heading.innerText()
    met.push(before)
    await choose(turn)
    await expect(async () => {
      const over = await ended(page).isVisible()
      const now = over ? '' : await heading.innerText({ timeout: 500 })
      const sent = await page.locator('[data-sent="true"]').count()
      expect(over || (now !== before && sent === 0)).toBe(true)
    }).toPass({ timeout: 15_000 })
    if (await ended(page).isVisible()) return met
  }
  throw new Error('the game did not end')
}

/** Which option to take at a turn, among so many: not always the first, and not so that the line ends at once. */
const pick = (turn: number, count: number) => [0, 0, 1, 0, 2, 0, 1, 0][turn % 8]! % count

/** By the keyboard: a number chooses, Enter stamps. */
export const byKeyboard = (page: Page) => async (turn: number) => {
  const count = await page.locator('.order-forms input[type=radio]').count()
  await page.keyboard.press(String(1 + pick(turn, count)))
  await page.keyboard.press('Enter')
}

type WithScene = HTMLElement & {
  scene?: { where(option: string): { x: number; y: number } | null; sleepFrames(): number }
}

/** By the map alone: points at an option's mark, then at the seal beside it. */
export const byMap = (page: Page) => async (turn: number) => {
  const scene = page.locator('.scene')
  const options = await page
    .locator('.order-forms input[type=radio]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  const click = async (mark: string) => {
    let at: { x: number; y: number } | null = null
    await expect(async () => {
      at = await scene.evaluate((element, name) => (element as WithScene).scene?.where(name) ?? null, mark)
      expect(at).not.toBeNull()
    }).toPass({ timeout: 10_000 })
    await scene.locator('canvas').click({ position: at! })
  }
  const option = options[pick(turn, options.length)] as string
  await click(option)
  await expect(page.locator('.order-forms input:checked')).toHaveValue(option)
  await click('seal')
}

/** In plain each option has its own button: of an order to be stamped, or of a clause to be written in. */
const plainButtons = (page: Page) => page.getByRole('button', { name: /^(Stamp and send|Write it in)/ })

export const inPlain = (page: Page) => async (turn: number) => {
  const buttons = plainButtons(page)
  await buttons.nth(pick(turn, await buttons.count())).click()
}

/** In plain, as it was done: the option of the record stands first in the calendar. */
export const asRecorded = (page: Page) => () => plainButtons(page).first().click()

const framesOf = (page: Page) =>
  page.locator('.scene').evaluate((element) => (element as WithScene).scene?.sleepFrames() ?? -1)

/** The map comes to rest, however long what moves takes here, and then nothing is drawn. */
export async function restsStill(page: Page): Promise<void> {
  await expect(async () => {
    const before = await framesOf(page)
    expect(before).toBeGreaterThan(0)
    await page.waitForTimeout(1500)
    expect(await framesOf(page)).toBe(before)
  }).toPass({ intervals: [0], timeout: 20_000 })
}
