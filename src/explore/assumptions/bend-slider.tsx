import { useId, useRef } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { t } from '../../text/t'
import { leaning, type Assumed } from './assumed-view'

/** Steps of a slider, of the way from 0 to 1. */
const STEP = 0.05

type BendProps = { of: Assumed; onValue: (value: number) => void }

/** One assumption as a slider: its two ends in words, the author's value as a tick, its basis, and the way back. */
export function BendSlider({ of, onValue }: BendProps) {
  const { say } = useSpoken()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const title = say(`assumptions.${of.id}.title`)
  const ends = { low: say(`assumptions.${of.id}.low`), high: say(`assumptions.${of.id}.high`) }
  const isChanged = of.value !== of.authors
  return (
    <div class={isChanged ? 'bend changed' : 'bend'}>
      <div class="bend-head">
        <label for={id}>{title}</label>
        <output for={id}>
          {t(isChanged ? 'assume.value.changed' : 'assume.value.authors', { value: of.value, authors: of.authors })}
        </output>
      </div>
      <div class="bend-track">
        <span class="bend-tick" style={{ left: `calc(12px + (100% - 24px) * ${of.authors})` }} />
        <input
          ref={input}
          id={id}
          type="range"
          min={0}
          max={1}
          step={STEP}
          value={of.value}
          aria-valuetext={t(`assume.spoken.${leaning(of.value)}`, { value: of.value, ...ends })}
          onInput={({ currentTarget }) => onValue(Number(currentTarget.valueAsNumber.toFixed(2)))}
        />
      </div>
      <div class="bend-ends small" aria-hidden="true">
        <span>{ends.low}</span>
        <span>{ends.high}</span>
      </div>
      <Basis
        of={of}
        onReset={() => {
          onValue(of.authors)
          input.current?.focus()
        }}
      />
    </div>
  )
}

/** What the author's value rests on, and the way back to it. */
export function Basis({ of, onReset }: { of: Assumed; onReset: () => void }) {
  const { say, source } = useSpoken()
  const { authors } = of
  return (
    <div class="bend-foot">
      <details>
        <summary>{t('assume.basis', { authors, basis: t(`assume.basis.${of.basis}`) })}</summary>
        <p>{of.because}</p>
        {of.sources.length > 0 && <p>{t('assume.sources', { list: of.sources.map(source).join('; ') })}</p>}
      </details>
      {of.value !== authors && (
        <button
          type="button"
          class="plain-button"
          aria-label={t('assume.reset.of', { authors, title: say(`assumptions.${of.id}.title`) })}
          onClick={onReset}
        >
          {t('assume.reset', { authors })}
        </button>
      )}
    </div>
  )
}
