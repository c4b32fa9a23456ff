import { useEffect, useState } from 'preact/hooks'
import { peaceful } from '../../debrief/curve/inevitability'
import { SeverityBar } from '../../debrief/decisions/severity-bar'
import { useSpoken } from '../../debrief/spoken'
import { byViolence, inHundreds, SEVERITIES } from '../../debrief/decisions/violence'
import { t } from '../../text/t'
import type { EndingOdds, Model } from '../../whatif/odds'
import { chanceOfAny } from '../../whatif/sensitivity'
import type { Spread } from '../../whatif/totals'
import { conditions } from './conditions'
import { endingRows, signed, type EndingRow } from '../ending-rows'
import { Differs } from './given'
import { countWords } from '../number-words'
import type { Line } from '../tree/tree'
import type { Inquiring } from '../use-inquiry'
import type { Live } from './use-live'
import { useOdds } from '../use-odds'
import { AUTHORS } from './assumed-view'

/** How many endings are in view at once. */
const SHOWN = 8
/** How long the odds must stand before they are said aloud, in ms. */
const SAID = 700

type BendOddsProps = {
  where: string
  live: Live | undefined
  authors: EndingOdds | undefined
  /** The odds when the slider last rested: rows keep that order. */
  rested: EndingOdds | undefined
  missing: string
}

const differsWords = (n: number) =>
  t(n === 0 ? 'assume.differs.0' : n === 1 ? 'assume.differs.1' : 'assume.differs.n', { n })

/** The four severities as one bar with their numbers; it stays in view while the sliders pass beneath it. */
export function BendSummary({ where, live, authors, missing }: Omit<BendOddsProps, 'rested'>) {
  const { edition } = useSpoken()
  const { scenario } = edition
  const ids = scenario.data.scenario.endings.map(({ id }) => id)
  const of = (odds: EndingOdds) =>
    byViolence(
      scenario,
      ids.map((id) => odds[id] ?? 0),
    )
  const shares = live && of(live.odds)
  const own = authors && of(authors)
  const [told, setTold] = useState('')
  const what = live && conditions(scenario, live.model)
  const count = what ? what.seats.length + what.assumed.length : 0
  useEffect(() => {
    if (!live || !authors) return undefined
    const timer = setTimeout(() => {
      const now = chanceOfAny(live.odds, peaceful(scenario))
      const change = signed(now - chanceOfAny(authors, peaceful(scenario)))
      setTold(
        t('assume.told', {
          n: Math.round(100 * now),
          change: change && t('assume.told.change', { change }),
          differs: differsWords(count),
        }),
      )
    }, SAID)
    return () => clearTimeout(timer)
  }, [live, authors])
  return (
    <div class="bend-summary">
      <h3>{t('assume.odds')}</h3>
      <p class="small bend-where">{t('assume.odds.from', { where })}</p>
      {shares ? (
        <>
          <SeverityBar shares={shares} />
          <ul class="bend-violence" aria-label={t('assume.violence')}>
            {inHundreds(shares).map((n, k) => (
              <li key={SEVERITIES[k]}>
                <span class="bend-word">
                  <span class={`swatch severity-${SEVERITIES[k]}`} />
                  {t(`assume.violence.${SEVERITIES[k] ?? 1}`)}
                </span>{' '}
                <span class="bend-number">
                  <b>{n}</b>
                  <i>{own && signed((shares[k] ?? 0) - (own[k] ?? 0))}</i>
                </span>
              </li>
            ))}
          </ul>
          <p class="small bend-count">{differsWords(count)}</p>
        </>
      ) : (
        <p class="small">{missing}</p>
      )}
      <p class="unseen" role="status">
        {told}
      </p>
    </div>
  )
}

/** Every ending with its odds as a bar and a number, and how far that is from the author's. */
export function BendEndings({ live, authors, rested }: Omit<BendOddsProps, 'where' | 'missing'>) {
  if (!live || !authors) return null
  const rows = endingRows(live.odds, authors, rested)
  const top = Math.max(...rows.map(({ chance }) => chance))
  const left = Object.keys(live.odds).length - rows.length
  return (
    <div class="bend-endings">
      <Rows rows={rows.slice(0, SHOWN)} top={top} />
      {rows.length > SHOWN && (
        <details>
          <summary>{t('assume.more', { n: rows.length - SHOWN })}</summary>
          <Rows rows={rows.slice(SHOWN)} top={top} />
        </details>
      )}
      {left > 0 && <p class="small">{t('assume.impossible', { n: left, all: Object.keys(live.odds).length })}</p>}
      <Differs model={live.model} />
    </div>
  )
}

function Rows({ rows, top }: { rows: readonly EndingRow[]; top: number }) {
  const { say } = useSpoken()
  return (
    <table>
      <caption class="small">{t('assume.endings')}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('assume.ending')}</th>
          <th scope="col">{t('assume.chance')}</th>
          <th scope="col">
            {t('assume.changed')}, {t('assume.change')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, chance, gap }) => (
          <tr key={id}>
            <th scope="row">
              {say(`endings.${id}.title`)}
              <svg class="bend-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width={top > 0 ? (100 * chance) / top : 0} height="4" />
              </svg>
            </th>
            <td>{chance > 0 && chance < 0.005 ? t('assume.under') : Math.round(100 * chance)}</td>
            <td class="bend-gap">{signed(gap)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is lost and how long it lasts, when the slider rests, beside the same under the author's values. */
export function BendLosses({ inquiring, line, model }: { inquiring: Inquiring; line: Line; model: Model }) {
  const { say } = useSpoken()
  const [now] = useOdds(inquiring, model, [line]) ?? []
  const [own] = useOdds(inquiring, AUTHORS, [line]) ?? []
  if (!now || !own) return null
  const words = (spread: Spread | undefined) => countWords(spread?.mean ?? 0)
  const rows = [
    ...Object.keys(now.ledgers).map((id) => ({
      name: say(`ledgers.${id}`),
      is: now.ledgers[id],
      was: own.ledgers[id],
    })),
    { name: t('explore.here.days'), is: now.days, was: own.days },
  ]
  return (
    <table class="bend-losses">
      <caption class="small">{t('assume.lost')}</caption>
      <tbody>
        {rows.map(({ name, is, was }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {words(is) === words(was)
                ? words(is)
                : t('assume.lost.authors', { value: words(is), authors: words(was) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
