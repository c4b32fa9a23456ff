import { t } from '../../text/t'
import { useSpoken } from '../spoken'
import type { VersionOdds } from './use-version-odds'

const hundredths = (chance: number) => Math.round(chance * 100)

const saidOdds = (chance: number) => {
  const n = hundredths(chance)
  return n < 1 ? t('odds.under') : n > 99 ? t('odds.over') : t('odds.about', { n })
}

/** What a dispute moves in the model, and how far the odds of the ending go with it. */
export function Moves({ assumption, odds }: { assumption: string; odds: VersionOdds | undefined }) {
  const { say } = useSpoken()
  const chances = Object.values(odds ?? {})
  const n = chances.length ? hundredths(Math.max(...chances)) - hundredths(Math.min(...chances)) : 0
  return (
    <div class="moves">
      <p>
        {t('dispute.moves', {
          title: say(`assumptions.${assumption}.title`),
          low: say(`assumptions.${assumption}.low`),
          high: say(`assumptions.${assumption}.high`),
        })}
      </p>
      <p role="status">{odds ? t(n > 0 ? 'dispute.moved' : 'dispute.unmoved', { n }) : t('dispute.working')}</p>
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
