// Finds the browser that the browser tests drive. Installing the test runner downloads none.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const isRoot = () => process.getuid?.() === 0

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function installFromDebian() {
  console.log('No browser found: installing the package chromium of Debian.')
  // What apt says goes to stderr, so that the caller's stdout stays its own.
  const run = (/** @type {string[]} */ words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
}

function playwrightsOwn() {
  try {
    return chromium.executablePath()
  } catch {
    return undefined // none for this system
  }
}

/**
 * The path of a Chromium, Chrome or Edge: the one named in CHROMIUM_PATH, else Playwright's own, else the system's.
 * @param {{ install?: boolean }} [how] install: whether a missing browser may be installed (on Debian, as root)
 * @returns {string}
 * @throws when there is none, naming the ways out in one line
 */
export function findBrowser({ install = false } = {}) {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`)

  const look = () => [named, playwrightsOwn(), ...systemPlaces].find((place) => place && existsSync(place))
  const found = look() ?? (install && isRoot() && isDebian() && installFromDebian() ? look() : undefined)
  if (found) return found
  throw new Error(
    'No browser found for the browser tests: run `npx playwright install chromium`, or install Chromium or Chrome, ' +
      'or set CHROMIUM_PATH to the browser you have.',
  )
}

/** How Playwright starts it: quiet, and without a word to the network. */
export function launchOptions() {
  return {
    executablePath: findBrowser(),
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}
