/** What a page holds after so many games: the same counts for the measured command and for the browser test. */
import type { CDPSession, Page } from '@playwright/test'

export type Held = {
  /** Nodes of the document and such as nobody has let go of. */
  nodes: number
  listeners: number
  /** Bytes of JavaScript, after the garbage has been collected. */
  heap: number
  /** Of the scene that is shown. */
  textures: number
  objects: number
}

type WithScene = HTMLElement & { scene?: { holds(): Pick<Held, 'textures' | 'objects'> } }

/** Counts, with a game of the same seed open at its first decision, so that the same things are on the page each time. */
export async function held(page: Page, devtools: CDPSession): Promise<Held> {
  // A sleeping game is destroyed in its next frame; what it held goes one collection later.
  await page.waitForTimeout(300)
  for (let n = 0; n < 2; n++) await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  const scene = await page.locator('.scene').evaluate((element) => (element as WithScene).scene?.holds())
  if (!scene) throw new Error('no scene is on the page')
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize'), ...scene }
}

/** Waits until a game is open at its first decision and its map is drawn. */
export async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'To the desk' }).click()
  // A truth, not the scene itself: what is handed out here is held on to.
  await page.waitForFunction(() => !!document.querySelector<WithScene>('.scene')?.scene)
}

/**
 * Plays by the keyboard, the first option each time, for so many turns or to the end; then lays the file aside and opens
 * another of that seed.
 */
export async function playAndLeave(page: Page, turns: number, seed: string): Promise<void> {
  const desk = page.locator('.desk')
  for (let n = 0; n < turns && (await desk.isVisible()); n++) {
    const heading = await page.locator('#decision').innerText()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (before) =>
        !document.querySelector('.desk') ||
        (!document.querySelector('[data-sent="true"]') &&
          document.querySelector<HTMLElement>('#decision')?.innerText !== before),
      heading,
    )
  }
  await page
    .getByRole('button', { name: (await desk.isVisible()) ? 'Watershed: to the opening' : 'Another file' })
    .click()
  await page.locator('.more summary').click()
  await page.locator('input[name=seed]').fill(seed)
  await page.locator('.opening button[type=submit], form button.loud').first().click()
  await open(page)
}

export async function watchHeld(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  return devtools
}
