/**
 * A crisis as a game of boardgame.io: a move for every option, a turn order read off the calendar, and a player of its own
 * for chance, whose one move draws from the random plugin. What a move does is left to the stepper, which is faster than
 * a game written for boardgame.io would be. Ledgers are left out: no ending reads them.
 */
import type { Scenario } from '../rules/scenario'
import { createStepper, type Place } from '../whatif/stepper'
import { createChoice, createEndings, type Playout } from './choose'
import type { Boardgame } from './packages'

type Given = { G: Place; random: { Number(): number } }
type Gameover = { ending: number }
export type Game = {
  name: string
  setup(): Place
  /** Each gives the next G, which boardgame.io takes up faster than changes to the old one. */
  moves: Record<string, (given: Given) => Place>
  turn: { minMoves: 1; maxMoves: 1; order: { first(given: Given): number; next(given: Given): number } }
  /** The place of the ending in scenario.yaml. In an object: boardgame.io would take a bare 0 for a game that goes on. */
  endIf(given: Given): Gameover | undefined
  disableUndo: true
}

/** The players are the seats, in the order of scenario.yaml, then chance. */
export const CHANCE = 'chance'

export function boardgameOf(scenario: Scenario): Game {
  const stepper = createStepper(scenario)
  const choose = createChoice(scenario)
  const endingAt = createEndings(scenario)
  const players = playersOf(scenario)
  const turnAt = ({ calendar }: Place) => scenario.turns.get(calendar)
  const play = (G: Place, event: string) => stepper.step(G, event).to
  const player = ({ G }: Given) => players.indexOf(turnAt(G)?.seat ?? CHANCE)
  const moves: Game['moves'] = {
    [CHANCE]({ G, random }) {
      const turn = turnAt(G)
      return turn ? play(G, choose(turn, G, random.Number())) : G
    },
  }
  for (const turn of scenario.turns.values())
    if (turn.seat) for (const { event } of turn.options) moves[event] = ({ G }) => play(G, event)
  return {
    name: scenario.id,
    setup: () => structuredClone(stepper.first),
    moves,
    turn: { minMoves: 1, maxMoves: 1, order: { first: player, next: player } },
    endIf: ({ G }) => (turnAt(G) ? undefined : { ending: endingAt(G) }),
    disableUndo: true,
  }
}

export const playersOf = (scenario: Scenario): string[] => [...Object.keys(scenario.data.scenario.seats), CHANCE]

export function boardgame(
  { InitializeGame, CreateGameReducer, ProcessGameConfig }: Boardgame,
  scenario: Scenario,
  random: () => number,
): Playout {
  const game = ProcessGameConfig(boardgameOf(scenario))
  const reduce = CreateGameReducer({ game })
  const choose = createChoice(scenario)
  const numPlayers = playersOf(scenario).length
  return () => {
    // A seed by the clock, as the plugin takes by itself, would be the same for all games of a millisecond.
    let state = InitializeGame({ game: { ...game, seed: random() }, numPlayers })
    while (state.ctx.gameover === undefined) {
      const G = state.G as Place
      const turn = scenario.turns.get(G.calendar)
      const type = turn?.seat ? choose(turn, G, random()) : CHANCE
      state = reduce(state, { type: 'MAKE_MOVE', payload: { type, args: [], playerID: state.ctx.currentPlayer } })
    }
    return (state.ctx.gameover as Gameover).ending
  }
}
