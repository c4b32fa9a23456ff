/** Kept games. Whatever is wrong with a store or with a kept game is said, and nothing is lost by it. */
import type { Log } from './log'
import { put, remove, textsUnder, type Shelf } from './shelf'

const PREFIX = 'watershed/game/'

export type Kept = {
  id: string
  /** The text as it was kept, for download. */
  text: string
  saved: { at: number; log: Log } | undefined
  /** Why it cannot be opened. */
  problem: string | undefined
}

/** Keeps a game. Returns why that was not possible, or undefined. `at` is the time of day in milliseconds. */
export const keep = (shelf: Shelf | undefined, id: string, log: Log, at: number): string | undefined =>
  put(shelf, PREFIX + id, JSON.stringify({ at, log }))

/** All kept games, the newest first; damaged ones among them, with the reason. */
export const kept = (shelf: Shelf | undefined): Kept[] =>
  textsUnder(shelf, PREFIX)
    .map(open)
    .toSorted((a, b) => (b.saved?.at ?? 0) - (a.saved?.at ?? 0))

function open({ id, text }: Pick<Kept, 'id' | 'text'>): Kept {
  try {
    const saved = JSON.parse(text) as { at: number; log: Log }
    if (saved?.log?.format !== 1 || typeof saved.at !== 'number' || !Array.isArray(saved.log.moves))
      throw new Error('it is not a kept game')
    return { id, text, saved, problem: undefined }
  } catch (error) {
    return { id, text, saved: undefined, problem: (error as Error).message }
  }
}

/** Removes a game. Returns why that was not possible, or undefined. */
export const forget = (shelf: Shelf | undefined, id: string): string | undefined => remove(shelf, PREFIX + id)
