import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import seedrandom from 'seedrandom'
import { expect, test } from 'vitest'
import { openScenario } from '../format/open'
import { compile } from '../whatif/compile'
import { endingOdds } from '../whatif/odds'
import { MOST, strayed } from './agree'
import { bench, type Settings } from './bench'
import { boardgameOf, CHANCE, playersOf } from './boardgame'
import { createChoice } from './choose'
import { inkText } from './ink-text'
import { loadEngines, type Boardgame, type Story } from './packages'
import { median, rates, seconds } from './rounds'

const toy = openScenario('toy-crossing')
const odds = Object.values(endingOdds(compile(toy)))

/** A clock that goes a millisecond further whenever it is asked. */
const ticking = () => {
  let now = 0
  return () => now++
}
const settings = (): Settings => ({
  engines: undefined,
  clock: ticking(),
  games: 1000,
  rounds: 1,
  turn: 0.005,
  tell: () => undefined,
})

test('counts stray from odds by standard errors; the rare are counted together', () => {
  expect(strayed([250, 750], [0.25, 0.75])).toBe(0)
  expect(strayed([300, 700], [0.25, 0.75])).toBeCloseTo(50 / Math.sqrt(1000 * 0.25 * 0.75), 12)
  expect(strayed([495, 495, 5, 5], [0.495, 0.495, 0.005, 0.005])).toBe(0)
  expect(strayed([500, 500, 5, 0], [0.5, 0.5, 0, 0])).toBe(Infinity)
})

test('rates are medians of rounds in which each has its turn', () => {
  expect(median([5, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  let now = 0
  const work = (ms: number) => () => void (now += ms)
  const clock = () => now
  expect(rates({ slow: work(4), fast: work(0.5) }, { rounds: 3, turn: 1, clock })).toEqual({ slow: 250, fast: 2000 })
  expect(seconds(work(20), 3, clock)).toBe(0.02)
})

test('the game for boardgame.io ends as the odds say, and its turns are those of the calendar', () => {
  const game = boardgameOf(toy)
  const players = playersOf(toy)
  const choose = createChoice(toy)
  const next = seedrandom.alea('game')
  const random = { Number: next }
  const counts = odds.map(() => 0)
  for (let n = 0; n < 2000; n++) {
    let G = game.setup()
    for (;;) {
      const end = game.endIf({ G, random })
      if (end) {
        counts[end.ending] = (counts[end.ending] ?? 0) + 1
        break
      }
      const turn = toy.turns.get(G.calendar)!
      expect(players[game.turn.order.next({ G, random })]).toBe(turn.seat ?? CHANCE)
      G = game.moves[turn.seat ? choose(turn, G, next()) : CHANCE]!({ G, random })
    }
  }
  expect(strayed(counts, odds)).toBeLessThan(MOST)
})

test('the story in ink has a choice for every option and a knot for every event', () => {
  const lines = inkText(toy).split('\n')
  expect(lines).toContain('+ { t_temper >= 1 } [south-guard.push] -> e_south_guard_push')
  expect(lines).toContain('- negotiation == 1 && (f_stone_checked == true):')
  expect(lines).toContain('~ t_temper = MAX(0, MIN(1, t_temper + 1))')
  for (const event of toy.turnOf.keys()) expect(lines).toContain(`=== e_${event.replaceAll(/[^a-z]/g, '_')} ===`)
})

test('where the talks could change what the field asks, the field is asked first', () => {
  const data = structuredClone(toy.data)
  data.field.on!['south-guard.check-the-stone'] = { guard: { not: { flag: 'stone-checked' } }, target: '.watched' }
  const text = inkText({ ...toy, data })
  const knot = text.slice(text.indexOf('=== e_south_guard_check_the_stone ===')).split('\n===')[0]!
  expect(knot.indexOf('~ answer = 0')).toBeGreaterThan(0)
  expect(knot.indexOf('~ answer = 0')).toBeLessThan(knot.indexOf('~ f_stone_checked = true'))
  expect(knot.indexOf('~ f_stone_checked = true')).toBeLessThan(knot.indexOf('~ field = 1'))
})

test('without the other engines the rest is measured', () => {
  expect(loadEngines(mkdtempSync(join(tmpdir(), 'watershed-')))).toBeUndefined()
  const result = bench(toy, [toy], settings())
  expect(Object.keys(result.rates)).toEqual(['table', 'xstate'])
  expect(result).toMatchObject({ scenario: 'toy-crossing', ratios: {}, positions: { 'toy-crossing': 35 } })
  expect(result.build['toy-crossing']).toBeGreaterThan(0)
  expect(result.solve['toy-crossing']).toBeGreaterThan(0)
})

test('an engine that plays another game is not measured', () => {
  const over = { G: undefined, ctx: { currentPlayer: '0', gameover: { ending: 0 } } }
  const boardgame: Boardgame = {
    InitializeGame: () => over,
    CreateGameReducer: () => (state) => state,
    ProcessGameConfig: (game) => game,
  }
  const silent: Story = {
    canContinue: false,
    currentChoices: [],
    state: { storySeed: 0 },
    variablesState: { $: () => 0 },
    ResetState: () => undefined,
    Continue: () => '',
    ChooseChoiceIndex: () => undefined,
  }
  const ink = {
    Compiler: class {
      Compile = () => silent
    },
  }
  expect(() => bench(toy, [], { ...settings(), engines: { boardgame, ink } })).toThrow(
    /boardgame\.io does not play toy-crossing: an ending strays by [\d.]+ standard errors/,
  )
})
