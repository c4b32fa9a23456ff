import { useRef } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { t } from '../../text/t'
import type { Assumed, Choice } from './assumed-view'
import { Basis } from './bend-slider'

type BendSwitchProps = { of: Assumed & { dispute: NonNullable<Assumed['dispute']> }; onValue: (value: number) => void }

/** A disputed fact: a switch between its versions, from the one end of the assumption to the other. */
export function BendSwitch({ of, onValue }: BendSwitchProps) {
  const { say } = useSpoken()
  const { id, dispute, value, authors } = of
  const summary = useRef<HTMLElement>(null)
  const isChanged = value !== authors
  const title = say(`assumptions.${id}.title`)
  return (
    <details class={isChanged ? 'bend disputed changed' : 'bend disputed'}>
      <summary ref={summary} class="bend-head">
        <span>{title}</span>
        <span class="bend-now">
          {t(isChanged ? 'assume.value.changed' : 'assume.value.authors', { value, authors })}
        </span>
      </summary>
      <fieldset>
        <legend>{say(`disputes.${dispute.id}.title`)}</legend>
        <p class="small bend-end">0: {say(`assumptions.${id}.low`)}</p>
        {dispute.choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={`assume-${id}`}
              checked={choice.value === value}
              onChange={() => onValue(choice.value)}
            />
            <span class="bend-at">{choice.value}</span>
            <span>
              <Versions dispute={dispute.id} choice={choice} />
            </span>
          </label>
        ))}
        <p class="small bend-end">1: {say(`assumptions.${id}.high`)}</p>
      </fieldset>
      <Basis
        of={of}
        onReset={() => {
          onValue(authors)
          summary.current?.focus()
        }}
      />
    </details>
  )
}

/** What is said at one value, and by whom. */
function Versions({ dispute, choice }: { dispute: string; choice: Choice }) {
  const { say, source } = useSpoken()
  if (!choice.versions.length) return <i>{t(choice.authors ? 'assume.choice.authors' : 'assume.choice.other')}</i>
  return (
    <>
      {choice.versions.map(({ says, sources }) => (
        <span key={says} class="bend-version">
          {say(`disputes.${dispute}.${says}`)} <span class="small">{sources.map(source).join('; ')}</span>
        </span>
      ))}
      {choice.authors && <i class="small">{t('assume.choice.of-author')}</i>}
    </>
  )
}
