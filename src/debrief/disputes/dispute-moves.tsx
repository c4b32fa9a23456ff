import { t } from '../../text/t'
import { useSpoken } from '../spoken'
import type { VersionOdds } from './use-version-odds'

const hundredths = (chance: number) => Math.round(chance * 100)

const saidOdds = (chance: number) => {
  const n = hundredths(chance)
  return n < 1 ? t('odds.under') : n > 99 ? t('odds.over') : t('odds.about', { n })
}

/** By how many in 100 the odds of the ending move between the versions. */
export const moved = (odds: VersionOdds) => {
  const chances = Object.values(odds)
  return chances.length ? hundredths(Math.max(...chances)) - hundredths(Math.min(...chances)) : 0
}

/** What is said of the odds under all versions together; nothing where they cannot be had. */
function oddsWords(odds: VersionOdds | undefined, failed: boolean): string {
  if (!odds) return failed ? '' : t('dispute.working')
  const n = moved(odds)
  return n > 0 ? t('dispute.moved', { n }) : t('dispute.unmoved', { odds: saidOdds(Object.values(odds)[0] ?? 0) })
}

type MovesProps = { assumption: string; odds: VersionOdds | undefined; failed: boolean }

/** What a dispute moves in the model, and how far the odds of the ending go with it. */
export function Moves({ assumption, odds, failed }: MovesProps) {
  const { say } = useSpoken()
  return (
    <div class="moves">
      <p>
        {t('dispute.moves', {
          title: say(`assumptions.${assumption}.title`),
          low: say(`assumptions.${assumption}.low`),
          high: say(`assumptions.${assumption}.high`),
        })}
      </p>
      <p role="status">{oddsWords(odds, failed)}</p>
    </div>
  )
}

/** A hundred strokes in two rows, so many of them inked. */
export function OddsStrokes({ chance }: { chance: number }) {
  const n = hundredths(chance)
  const strokes = (from: number, to: number, rise: number) =>
    Array.from({ length: to - from }, (_, k) => from + k)
      .map((k) => `M${(1.3 + (k % 50) * 2.62).toFixed(2)} ${k < 50 ? 14 : 32}v-${rise}`)
      .join('')
  return (
    <div class="version-odds">
      <svg width="132" height="33" viewBox="0 0 132 33" aria-hidden="true">
        <path class="inked" d={strokes(0, n, 13)} />
        <path class="blank" d={strokes(n, 100, 4)} />
      </svg>
      <p>{t('dispute.odds', { odds: saidOdds(chance) })}</p>
    </div>
  )
}
