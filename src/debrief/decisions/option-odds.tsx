import { t } from '../../text/t'
import type { Weighed } from '../../whatif/regret'
import { sizeOf } from '../../whatif/regret'
import { useSpoken } from '../spoken'
import { SeverityBar } from './severity-bar'
import { byViolence, inHundreds } from './violence'

/** Points of 100 as they are said: one place, none from 10 on. */
export const points = (value: number): string => (value < 9.95 ? value.toFixed(1) : String(Math.round(value)))

/** Where an option leads, as a bar of four severities with the same in words, and how far it is behind the best. */
export function OptionOdds({ option }: { option: Weighed }) {
  const { scenario } = useSpoken().edition
  const shares = byViolence(scenario, option.endings)
  const [none = 0, minor = 0, serious = 0, war = 0] = inHundreds(shares)
  return (
    <div class="option-odds">
      <SeverityBar shares={shares} />
      <p class="small">
        {t('regret.option', { none, minor, serious, war })}{' '}
        {option.regret < 0.05
          ? t('regret.best')
          : t('regret.behind', { points: points(option.regret), size: t(`regret.size.${sizeOf(option.regret)}`) })}
      </p>
    </div>
  )
}
