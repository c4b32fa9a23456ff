import { describe, expect, it } from 'vitest'
import { checkArrows } from './arrows'
import { readImports } from './imports'

const check = (files: Record<string, string>) => checkArrows(new Map(Object.entries(files)))

describe('readImports', () => {
  it('finds every form of import with its line, and none in strings or comments', () =>
    expect(
      readImports(
        'play/a.tsx',
        [
          "import { a } from './a'",
          "import type { B } from './b'",
          "export * from './c'",
          "// import './not-this'",
          'const d = `import "./nor-this"`',
          "const e = () => import('./e')",
          "type F = import('./f').F",
          "const g = () => new Worker(new URL('./g.ts', import.meta.url))",
          "export const h = <p>don't</p>",
        ].join('\n'),
      ),
    ).toEqual([
      { from: './a', line: 1, typeOnly: false },
      { from: './b', line: 2, typeOnly: true },
      { from: './c', line: 3, typeOnly: false },
      { from: './e', line: 6, typeOnly: false },
      { from: './f', line: 7, typeOnly: true },
      { from: './g.ts', line: 8, typeOnly: false },
    ]))
})

describe('checkArrows', () => {
  it('is content with the arrows of the table', () =>
    expect(
      check({
        'rules/play.ts': "import { setup } from 'xstate'",
        'session/log.ts': "import { play } from '../rules/play'\nimport seedrandom from 'seedrandom'",
        'play/desk/forms.tsx': "import { useState } from 'preact/hooks'\nimport { log } from '../../session/log'",
        'cli/crisis.ts': "import { readFileSync } from 'node:fs'\nimport { parse } from 'yaml'",
        'app/app.tsx': "import '../play/desk/forms'\nimport '../../assets/sheet.css'",
        'main.ts': "import './app/app'",
      }),
    ).toEqual([]))

  it('names file and line of an import against the table', () =>
    expect(check({ 'rules/play.ts': "\nimport { t } from '../text/t'", 'text/t.ts': '' })).toEqual([
      'src/rules/play.ts:2: rules may not import text/t.ts',
    ]))

  it.each([
    ['rules/a.ts', "import fs from 'node:fs'"],
    ['record/a.ts', "import { h } from 'preact'"],
    ['cli/a.ts', "import Phaser from 'phaser'"],
    ['cli/a.ts', "import { map } from '../play/desk/map.css'"],
    ['main.ts', "import { Howl } from 'howler'"],
    ['text/t.ts', "import { play } from '../rules/play'"],
    ['session/a.ts', "const table = () => import('../whatif/table')"],
    ['rules/a.ts', "import map from '../../assets/maps/a.svg'"],
    ['rules/a.ts', "import { it } from 'vitest'"],
  ])('refuses in %s: %s', (file, source) => expect(check({ [file]: source })).toHaveLength(1))

  it('lets whatif see strategies and luck, not the session', () =>
    expect(
      check({
        'whatif/odds.ts': "import '../session/strategy'\nimport '../session/luck'\nimport '../session/store'",
        'session/strategy.ts': '',
        'session/luck.ts': '',
        'session/store.ts': '',
      }),
    ).toEqual(['src/whatif/odds.ts:3: whatif may not import session/store.ts']))

  it('parts the pages of the debrief from what they show', () =>
    expect(
      check({
        'debrief/lines.ts': "import { page } from './page'",
        'debrief/page.tsx': "import { h } from 'preact'",
      }),
    ).toEqual(['src/debrief/lines.ts:1: debrief may not import debrief/page.tsx']))

  it('counts imports of types, except those of rules/schema', () =>
    expect(
      check({
        'text/t.ts': "import type { Scenario } from '../rules/schema'\nimport type { Log } from '../session/log'",
        'rules/schema.ts': '',
        'session/log.ts': '',
      }),
    ).toEqual(['src/text/t.ts:2: text may not import session/log.ts']))

  it('lets a unit test read a scenario folder', () =>
    expect(
      check({
        'rules/play.test.ts': "import { it } from 'vitest'\nimport { read } from '../format/read'\nimport 'node:path'",
        'format/read.ts': '',
      }),
    ).toEqual([]))

  it('tells a cycle once, with its way', () =>
    expect(
      check({
        'rules/a.ts': "import './b'",
        'rules/b.ts': "import './c'",
        'rules/c.ts': "import './a'",
        'rules/d.ts': "import './a'",
      }),
    ).toEqual(['src/rules/a.ts:1: a cycle: rules/a.ts -> rules/b.ts -> rules/c.ts -> rules/a.ts']))

  it('asks for a line in the table when a folder is new', () =>
    expect(check({ 'helpers/a.ts': '' })).toEqual([
      'src/helpers/a.ts:1: "helpers" has no line in the table of src/ground/arrows.ts',
    ]))
})
