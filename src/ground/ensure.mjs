// Sees to it that the packages of package-lock.json are installed, and says nothing when they are.
// Runs before everything else, so it may import no package.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The oldest Node that will do: major and minor, as in package.json. */
const oldest = /** @type {const} */ ([20, 19])

/** @param {string} version such as 20.19.0 */
export function isOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1])
}

/**
 * Whether what npm wrote down after its last installation agrees with the lock. npm's own record is asked, not a stamp
 * of ours, so that a plain `npm install` counts as well. A package that is optional may be missing: it is for another system.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} record node_modules/.package-lock.json
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */
export function isInstalled(lock, record) {
  if (!record) return false
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true
    const found = record.packages[place]
    if (!found) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/**
 * @param {string} file below the repository's root
 * @returns {Lock | undefined}
 */
function readLock(file) {
  const place = path.join(root, file)
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : undefined
}

/** @param {string} message */
function giveUp(message) {
  console.error(message)
  process.exit(1)
}

/**
 * Installs what a folder's package file asks for, where it is missing; says so, for it takes a while.
 * @param {string} folder below the repository's root
 * @param {string} what the packages are for
 * @throws when npm could not, naming what to do
 */
export function install(folder, what) {
  const lock = readLock(path.join(folder, 'package-lock.json'))
  const there = path.join(folder, 'node_modules')
  if (lock ? isInstalled(lock, readLock(path.join(there, '.package-lock.json'))) : existsSync(path.join(root, there)))
    return

  const command = lock ? 'ci' : 'install'
  console.log(`Installing ${what} (npm ${command}). This happens once and takes a minute.`)
  // Development packages are asked for by name: NODE_ENV=production would leave them out.
  const words = [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const where = { cwd: path.join(root, folder), stdio: /** @type {const} */ ('inherit') }
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [process.env.npm_execpath, ...words], where)
    : spawnSync('npm', words, { ...where, shell: process.platform === 'win32' })
  if (npm.status !== 0)
    throw new Error(
      'The packages could not be installed; npm says above why. It must reach its registry this once: without a network, ' +
        'or behind a proxy npm does not know of, it cannot. Mend that and run the same command again.',
    )
}

/** Installs what Watershed is built with, or ends the program with a sentence that says what to do. */
export function ensure() {
  if (isOldNode(process.versions.node))
    giveUp(
      `Watershed needs Node ${oldest.join('.')} or later; this is Node ${process.versions.node}. See https://nodejs.org`,
    )
  try {
    install('.', 'the packages Watershed is built with')
  } catch (error) {
    giveUp(/** @type {Error} */ (error).message)
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) ensure()
