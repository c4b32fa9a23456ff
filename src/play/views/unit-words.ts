/** A mark of the map in words: what it is, how many, and how it stands. */
import { t } from '../../text/t'
import type { UnitView } from '../view'

type Marked = Pick<UnitView, 'symbol' | 'strength' | 'numbered' | 'dug' | 'reported'>

/** Of whom men are counted, and not the thing that the mark shows. */
const MEN = new Set<UnitView['symbol']>(['infantry', 'cavalry', 'guard', 'lamp', 'gold'])

/** "infantry, 40 men, dug in"; "3 gunboats". A number by which a unit is called is in its name and is not a count. */
export function unitWords({ symbol, strength, numbered, dug, reported }: Marked): string {
  const what = t(`mark.${symbol}`)
  const n = numbered ? undefined : strength
  const one = n === 1 ? '.one' : ''
  const parts =
    n === undefined
      ? [what]
      : MEN.has(symbol)
        ? [what, t(`mark.men${one}`, { n })]
        : [t(`mark.things${one}`, { n, what })]
  if (dug) parts.push(t('mark.dug'))
  if (reported) parts.push(t('mark.reported'))
  return parts.join(t('mark.then'))
}

/** "Soviet landing party, Kanchazu: infantry, 40 men, dug in." */
export const unitTip = (unit: Marked & Pick<UnitView, 'label'>): string =>
  t('mark.tip', { label: unit.label, words: unitWords(unit) })
