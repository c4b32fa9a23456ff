import { t } from '../../text/t'
import type { RungView } from '../view'

type LadderProps = {
  rungs: RungView[]
  /** `unseen`: only read aloud, because the scene draws it. On a phone it always lies under the map. */
  form: 'upright' | 'unseen' | 'list'
}

function spoken(rung: RungView) {
  if (rung.state === 'now') return t('ladder.now', { name: rung.name })
  if (rung.state === 'ahead') return t('ladder.ahead', { name: rung.name })
  return rung.date
    ? t('ladder.passed', { name: rung.name, date: rung.date })
    : t('ladder.passed.undated', { name: rung.name })
}

/** The ladder of escalation, highest rung first. No colour: height is the message. */
export function Ladder({ rungs, form }: LadderProps) {
  const now = rungs.find((rung) => rung.state === 'now')
  const fromTop = rungs.toSorted((a, b) => b.rung - a.rung)
  return (
    <section class={`ladder ${form}`} aria-labelledby="ladder-head">
      <h2 id="ladder-head">{t('ladder')}</h2>
      <p class="ladder-now" aria-hidden="true">
        {now?.name}
      </p>
      <ol reversed start={fromTop[0]?.rung ?? 0}>
        {fromTop.map((rung) => (
          <li key={rung.rung} class={rung.state} aria-current={rung.state === 'now' ? 'step' : undefined}>
            <span class="unseen">{spoken(rung)}</span>
            <span class="rung" aria-hidden="true">
              {rung.name}
              {rung.date && rung.state !== 'ahead' && <i>{rung.date}</i>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
