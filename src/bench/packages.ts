/** The two other engines. They are no part of Watershed: src/bench/package.json names them and they are installed only to be measured. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is used of boardgame.io. */
export type Boardgame = {
  InitializeGame: (options: { game: object; numPlayers: number }) => BoardState
  CreateGameReducer: (options: { game: object }) => (state: BoardState, action: object) => BoardState
  ProcessGameConfig: (game: object) => object
}
export type BoardState = { G: unknown; ctx: { currentPlayer: string; gameover?: unknown } }

/** What is used of inkjs. */
export type Ink = { Compiler: new (text: string) => { Compile(): Story } }
export type Story = {
  readonly canContinue: boolean
  readonly currentChoices: readonly { readonly text: string }[]
  readonly state: { storySeed: number }
  readonly variablesState: { $(name: string): unknown }
  ResetState(): void
  Continue(): string
  ChooseChoiceIndex(index: number): void
}

export const HERE = path.dirname(fileURLToPath(import.meta.url))
/** What installs them. Nothing else does. */
export const INSTALL = 'npm ci --prefix src/bench'

/** Loads both, or neither when they are not installed in `folder`. Set NODE_ENV first: they read it as they are loaded. */
export function loadEngines(folder = HERE): { boardgame: Boardgame; ink: Ink } | undefined {
  const isThere = (name: string) => existsSync(path.join(folder, 'node_modules', name, 'package.json'))
  if (!isThere('boardgame.io') || !isThere('inkjs')) return undefined
  // boardgame.io's modules name folders, which only require can follow.
  const load = createRequire(path.join(folder, 'package.json'))
  return { boardgame: load('boardgame.io/internal') as Boardgame, ink: load('inkjs/full') as Ink }
}
