/** Where a text names somebody or something: whole words only, the longest name first. */

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Finds any of the names as whole words. Undefined when there are none. */
export function namePattern(names: readonly string[]): RegExp | undefined {
  const longestFirst = [...new Set(names)].filter(Boolean).toSorted((a, b) => b.length - a.length)
  if (!longestFirst.length) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(quoted).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

export const names = (text: string, called: readonly string[]): boolean => namePattern(called)?.test(text) ?? false

/** "Zhanggufeng, Chokoho" as a list. */
export const listed = (words: string): string[] => words.split(/, /).filter(Boolean)
