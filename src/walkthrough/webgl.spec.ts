import { expect, test } from '@playwright/test'
import { launchOptions } from '../ground/browser.mjs'
import { byMap, sit } from './game'

// Software WebGL: without these flags a page over a canvas shows holes in pictures (not on a screen).
const { args, ...rest } = launchOptions()
test.use({
  launchOptions: { ...rest, args: [...args, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] },
  deviceScaleFactor: 2,
})

test('the map is drawn by WebGL at twice the resolution, and played on', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await sit(page, 'jpn-commander', { more: '&renderer=webgl' })
  const canvas = page.locator('.scene canvas')
  // Without a graphics card the first frame takes its time, the more so beside other work.
  await expect(canvas).toBeVisible({ timeout: 60_000 })
  const [width, shown] = await canvas.evaluate((element) => [(element as HTMLCanvasElement).width, element.clientWidth])
  expect(width).toBe(2 * shown)
  const first = await page.locator('#decision').innerText()
  await byMap(page)(0)
  await expect(page.locator('#decision')).not.toHaveText(first, { timeout: 30_000 })
  expect(faults).toEqual([])
})
