// npm test: every check as a light of its own, each told whether it is green. All lights run, whatever an earlier one
// says. `npm test -- types lint` runs only the lights named.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensure, install, root } from './ensure.mjs'

/**
 * @typedef {object} Light
 * @property {string} name as it is asked for on the command line
 * @property {string} about
 * @property {string} command
 * @property {boolean} [loud] its words are shown even when it is green
 * @property {string} [after] another light that must be green before: it runs even if it was not asked for
 * @property {() => Promise<unknown>} [before] what is to be there first; what it throws is the light's failure
 *
 * @typedef {{ light: Light, green: boolean, seconds: number }} Shown
 */

/** @type {Light[]} */
const lights = [
  { name: 'types', about: 'types', command: 'tsc -p tsconfig.json --noEmit' },
  { name: 'core', about: 'types of the core, without a browser', command: 'tsc -p src/tsconfig.core.json' },
  { name: 'lint', about: 'lint', command: 'oxlint --type-aware' },
  { name: 'arrows', about: 'who may import whom', command: 'tsx src/ground/arrows.ts' },
  { name: 'format', about: 'format', command: 'prettier --check .' },
  {
    name: 'unit',
    about: 'unit tests',
    command: 'vitest run --configLoader runner --exclude src/bench/engines.test.ts',
    loud: true,
  },
  {
    name: 'engines',
    about: 'the other engines play the same game',
    command: 'vitest run --configLoader runner src/bench/engines.test.ts',
    before: async () => install('src/bench', 'the engines that Watershed is measured beside'),
  },
  { name: 'examination', about: 'examination of the scenarios', command: 'npm run -s crisis -- examine' },
  { name: 'build', about: 'build', command: 'vite build --configLoader runner' },
  {
    name: 'browser',
    about: 'browser tests',
    command: 'playwright test',
    loud: true,
    after: 'build',
    before: async () => (await import('./browser.mjs')).findBrowser({ install: true }),
  },
]

/** @type {NodeJS.ProcessEnv} */
const environment = { ...process.env, PATH: path.join(root, 'node_modules/.bin') + path.delimiter + process.env.PATH }
if (process.env.CI || !process.stdout.isTTY) {
  environment.NO_COLOR = '1'
  delete environment.FORCE_COLOR
}

/** @param {string[]} names */
function choose(names) {
  const unknown = names.filter((name) => !lights.some((light) => light.name === name))
  if (unknown.length > 0) {
    console.error(`No light is called ${unknown.join(', ')}. There are: ${lights.map(({ name }) => name).join(', ')}.`)
    process.exit(1)
  }
  if (names.length === 0) return lights
  const needed = lights.flatMap(({ name, after }) => (after && names.includes(name) ? [after] : []))
  return lights.filter(({ name }) => names.includes(name) || needed.includes(name))
}

/**
 * @param {Light} light
 * @param {Shown[]} earlier
 */
async function show(light, earlier) {
  if (earlier.some((shown) => shown.light.name === light.after && !shown.green)) {
    console.log(`Not run: ${light.after} failed.`)
    return false
  }
  try {
    await light.before?.()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return false
  }
  const run = spawnSync(light.command, {
    cwd: root,
    env: environment,
    shell: true,
    stdio: light.loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const green = run.status === 0
  if (!green && !light.loud) console.log(`${run.stdout}${run.stderr}`.trimEnd())
  return green
}

/** @param {Shown} shown */
const line = ({ light, green, seconds }) =>
  `${green ? '✓' : '✗'} ${light.name.padEnd(12)} ${light.about.padEnd(38)} ${seconds.toFixed(1).padStart(6)} s`

ensure()
/** @type {Shown[]} */
const all = []
for (const light of choose(process.argv.slice(2))) {
  console.log(`\n${light.name}: ${light.command}`)
  const start = performance.now()
  const green = await show(light, all)
  const shown = { light, green, seconds: (performance.now() - start) / 1000 }
  all.push(shown)
  console.log(line(shown))
}

const passed = all.filter(({ green }) => green).length
console.log(`\n${all.map(line).join('\n')}\n`)
console.log(`${passed} passed, ${all.length - passed} failed`)
process.exitCode = passed === all.length ? 0 : 1
