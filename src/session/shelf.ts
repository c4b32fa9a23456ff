/** The part of the browser's Storage that is used. */
export type Shelf = {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** Puts a text on the shelf. Returns why that was not possible, or undefined. */
export function put(shelf: Shelf | undefined, key: string, text: string): string | undefined {
  if (!shelf) return 'storage is forbidden here'
  try {
    shelf.setItem(key, text)
    return undefined
  } catch (error) {
    return (error as Error).message || 'storage is full'
  }
}

/** Takes a text off the shelf. Returns why that was not possible, or undefined. */
export function remove(shelf: Shelf | undefined, key: string): string | undefined {
  try {
    shelf?.removeItem(key)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** Every text under a prefix, with the rest of its key; as many as the browser lets be read. */
export function textsUnder(shelf: Shelf | undefined, prefix: string): { id: string; text: string }[] {
  const found: { id: string; text: string }[] = []
  if (!shelf) return found
  try {
    for (let n = 0; n < shelf.length; n++) {
      const key = shelf.key(n)
      if (key?.startsWith(prefix)) found.push({ id: key.slice(prefix.length), text: shelf.getItem(key) ?? '' })
    }
  } catch {
    // The rest cannot be read.
  }
  return found
}
