import { expect, test, type Page } from '@playwright/test'
import { walkScreens } from './screens'

test.describe.configure({ mode: 'parallel' })

/** Texts that are cut off, and texts that stand out of the window to the left or right. */
function cutOff(): string[] {
  const wide = document.documentElement.clientWidth
  const sheet = document.querySelector('dialog[open]')
  // For the ear alone; on a phone some of it is for the eye too.
  const isUnseen = (element: Element) => {
    const hider = element.closest('.unseen')
    return hider !== null && getComputedStyle(hider).clipPath !== 'none'
  }
  const isMeant = (element: Element) =>
    element instanceof HTMLElement &&
    element.checkVisibility() &&
    (!sheet || sheet.contains(element)) &&
    !isUnseen(element) &&
    !element.closest('.skip, svg, .scene') &&
    element.clientWidth !== 1
  const scrolls = (element: Element) => {
    for (let at = element.parentElement; at && !at.matches('dialog, .drawer-sheet'); at = at.parentElement)
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true
    return false
  }
  const found: string[] = []
  for (const element of document.querySelectorAll('body *')) {
    if (!isMeant(element)) continue
    const say = (what: string) =>
      found.push(`${what}: ${element.className} ${element.textContent?.trim().slice(0, 40)}`)
    const clips = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
    if (clips && element.textContent?.trim() && element.scrollWidth > element.clientWidth + 1) say('cut')
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right } = range.getBoundingClientRect()
      if ((left < -1 || right > wide + 1) && !scrolls(element)) say('out of the window')
    }
  }
  return found.slice(0, 5)
}

/** What is still cut off when the page has come to rest: a chart is drawn anew a moment after its room has changed. */
async function cut(page: Page): Promise<string[]> {
  let found = await page.evaluate(cutOff)
  for (let n = 0; n < 20 && found.length > 0; n++) {
    await page.waitForTimeout(100)
    found = await page.evaluate(cutOff)
  }
  return found
}

async function walkIn(page: Page, text: string, width: number, height: number) {
  await page.setViewportSize({ width, height })
  const found: string[] = []
  await walkScreens(
    page,
    async (screen) => {
      found.push(...(await cut(page)).map((one) => `${screen}, ${one}`))
    },
    `&text=${text}`,
  )
  expect(found).toEqual([])
}

for (const [width, height] of [
  [1280, 800],
  [768, 1024],
  [390, 844],
] as const)
  test(`with every word twice as long nothing is cut off at ${width} pixels`, async ({ page }) => {
    await walkIn(page, 'long', width, height)
  })

test('written from the right, the page is mirrored and nothing is cut off', async ({ page }) => {
  await walkIn(page, 'rtl', 1280, 800)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('every text says its key, of the interface and of the crisis', async ({ page }) => {
  await page.goto('/?text=keys')
  await expect(page.locator('.loud')).toHaveText('opening.open')
  await expect(page.locator('.crisis-caption').first()).toContainText('title')
})
