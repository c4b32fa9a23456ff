/** Kept games. Whatever is wrong with a store or with a kept game is said, and nothing is lost by it. */
import type { Log } from './log'

/** The part of the browser's Storage that is used. */
export type Shelf = {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

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
export function keep(shelf: Shelf | undefined, id: string, log: Log, at: number): string | undefined {
  if (!shelf) return 'storage is forbidden here'
  try {
    shelf.setItem(PREFIX + id, JSON.stringify({ at, log }))
    return undefined
  } catch (error) {
    return (error as Error).message || 'storage is full'
  }
}

/** All kept games, the newest first; damaged ones among them, with the reason. */
export function kept(shelf: Shelf | undefined): Kept[] {
  if (!shelf) return []
  const all: Kept[] = []
  try {
    for (let n = 0; n < shelf.length; n++) {
      const key = shelf.key(n)
      if (key?.startsWith(PREFIX)) all.push(open(key.slice(PREFIX.length), shelf.getItem(key) ?? ''))
    }
  } catch {
    return all
  }
  return all.toSorted((a, b) => (b.saved?.at ?? 0) - (a.saved?.at ?? 0))
}

function open(id: string, text: string): Kept {
  try {
    const saved = JSON.parse(text) as { at: number; log: Log }
    if (saved?.log?.format !== 1 || typeof saved.at !== 'number' || !Array.isArray(saved.log.moves))
      throw new Error('it is not a kept game')
    return { id, text, saved, problem: undefined }
  } catch (error) {
    return { id, text, saved: undefined, problem: (error as Error).message }
  }
}

export function forget(shelf: Shelf | undefined, id: string): void {
  shelf?.removeItem(PREFIX + id)
}
