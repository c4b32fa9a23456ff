import { defineConfig } from '@playwright/test'
import { launchOptions } from './src/ground/browser.mjs'

/** Another port lets two checkouts be tested side by side. */
const port = process.env['PORT'] ?? '4179'
const address = `http://localhost:${port}`

/** The browser tests: src/walkthrough/*.spec.ts, on the built game (`npm test -- browser` builds it first). */
export default defineConfig({
  testDir: 'src/walkthrough',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  reporter: 'list',
  // Once more for a machine that stalled; what passes only then is told as flaky, with its error, and wants mending.
  retries: 1,
  workers: 2,
  timeout: 120_000,
  // A slow machine is waited for; what never comes still fails.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: address,
    video: 'off',
    launchOptions: launchOptions(),
    // Somebody who has been shown round: the notes of the first two turns have a test of their own.
    storageState: {
      cookies: [],
      origins: [{ origin: address, localStorage: [{ name: 'watershed/settings', value: '{"tour":"done"}' }] }],
    },
  },
  projects: [{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } }],
  webServer: {
    command: `npx vite preview --configLoader runner --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    env: { FORCE_COLOR: '0' },
  },
})
