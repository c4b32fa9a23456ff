import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { Stamped } from '../screens'
import { isCommand } from '../typing'
import { Stamp } from './stamp'
import type { OptionView } from '../view'

type OrderFormsProps = {
  options: OptionView[]
  /** "Stamp and send", or for a clause "Write it in". */
  sendWord: string
  /** Ids of the options that have a mark on the map. */
  marked: readonly string[]
  chosen?: string | undefined
  /** Pointed at here or on the map: form and mark light together. */
  pointed?: string | undefined
  /** Set when a form has been sent, until the next turn is shown. */
  sent?: Stamped | undefined
  onChoose: (id: string) => void
  onPoint: (id: string | undefined) => void
  onSend: (id: string, reason: string) => void
}

/** The order forms: one radio group. Arrows move, Enter stamps, the number keys choose. */
export function OrderForms(props: OrderFormsProps) {
  const { options, marked, chosen, pointed, sent, onChoose, onPoint, onSend } = props
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const reckoned = sameOdds(options)

  useEffect(() => {
    const choose = (event: KeyboardEvent) => {
      if (sent || !isCommand(event)) return
      const option = options.find(({ n }) => String(n) === event.key)
      if (!option) return
      onChoose(option.id)
      list.current?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(option.id)}"]`)?.focus()
    }
    document.addEventListener('keydown', choose)
    return () => document.removeEventListener('keydown', choose)
  }, [options, sent, onChoose])

  const send = (event: Event) => {
    event.preventDefault()
    if (chosen && !sent) onSend(chosen, reason.trim())
  }
  return (
    <form class="order-forms" data-sent={!!sent} data-reason={asked} onSubmit={send}>
      <fieldset>
        <legend class="unseen">{t('decision.options')}</legend>
        {reckoned && (
          <p class="reckoned" aria-hidden="true">
            {t('decision.odds', { that: reckoned })}
          </p>
        )}
        <ol ref={list} class="forms">
          {options.map((option) => {
            const lit = option.id === (sent?.id ?? chosen)
            const state = lit ? 'lit' : option.id === pointed ? 'pointed' : ''
            return (
              <li
                key={option.id}
                class={`form ${state}`}
                onPointerEnter={() => onPoint(option.id)}
                onPointerLeave={() => onPoint(undefined)}
              >
                <input
                  type="radio"
                  name="option"
                  id={`option-${option.n}`}
                  value={option.id}
                  checked={lit}
                  disabled={!!sent}
                  aria-describedby={`adviser-${option.n}`}
                  onChange={() => onChoose(option.id)}
                  onFocus={() => onPoint(option.id)}
                  onBlur={() => onPoint(undefined)}
                />
                <span class="n" aria-hidden="true">
                  {option.n}
                </span>
                <label for={`option-${option.n}`}>{option.title}</label>
                <p class="adviser" id={`adviser-${option.n}`}>
                  {reckoned && option.reckoned ? <Short {...option.reckoned} /> : option.adviser}
                  {lit && !marked.includes(option.id) && <span class="nowhere"> {t('decision.nowhere')}</span>}
                </p>
                {lit && !sent && <SendRow reason={reason} sendWord={props.sendWord} onReason={setReason} />}
                {lit && sent && (
                  <div class="sent-row">
                    <p role="status">
                      <span class="unseen">{t('decision.sent')}</span> {reason}
                    </p>
                    <Stamp city={sent.city} date={sent.date} under={sent.time} foot={t('decision.sent')} />
                  </div>
                )}
              </li>
            )
          })}
        </ol>
      </fieldset>
      {chosen && !sent && (
        <div class="foot">
          <button type="button" class="ask" aria-pressed={asked} onClick={() => setAsked(!asked)}>
            {t('decision.reason.add')}
          </button>
          <button type="submit" class="send" data-send>
            {props.sendWord}
          </button>
        </div>
      )}
    </form>
  )
}

/** What the advisers of all forms reckon with, if it is one thing: it is then said above them and not on each. */
function sameOdds(options: readonly OptionView[]): string | undefined {
  const that = options[0]?.reckoned?.that
  return options.every(({ reckoned }) => reckoned?.that === that) ? that : undefined
}

/** The ear, and a phone, where only the lit form says anything, have the whole sentence. */
function Short({ odds, that, why }: NonNullable<OptionView['reckoned']>) {
  if (!odds) return <>{why}</>
  return (
    <>
      {odds}
      <span class="that unseen"> {that}</span>. {why}
    </>
  )
}

function SendRow({
  reason,
  sendWord,
  onReason,
}: {
  reason: string
  sendWord: string
  onReason: (reason: string) => void
}) {
  return (
    <div class="send-row">
      <input
        class="reason"
        name="reason"
        maxLength={160}
        autocomplete="off"
        aria-label={t('decision.reason.label')}
        placeholder={t('decision.reason')}
        value={reason}
        onInput={(event) => onReason(event.currentTarget.value)}
      />
      <button type="submit" class="send" data-send>
        {sendWord}
      </button>
    </div>
  )
}
