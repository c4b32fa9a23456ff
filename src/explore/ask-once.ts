import type { Asking } from './inquiries'

const answers = new WeakMap<Asking, Map<string, Promise<unknown>>>()

/** What several parts of a page ask alike: worked out once under each key, and again only if it failed. */
export function askOnce<T>(asking: Asking, key: string, work: () => Promise<T>): Promise<T> {
  const known = answers.get(asking) ?? new Map<string, Promise<unknown>>()
  answers.set(asking, known)
  // What is kept under a key is what was worked out for it.
  const answer = (known.get(key) as Promise<T> | undefined) ?? work()
  known.set(key, answer)
  answer.catch(() => known.delete(key))
  return answer
}
