import { expect, test, type Page } from '@playwright/test'
import { sit } from './game'
import { watchConsole } from './silence'

type Drawn = { units: string[]; options: string[]; rung: string | undefined; moving: boolean }
type WithScene = HTMLElement & { scene?: { drawn(): Drawn } }

/**
 * What the page says and what stands on the canvas at one moment. The canvas is drawn when the page has been painted: a
 * few frames are waited for if they differ. Null at the end of a line.
 */
const both = (page: Page) =>
  page.evaluate(async () => {
    const look = () => {
      const scene = document.querySelector<WithScene>('.desk .scene')
      const drawn = scene?.scene?.drawn()
      if (!scene || !drawn) return null
      const radios = [...document.querySelectorAll<HTMLInputElement>('.order-forms input[type=radio]')]
      return {
        said: {
          units: (scene.dataset['units'] ?? '').split(' ').filter(Boolean).toSorted(),
          options: radios.map(({ value }) => value).toSorted(),
          rung: document.querySelector('.ladder .now .rung')?.firstChild?.textContent,
        },
        drawn: { units: drawn.units.toSorted(), options: drawn.options.toSorted(), rung: drawn.rung },
      }
    }
    let seen = look()
    for (let n = 0; n < 6 && seen && JSON.stringify(seen.said) !== JSON.stringify(seen.drawn); n++) {
      await new Promise((done) => requestAnimationFrame(done))
      seen = look()
    }
    return seen
  })

const drawn = (page: Page) => page.locator('.scene').evaluate((element) => (element as WithScene).scene?.drawn())
/** The names of what moves on the page; the pencil line under what is new stands for motion and does not move. */
const running = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'transition'))
      .filter((name) => name !== 'noticed'),
  )
const ready = (page: Page) => expect(page.locator('.scene canvas')).toBeVisible()

for (const [scenario, seat] of [
  ['amur-1937', 'sov-commander'],
  ['changkufeng-1938', 'jpn-commander'],
] as const) {
  test(`${scenario}: who clicks faster than things move is never shown anything but what is so`, async ({ page }) => {
    const heard = watchConsole(page)
    await sit(page, seat, { scenario })
    await ready(page)
    const turns = new Set<string>()
    const desk = page.locator('.desk')
    for (let n = 0; await desk.isVisible(); n++) {
      // The first option each time: a line that does not end at once.
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
      if (n % 4 === 0) await page.mouse.click(1000, 84)
      const seen = await both(page)
      if (!seen) continue
      expect(seen.drawn).toEqual(seen.said)
      turns.add(seen.said.options.join(' '))
    }
    await expect(desk).toHaveCount(0)
    expect(turns.size).toBeGreaterThan(4)
    expect(heard).toEqual([])
  })
}

test('what moves has ended after a second and a half, and at once when any key is pressed', async ({ page }) => {
  // The test turns the clock, so that no motion goes by unseen on a slow machine.
  await page.clock.install()
  await sit(page, 'sov-commander')
  await ready(page)
  await page.clock.pauseAt(Date.now() + 60_000)
  const moving = async () => (await drawn(page))?.moving
  /** Chooses, stamps, and waits until the desk turns to what came of it. */
  const order = async () => {
    const heading = await page.locator('#decision').innerText()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-sent="true"]')).toHaveCount(1)
    await expect(async () => {
      await page.clock.runFor(40)
      expect(await page.locator('#decision').innerText({ timeout: 500 })).not.toBe(heading)
    }).toPass({ intervals: [0] })
    await page.clock.runFor(40)
  }
  await order()
  expect(await moving()).toBe(true)
  await page.clock.runFor(1500)
  expect(await moving()).toBe(false)

  await order()
  expect(await moving()).toBe(true)
  await page.keyboard.press('Shift')
  expect(await moving()).toBe(false)
  expect(await running(page)).toEqual([])
})

test('where nothing may move, nothing does, and all is shown', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await sit(page, 'sov-commander')
  await ready(page)
  for (let n = 0; n < 3; n++) {
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-sent="true"]').count()).toBe(0)
    const seen = await both(page)
    expect(seen?.drawn).toEqual(seen?.said)
    expect((await drawn(page))?.moving).toBe(false)
    expect(await running(page)).toEqual([])
  }
})

test('the map is moved by keys, and brought back by one', async ({ page }) => {
  await sit(page, 'sov-commander')
  await ready(page)
  const where = () =>
    page.locator('.scene').evaluate((element) => {
      const { scene } = element as HTMLElement & { scene?: { where(option: string): { x: number; y: number } | null } }
      const id = document.querySelector<HTMLInputElement>('.order-forms input')?.value ?? ''
      const at = scene?.where(id)
      return at ? `${Math.round(at.x)} ${Math.round(at.y)}` : ''
    })
  await expect.poll(where).not.toBe('')
  const home = await where()
  await page.keyboard.press('+')
  await expect.poll(where).not.toBe(home)
  await page.waitForTimeout(400)
  const near = await where()
  await page.locator('.scene canvas').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(where).not.toBe(near)
  await page.keyboard.press('0')
  await expect.poll(where).toBe(home)
  await page.keyboard.press('-')
  await page.getByRole('button', { name: 'Back to the action' }).click()
  await expect.poll(where).toBe(home)
})
