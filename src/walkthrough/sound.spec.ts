import { expect, test, type Page } from '@playwright/test'
import { loudness } from '../ground/sounds/loudness'
import { RATE } from '../ground/sounds/signal'
import { made } from '../ground/sounds/sounds'
import { byKeyboard, sit } from './game'
import { watchConsole } from './silence'

/** A desk on the bank of the Amur at four in the morning, with nothing pressed on the way to it. */
const BANK = '/?scenario=amur-1937&seat=sov-commander&seed=ear&view=plain&briefing=no'

const heard = (page: Page) => page.locator('html')
const isPlaying = (page: Page) => expect(heard(page)).toHaveAttribute('data-sound', 'playing')

/** Notes down every file of sound that a page asks for. */
function watchSounds(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, name] = /\/sounds\/(.+)\.mp3$/.exec(request.url()) ?? []
    if (name) asked.push(name)
  })
  return asked
}

/** Every caption from now on, however short it stands. */
const watchCaptions = (page: Page) =>
  page.evaluateHandle(() => {
    const seen: string[] = []
    const look = () => {
      const text = document.querySelector('.caption-line')?.textContent ?? ''
      if (text !== (seen.at(-1) ?? '')) seen.push(text)
    }
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true })
    return seen
  })

/** Turns the page away, or back, as another tab does. */
const hide = (page: Page, hidden: boolean) =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: now })
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: now ? 'hidden' : 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)

test('nothing is fetched before a gesture; then the river is heard, and a hidden page is silent', async ({ page }) => {
  const complaints = watchConsole(page)
  const asked = watchSounds(page)
  await page.goto(BANK)
  await expect(page.locator('#decision')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await expect(heard(page)).toHaveAttribute('data-sound', 'off')

  await page.locator('#decision').click()
  await isPlaying(page)
  expect(asked).toEqual(expect.arrayContaining(['stamp', 'key-dit', 'river', 'insects']))
  expect(asked).not.toContain('wind')
  await hide(page, true)
  await expect(heard(page)).toHaveAttribute('data-sound', 'silent')
  await hide(page, false)
  await isPlaying(page)

  await page.getByRole('button', { name: 'Watershed: to the opening' }).click()
  await expect(heard(page)).toHaveAttribute('data-sound', 'off')
  expect(complaints).toEqual([])
})

test('sounds are switched off apart, set as loud as one likes, captioned, and remembered', async ({ page }) => {
  await sit(page, 'jpn-ambassador', { view: 'plain' })
  const settings = page.getByRole('button', { name: 'Settings' })
  await settings.click()
  await page.getByLabel('Captions').check()
  await page.getByLabel('Out of doors', { exact: true }).uncheck()
  await page.getByRole('slider', { name: 'Loudness on the desk' }).press('ArrowLeft')
  await page.keyboard.press('Escape')
  const captions = await watchCaptions(page)
  await page
    .getByRole('button', { name: /^Stamp and send/ })
    .first()
    .click()
  await isPlaying(page)
  await expect
    .poll(() => captions.jsonValue())
    .toEqual(['[stamp]', expect.stringMatching(/^\[(telegraph key: \p{Lu}+|typewriter|paper)\]$/u)])
  // Read aloud once: a live region beside the line for the eye, which is hidden from the ear.
  await expect(page.getByRole('status').filter({ hasText: /^\[/ })).toHaveCount(1)

  await page.reload()
  await settings.click()
  await expect(page.getByLabel('Captions')).toBeChecked()
  await expect(page.getByLabel('On the desk', { exact: true })).toBeChecked()
  await expect(page.getByLabel('Out of doors', { exact: true })).not.toBeChecked()
  await expect(page.getByRole('slider', { name: 'Loudness on the desk' })).toHaveValue('60')
  await expect(page.getByRole('slider', { name: 'Loudness out of doors' })).toBeDisabled()
  await page.getByLabel('On the desk', { exact: true }).uncheck()
  await expect(heard(page)).toHaveAttribute('data-sound', 'off')
})

test('where no sound can be had the game goes on, and the settings say so', async ({ page }) => {
  const complaints = watchConsole(page)
  await page.route('**/sounds/*.mp3', (route) => route.fulfill({ contentType: 'audio/mpeg', body: 'no sound' }))
  await sit(page, 'sov-commander')
  await byKeyboard(page)(0)
  await expect(page.locator('[data-sent="true"]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByText('This browser has no sound to give.')).toBeVisible()
  await expect(page.getByLabel('On the desk', { exact: true })).toBeDisabled()
  await expect(page.getByLabel('Captions')).toBeEnabled()
  await page.keyboard.press('Escape')
  await byKeyboard(page)(1)
  expect(complaints).toEqual([])
})

test('every file is as loud, decoded by a browser, as it was made to be', async ({ page }) => {
  await page.goto('/')
  for (const [id, { aim }] of Object.entries(made)) {
    const bytes = await page.evaluate(
      async ([url, rate]) => {
        const context = new OfflineAudioContext(1, 1, rate)
        const audio = await context.decodeAudioData(await (await fetch(url)).arrayBuffer())
        const samples = new Uint8Array(audio.getChannelData(0).buffer)
        return btoa(Array.from(samples, (byte) => String.fromCharCode(byte)).join(''))
      },
      [`sounds/${id}.mp3`, RATE] as const,
    )
    const is = loudness(new Float32Array(new Uint8Array(Buffer.from(bytes, 'base64')).buffer))
    expect(Math.abs(is - aim), `${id} is ${is.toFixed(1)} LUFS`).toBeLessThan(1.5)
  }
})
