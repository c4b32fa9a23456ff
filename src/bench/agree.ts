/** Whether counted endings are those of exact odds. */

/** Endings expected fewer times than this are counted together: so few say nothing of a standard error. */
const FEW = 25
/** A difference of more standard errors than this is no accident: one in 16,000. */
export const MOST = 4

/** The largest difference between counts and odds, in standard errors of a count. */
export function strayed(counts: ArrayLike<number>, odds: readonly number[]): number {
  const games = odds.reduce((sum, _, n) => sum + (counts[n] ?? 0), 0)
  const rare = { count: 0, p: 0 }
  let most = 0
  const hold = (count: number, p: number) => {
    const error = Math.sqrt(games * p * (1 - p))
    if (error > 0) most = Math.max(most, Math.abs(count - games * p) / error)
    else if (Math.abs(count - games * p) > 1e-6) most = Infinity
  }
  odds.forEach((p, n) => {
    const count = counts[n] ?? 0
    if (games * p >= FEW) hold(count, p)
    else {
      rare.count += count
      rare.p += p
    }
  })
  hold(rare.count, rare.p)
  return most
}
