import { t } from '../../text/t'
import { SYMBOL_NAMES } from '../scene/unit-symbols'
import { UnitMark } from '../unit-mark'

/** Every mark of the map with its name, and how a mark shows where a unit stands to be seen. */
export function MarksLegend() {
  return (
    <section class="help-part">
      <h3>{t('marks')}</h3>
      <ul class="help-marks">
        {SYMBOL_NAMES.map((symbol, n) => (
          <li key={symbol}>
            <UnitMark side={n % 2 ? 'ussr' : 'japan'} symbol={symbol} /> {t(`mark.${symbol}`)}
          </li>
        ))}
        <li>
          <UnitMark side="ussr" symbol="infantry" strength={40} /> {t('marks.seen')}
        </li>
        <li>
          <UnitMark side="ussr" symbol="infantry" strength={40} reported /> {t('mark.reported')}
        </li>
        <li>
          <UnitMark side="ussr" symbol="infantry" strength={40} gone /> {t('marks.gone')}
        </li>
      </ul>
      <p>{t('marks.text')}</p>
      <p>{t('marks.trench')}</p>
    </section>
  )
}
