/** The odds of all endings as rows, with how far they are from the author's. */
import type { EndingOdds } from '../whatif/odds'

export type EndingRow = { id: string; chance: number; gap: number }

/** Likeliest first, by `order`, so that rows stand still while a slider moves. Endings that neither can come to are left out. */
export function endingRows(now: EndingOdds, authors: EndingOdds, order: EndingOdds = now): EndingRow[] {
  return Object.keys(now)
    .filter((id) => (now[id] ?? 0) > 0 || (authors[id] ?? 0) > 0)
    .toSorted((a, b) => (order[b] ?? 0) - (order[a] ?? 0))
    .map((id) => ({ id, chance: now[id] ?? 0, gap: (now[id] ?? 0) - (authors[id] ?? 0) }))
}

/** A gap in whole points of 100, with its sign: "+4", "−4"; nothing below half a point. */
export function signed(gap: number): string {
  const n = Math.round(Math.abs(gap) * 100)
  return n === 0 ? '' : `${gap > 0 ? '+' : '\u2212'}${n}`
}
