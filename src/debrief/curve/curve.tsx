import { useMemo, useState } from 'preact/hooks'
import { useAnswer, useInquiry } from '../../explore/use-inquiry'
import { dayMonth } from '../../text/dates'
import type { Log } from '../../session/log'
import { t } from '../../text/t'
import { AssumedNote } from '../assumed-note'
import { CurveSheet } from './curve-sheet'
import type { Debrief } from '../debrief'
import { atDays, curveDays, meanSquaredGap, peaceful, turningDay } from './inevitability'
import { modelOf } from '../model'
import { useSpoken } from '../spoken'
import { useWidth } from '../../play/use-width'

const hundred = (chance: number) => Math.round(100 * chance)
const isWhole = (values: readonly (number | undefined)[]): values is number[] => values.every((it) => it !== undefined)

/** The learner draws how likely peace had become, day by day; then the model's curve is laid over it. */
export function Inevitability({ review, log }: { review: Debrief; log: Log }) {
  const { edition } = useSpoken()
  const { scenario } = edition
  const [which, setWhich] = useState<'yours' | 'record'>('yours')
  const { ref, width } = useWidth<HTMLDivElement>(544)
  const { steps } = review[which]
  const days = useMemo(() => curveDays(scenario, steps), [steps])
  const empty = () => days.map((): number | undefined => undefined)
  const [drawn, setDrawn] = useState(empty)
  const [asked, setAsked] = useState(false)
  const [told, setTold] = useState('')
  const inquiring = useInquiry(scenario, asked)
  const events = steps.map(({ event }) => event)
  const chances = useAnswer(inquiring, `${which} ${events.length}`, (asking) =>
    asking.ask('curve', modelOf(log), events, peaceful(scenario)),
  )
  const model = asked && chances?.length === events.length + 1 ? atDays(days, chances) : undefined
  const begin = (line: 'yours' | 'record') => {
    setWhich(line)
    const next = curveDays(scenario, review[line].steps)
    setDrawn(next.map(() => undefined))
    setAsked(false)
    setTold('')
  }
  const named = (n: number) => dayMonth(days[n] ?? { day: 1, month: 1 })
  const span = { n: days.length, from: named(0), to: named(days.length - 1) }
  const label = model
    ? t('curve.label.both', span)
    : drawn.every((value) => value === undefined)
      ? t('curve.label.empty', span)
      : t('curve.label', {
          ...span,
          list: drawn.flatMap((value, n) => (value === undefined ? [] : [`${named(n)} ${hundred(value)}`])).join(', '),
        })
  const set = (n: number, value: number) => setDrawn((now) => now.map((it, k) => (k === n ? value : it)))
  return (
    <section class="climb inevitability" aria-labelledby="inevitability">
      <h2 id="inevitability" tabIndex={-1}>
        {t('curve.title')}
      </h2>
      <p>{t('curve.lead', { line: t(`curve.line.${which}`) })}</p>
      <fieldset class="goal-choice">
        <legend class="small">{t('curve.which')}</legend>
        {(['yours', 'record'] as const).map((line) => (
          <label key={line}>
            <input type="radio" name="curve-line" checked={which === line} onChange={() => begin(line)} />
            {t(`curve.line.${line}`)}
          </label>
        ))}
      </fieldset>
      <div ref={ref} class="climb-room">
        <CurveSheet days={days} width={width} drawn={drawn} model={model} label={label} onDraw={set} />
      </div>
      <details class="curve-days">
        <summary>{t('curve.by-day')}</summary>
        <ol>
          {days.map(({ date }, n) => (
            <li key={date}>
              <label>
                {t('curve.day', { date: named(n) })}
                <input
                  type="number"
                  min={0}
                  max={100}
                  step={5}
                  disabled={!!model}
                  value={drawn[n] === undefined ? '' : hundred(drawn[n])}
                  onInput={({ currentTarget: { valueAsNumber: value } }) =>
                    Number.isNaN(value) || set(n, Math.min(100, Math.max(0, value)) / 100)
                  }
                />
              </label>
            </li>
          ))}
        </ol>
      </details>
      <p class="again">
        {!model && (
          <button
            type="button"
            onClick={() => {
              if (drawn.every((value) => value === undefined)) return setTold(t('curve.needs'))
              setDrawn(filled(drawn))
              setAsked(true)
              return setTold(t('curve.building'))
            }}
          >
            {t('curve.show')}
          </button>
        )}
        <button type="button" onClick={() => begin(which)}>
          {t('curve.clear')}
        </button>
      </p>
      <div role="status">
        {model && isWhole(drawn) ? (
          <>
            <Gap drawn={drawn} model={model} before={chances?.[0] ?? 0} named={named} />
            <AssumedNote log={log} />
          </>
        ) : (
          told && <p class="small">{told}</p>
        )}
      </div>
      {model && isWhole(drawn) && (
        <details class="curve-days">
          <summary>{t('debrief.table')}</summary>
          <table class="curve-table">
            <thead>
              <tr>
                <th scope="col">{t('debrief.date')}</th>
                <th scope="col">{t('curve.yours')}</th>
                <th scope="col">{t('curve.model')}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ date }, n) => (
                <tr key={date}>
                  <th scope="row">{named(n)}</th>
                  <td>{hundred(drawn[n] ?? 0)}</td>
                  <td>{hundred(model[n] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  )
}

type GapProps = { drawn: readonly number[]; model: readonly number[]; before: number; named: (n: number) => string }

function Gap({ drawn, model, before, named }: GapProps) {
  const square = meanSquaredGap(drawn, model)
  const { n, from, to } = turningDay(model, before)
  return (
    <>
      <p>
        {t('curve.gap', { square: Math.round(square), root: Math.round(Math.sqrt(square)) })}{' '}
        {t('curve.turning', { date: named(n), from: hundred(from), to: hundred(to) })}
      </p>
      <p class="small">{t('curve.given')}</p>
    </>
  )
}

/** Days left out are drawn straight between their neighbours, and on from the ends. */
function filled(drawn: readonly (number | undefined)[]): number[] {
  const known = drawn.flatMap((value, n) => (value === undefined ? [] : [{ n, value }]))
  return drawn.map((value, n) => {
    if (value !== undefined) return value
    const before = known.findLast((it) => it.n < n)
    const after = known.find((it) => it.n > n)
    if (!before || !after) return (before ?? after)?.value ?? 0
    return before.value + ((after.value - before.value) * (n - before.n)) / (after.n - before.n)
  })
}
