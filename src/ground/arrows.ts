/**
 * Who may import whom. Every import of src is held against the table below, and no file may lead back to itself.
 * Imports of types count as well: a part that names another's types has to know it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readImports } from './imports'

type Arrows = {
  /** Parts it may import, beside its own. 'session/luck' is that file alone, with its neighbours luck-....ts. */
  to: readonly string[]
  packages: readonly string[]
}

const parts = [
  'rules',
  'format',
  'session',
  'record',
  'whatif',
  'explore',
  'examination',
  'debrief',
  'debrief-page',
  'play',
  'text',
  'bench',
  'cli',
  'ground',
]
const views = ['rules', 'session', 'record', 'whatif', 'debrief', 'text', 'assets']
const charts = ['d3-scale', 'd3-shape']
const data = ['assets', 'scenarios', 'package.json']

/** What wires or tends the whole may use any package but those of the screen, named in `ofTheScreen`. */
const any = '*'
const ofTheScreen = ['phaser', 'howler', 'preact']

/** A part is a folder of src; so are main.ts, with the declarations beside it, and the pages of the debrief (*.tsx). */
const table: Record<string, Arrows> = {
  rules: { to: [], packages: ['xstate', 'valibot'] },
  format: { to: ['rules'], packages: ['yaml', 'valibot', '@valibot/to-json-schema', 'node:*'] },
  session: { to: ['rules'], packages: ['seedrandom'] },
  record: { to: ['rules', 'session'], packages: [] },
  whatif: { to: ['rules', 'session/strategy', 'session/luck'], packages: ['comlink'] },
  examination: { to: ['rules', 'format', 'whatif', 'record', 'session'], packages: [] },
  debrief: { to: ['rules', 'session', 'record', 'whatif'], packages: [] },
  'debrief-page': { to: [...views, 'play', 'explore'], packages: ['preact', ...charts] },
  // What can be asked of a crisis, and the pages that ask.
  explore: { to: [...views, 'play', 'debrief-page'], packages: ['preact', 'comlink', ...charts] },
  play: { to: views, packages: ['phaser', 'howler', 'preact'] },
  text: { to: [], packages: [] },
  // The other engines it measures are not installed with Watershed, so it loads them by name when it runs.
  bench: { to: ['rules', 'whatif', 'session/luck'], packages: ['xstate', 'seedrandom', 'node:*'] },
  cli: { to: [...parts.filter((part) => part !== 'play'), ...data], packages: [any] },
  'main.ts': { to: ['app', 'text', 'rules', 'whatif'], packages: [] },
  app: { to: [...parts, ...data], packages: [any, 'preact', 'virtual:scenarios'] },
  // The empty scene that times are measured against is Phaser's.
  ground: { to: [...parts, ...data], packages: [any, 'phaser'] },
  walkthrough: {
    to: ['rules', 'session', 'record', 'format', 'ground'],
    packages: ['@playwright/test', '@axe-core/playwright', 'node:*'],
  },
}

/** Unit tests may do this besides: read a scenario folder, spoil a copy of it, play it through. */
const inTests: Arrows = {
  to: ['format', 'session', 'record'],
  packages: ['vitest', 'fast-check', 'node:*', 'yaml', 'seedrandom'],
}

/** A shape that everyone may speak of. */
const shared = 'rules/schema'

const isTest = (file: string) => /\.test\.tsx?$/.test(file)

function partOf(file: string): string {
  const top = file.split('/')[0] ?? file
  if (top.endsWith('.d.ts')) return 'main.ts'
  return top === 'debrief' && file.endsWith('.tsx') ? 'debrief-page' : top
}

/** 'preact/hooks' -> 'preact', '@a/b/c' -> '@a/b', 'node:fs' -> 'node:*' */
function packageOf(from: string): string {
  if (from.startsWith('node:')) return 'node:*'
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The file of src that a relative import means, or, outside src, the folder of the repository it reaches into. */
function resolve(importer: string, from: string, files: ReadonlySet<string>): string {
  const place = path.posix.join('src', path.posix.dirname(importer), from.replace(/\?.*$/, ''))
  if (!place.startsWith('src/')) return place.split('/')[0] ?? place
  const target = place.slice('src/'.length)
  const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts']
  return endings.map((ending) => target + ending).find((name) => files.has(name)) ?? target
}

function isAllowedFile(importer: string, target: string, arrows: Arrows): boolean {
  const bare = target.replace(/\.\w+$/, '')
  return (
    partOf(importer) === partOf(target) ||
    arrows.to.some((to) => to === partOf(target) || to === bare || (to.includes('/') && bare.startsWith(`${to}-`)))
  )
}

function isAllowedPackage(name: string, arrows: Arrows): boolean {
  return arrows.packages.includes(name) || (arrows.packages.includes(any) && !ofTheScreen.includes(name))
}

/** The shortest way along the edges from a file back to itself. */
function wayBack(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways = [[start]]
  const seen = new Set<string>()
  for (const way of ways)
    for (const next of edges.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return way
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  return undefined
}

/**
 * @param sources every source file, by its path below src: 'rules/play.ts' -> its text
 * @returns one sentence per arrow against the table or cycle, with file and line; none when all is well
 */
export function checkArrows(sources: ReadonlyMap<string, string>): string[] {
  const files = new Set(sources.keys())
  const edges = new Map<string, string[]>()
  const faults: string[] = []

  for (const [file, source] of sources) {
    const part = partOf(file)
    const own = table[part]
    if (!own) {
      faults.push(`src/${file}:1: "${part}" has no line in the table of src/ground/arrows.ts`)
      continue
    }
    const arrows = isTest(file)
      ? { to: [...own.to, ...inTests.to], packages: [...own.packages, ...inTests.packages] }
      : own
    for (const { from, line, typeOnly } of readImports(file, source)) {
      const fault = (what: string) => faults.push(`src/${file}:${line}: ${part} may not import ${what}`)
      if (!from.startsWith('.')) {
        if (!isAllowedPackage(packageOf(from), arrows)) fault(`the package ${from}`)
        continue
      }
      const target = resolve(file, from, files)
      if (files.has(target)) edges.set(file, [...(edges.get(file) ?? []), target])
      const isShared = typeOnly && target.replace(/\.ts$/, '') === shared
      if (!isShared && !isAllowedFile(file, target, arrows)) fault(target)
    }
  }

  for (const file of files) {
    const way = wayBack(file, edges)
    // A cycle is told once, from its first file in the alphabet.
    if (way && way.every((other) => file <= other))
      faults.push(`src/${file}:1: a cycle: ${[...way, file].join(' -> ')}`)
  }
  return faults
}

function readSources(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  return new Map(
    names
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes('node_modules/'))
      .toSorted()
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sources = readSources(path.resolve(path.dirname(process.argv[1]), '..'))
  const faults = checkArrows(sources)
  console.log(faults.length === 0 ? `${sources.size} files, every arrow as in the table.` : faults.join('\n'))
  process.exitCode = faults.length === 0 ? 0 : 1
}
