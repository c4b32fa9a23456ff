import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { walkScreens } from './screens'

test.describe.configure({ mode: 'parallel' })

async function faults(page: Page, screen: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html.slice(0, 200)}`)
}

/** Words in letters that English has not, and that nothing marks as another language's. */
const unmarked = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { textContent: text, parentElement: element } = texts.currentNode
      if (!text || !/[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\p{Script=Cyrl}]/u.test(text)) continue
      if (element?.closest('[lang]') === document.documentElement) found.push(text)
    }
    return found
  })

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [name, width, height] of [
  ['desk', 1280, 800],
  ['phone', 390, 844],
] as const)
  test(`axe finds nothing on any screen in any state at ${name} size, and other languages are marked`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const found: string[] = []
    await walkScreens(page, async (screen) => {
      found.push(...(await faults(page, screen)))
      found.push(...(await unmarked(page)).map((text) => `${screen}: no language is marked for ${text}`))
    })
    expect(found).toEqual([])
  })

for (const [width, height] of [
  [768, 1024],
  [320, 640],
] as const)
  test(`no screen scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const wide: string[] = []
    await walkScreens(page, async (screen) => {
      const over = await overhang(page)
      if (over > 0) wide.push(`${screen}: ${over}`)
    })
    expect(wide).toEqual([])
  })
