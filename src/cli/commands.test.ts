import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openScenario } from '../format/open'
import { recordedEvents } from '../rules/recorded'
import { lineCode } from '../session/code'
import { newLog } from '../session/session'
import { readEfg } from '../whatif/efg'
import { commands } from './commands'
import { UsageError } from './words'

afterEach(() => void vi.restoreAllMocks())

/** What a command prints, and its exit code. */
function run(name: string, ...words: string[]): { code: number | Promise<number>; out: string } {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const code = commands[name]!.run(words)
  return { code, out: lines.join('\n') }
}

test('replay --json tells the record of 1937 to its ending', () => {
  const { code, out } = run('replay', 'amur-1937', '--json')
  const told = JSON.parse(out)
  expect(code).toBe(0)
  expect(told).toMatchObject({
    scenario: 'amur-1937',
    ending: 'evacuated-after-blood',
    ended: '1937-07-04',
    icb: { japan: { content: 1 }, ussr: { content: 4 }, violence: 2 },
    ledgers: { 'soviet-dead': [6, 37], 'japanese-dead': [0, 0] },
  })
  expect(told.entries[0]).toEqual({ date: '1937-06-19', seat: 'sov-commander', option: 'land-and-expel' })
  expect(Object.keys(told)).toEqual(expect.arrayContaining(['rules', 'entries', 'tracks']))
})

test('replay --json tells the record of 1938 to the truce', () => {
  const told = JSON.parse(run('replay', 'changkufeng-1938', '--json').out)
  expect(told).toMatchObject({
    ending: 'truce-midnight-line',
    ended: '1938-08-11',
    icb: { japan: { content: 2 }, ussr: { content: 1 }, violence: 3 },
    ledgers: { 'soviet-dead': [236, 792], 'japanese-dead': [500, 600] },
  })
  expect(told.entries.length).toBeGreaterThan(80)
  expect(told.epilogue).toContain('soviets-on-the-hill')
})

test('replay takes a code or a log file, and refuses one of other rules', () => {
  const toy = openScenario('toy-crossing')
  const record = run('replay', 'toy-crossing', '--json').out
  expect(run('replay', 'toy-crossing', '--json', '--log', lineCode(toy, recordedEvents(toy))).out).toBe(record)
  const log = {
    ...newLog(toy, {
      seed: 'a',
      seats: { 'north-envoy': 'here', 'south-guard': 'here' },
      goal: 'avoid-war',
      mode: 'commit',
    }),
  }
  const file = join(mkdtempSync(join(tmpdir(), 'watershed-')), 'log.json')
  writeFileSync(file, JSON.stringify({ ...log, moves: recordedEvents(toy).map((event) => ({ do: event })) }))
  expect(run('replay', 'toy-crossing', '--json', '--log', file).out).toBe(record)
  writeFileSync(file, JSON.stringify({ ...log, rules: '1-00000000' }))
  expect(() => run('replay', 'toy-crossing', '--log', file)).toThrow(
    /log\.json: this log was played by rules 1-00000000/,
  )
})

test('playouts are the same for the same seed', () => {
  const play = (seed: string) => run('playout', 'toy-crossing', '--seed', seed, '--games', '30', '--json').out
  expect(play('a')).toBe(play('a'))
  expect(play('a')).not.toBe(play('b'))
  const { endings } = JSON.parse(play('a')) as { endings: Record<string, number> }
  expect(Object.values(endings).reduce((x, y) => x + y, 0)).toBe(30)
})

test('odds --json gives odds, losses and days that hang together', () => {
  const told = JSON.parse(run('odds', 'toy-crossing', '--json').out)
  expect(Object.keys(told)).toEqual(['scenario', 'at', 'assumptions', 'strategies', 'endings', 'ledgers', 'days'])
  expect(Object.values<number>(told.endings).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
  expect(told).toMatchObject({
    at: 0,
    assumptions: { 'stone-was-moved': 0.5 },
    strategies: { 'north-envoy': 'sources' },
  })
  const moved = JSON.parse(run('odds', 'toy-crossing', '--json', '--assume', 'stone-was-moved=1').out)
  expect(moved.endings).not.toEqual(told.endings)
  const hard = JSON.parse(run('odds', 'toy-crossing', '--json', '--strategy', 'south-guard=hard-line').out)
  expect(hard.endings['blows']).toBeGreaterThan(told.endings['blows'])
})

test('odds after the whole record are certain of its ending', () => {
  const { entries } = JSON.parse(run('replay', 'toy-crossing', '--json').out)
  const told = JSON.parse(run('odds', 'toy-crossing', '--at', String(entries.length), '--json').out)
  expect(Math.max(...Object.values<number>(told.endings))).toBe(1)
  expect(told.days.sd).toBe(0)
})

test('review tells what each decision of the record cost', () => {
  const told = JSON.parse(run('review', 'toy-crossing', '--seat', 'south-guard', '--goal', 'avoid-war', '--json').out)
  expect(told.decisions.length).toBeGreaterThan(1)
  for (const { regret, options, chosen } of told.decisions) {
    expect(regret).toBeGreaterThanOrEqual(0)
    expect(options.map(({ event }: { event: string }) => event)).toContain(chosen)
  }
  expect(run('review', 'toy-crossing', '--seat', 'south-guard', '--goal', 'avoid-war').out).toMatch(/regret \d/)
})

test('a file that is no log is named, with what is wrong with it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'watershed-')), 'notes.json')
  for (const [text, wrong] of [
    ['null', /notes\.json: this is not a log/],
    ['{"moves"', /notes\.json: .*JSON/],
    ['{"scenario": "toy-crossing"}', /notes\.json: this is not a log/],
  ] as const) {
    writeFileSync(file, text)
    expect(() => run('review', file, '--seat', 'south-guard', '--goal', 'avoid-war')).toThrow(wrong)
    expect(() => run('replay', 'toy-crossing', '--log', file)).toThrow(wrong)
  }
})

test('shards of a sweep are the whole when joined', () => {
  const words = ['toy-crossing', '--vary', 'stone-was-moved=0..1:0.1'] as const
  for (const format of ['csv', 'json']) {
    const whole = run('sweep', ...words, '--format', format).out
    const parts = ['1/3', '2/3', '3/3'].map((shard) => run('sweep', ...words, '--format', format, '--shard', shard).out)
    expect(parts.join('\n')).toBe(whole)
    expect(whole.split('\n')).toHaveLength(format === 'csv' ? 12 : 11)
  }
})

test('the export opens in an editor: one parallel machine with guards and actions by name', () => {
  const machine = JSON.parse(run('export', 'toy-crossing', '--format', 'stately').out)
  expect(machine).toMatchObject({ id: 'toy-crossing', type: 'parallel' })
  expect(Object.keys(machine.states)).toEqual(['calendar', 'negotiation', 'field'])
  expect(machine.states.calendar.states.night.on['south-guard.push'].guard).toEqual({
    type: 'atLeast',
    params: { temper: 'sore' },
  })
  expect(run('export', 'toy-crossing', '--format', 'dot').out).toMatch(/^digraph "toy-crossing"/)
})

test('the game tree is exported below a line, and refused where it is too large', () => {
  const tree = readEfg(run('export', 'toy-crossing', '--format', 'efg', '--at', '2', '--goal', 'spare-lives').out)
  expect(tree.players).toEqual(['north-envoy', 'south-guard'])
  expect(tree.nodes[0]).toMatchObject({ kind: 'player', name: 'look', player: 2 })
  expect(() => run('export', 'amur-1937', '--format', 'efg', '--max-nodes', '300')).toThrow(
    /from the start has more than 300 nodes[^]*--at \d+, before ".+", has \d+/,
  )
})

test('explain prints the line of an event from every file', () => {
  const { out } = run('explain', 'south-guard.block-the-ford', 'toy-crossing')
  for (const file of ['calendar', 'field', 'weights', 'map', 'text/en'])
    expect(out).toMatch(new RegExp(`${file}\\.yaml:\\d+`))
})

test('examine passes for the toy', () => {
  const { code, out } = run('examine', 'toy-crossing')
  expect(code).toBe(0)
  expect(out).toMatch(/positions 35 {2}steps 52/)
})

test.each([
  ['replay', []],
  ['replay', ['nowhere-1900']],
  ['replay', ['toy-crossing', '--lgo', 'x']],
  ['playout', ['toy-crossing']],
  ['playout', ['toy-crossing', '--seed', 'a', '--games', 'many']],
  ['odds', ['toy-crossing', '--assume', 'stone-was-moved=2']],
  ['odds', ['toy-crossing', '--assume', 'stone=1']],
  ['odds', ['toy-crossing', '--at', '99']],
  ['review', ['toy-crossing', '--seat', 'nobody', '--goal', 'avoid-war']],
  ['review', ['toy-crossing', '--seat', 'south-guard']],
  ['sweep', ['toy-crossing']],
  ['sweep', ['toy-crossing', '--vary', 'stone-was-moved=1..0:0.1']],
  ['sweep', ['toy-crossing', '--vary', 'stone-was-moved=0..1:0.5', '--shard', '3/2']],
  ['export', ['toy-crossing', '--format', 'pdf']],
  ['export', ['toy-crossing', '--format', 'dot', '--at', '2']],
  ['export', ['toy-crossing', '--format', 'efg', '--at', 'late']],
  ['export', ['toy-crossing', '--format', 'efg', '--at', '40']],
  ['export', ['toy-crossing', '--format', 'efg', '--goal', 'glory']],
  ['explain', ['nobody.knows']],
  ['explain', ['south-guard.push', 'nowhere-1900']],
  ['replay', ['toy-crossing', '--log', 'missing.json']],
  ['review', ['missing.json', '--seat', 'south-guard', '--goal', 'avoid-war']],
  ['examine', ['toy-crossing', 'amur-1937']],
])('%s %j is a mistake in the words', (name, words) => {
  expect(() => commands[name]!.run(words)).toThrow(UsageError)
})
