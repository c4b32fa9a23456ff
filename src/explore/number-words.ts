/** Means and gaps in words. */
import { t } from '../text/t'
import type { Spread } from '../whatif/totals'

/** People and days: one place below ten. */
export const countWords = (value: number): string =>
  value < 9.95 ? String(Number(value.toFixed(1))) : String(Math.round(value))

/** "14 ± 9"; a number that is sure stands alone. */
export function spreadWords(spread: Spread | undefined): string {
  if (!spread) return ''
  const mean = countWords(spread.mean)
  return spread.sd < 0.05 ? mean : t('explore.here.spread', { mean, sd: countWords(spread.sd) })
}

/** A gap between chances, in points of 100. */
export const pointWords = (gap: number): string =>
  gap < 0.005
    ? t('explore.points.0')
    : gap < 0.015
      ? t('explore.points.1')
      : t('explore.points', { n: Math.round(gap * 100) })
