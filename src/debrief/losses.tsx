import { t } from '../text/t'
import { Anchor } from './anchor'
import type { Debrief } from './debrief'
import { useSpoken } from './spoken'

/** People lost: a row per source, a dot per number. The rows are the chart and its table in one. */
export function Losses({ review }: { review: Debrief }) {
  const spoken = useSpoken()
  const most = Math.max(
    1,
    ...review.losses.flatMap(({ sources, yours }) => [...sources.map(({ range }) => range?.[1] ?? 0), yours[1]]),
  )
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => most / size <= 4) ?? 5000
  const top = Math.ceil(most / step) * step
  return (
    <>
      {review.losses.map(({ ledger, sources, yours }) => (
        <div key={ledger} class="losses">
          <table>
            <caption>{t('debrief.by-source', { ledger: spoken.say(`ledgers.${ledger}`) })}</caption>
            <thead class="unseen">
              <tr>
                <th scope="col">{t('debrief.source')}</th>
                <th scope="col">{t('debrief.number')}</th>
              </tr>
            </thead>
            <tbody>
              {sources.map(({ source, range }) => (
                <tr key={source}>
                  <th scope="row">
                    <Anchor to={`source-${source}`}>{spoken.source(source)}</Anchor>
                  </th>
                  <td>
                    <Dots range={range} top={top} />
                  </td>
                </tr>
              ))}
              <tr class="pencil">
                <th scope="row">{t('debrief.yours')}</th>
                <td>
                  <Dots range={yours} top={top} own />
                </td>
              </tr>
            </tbody>
          </table>
          <Axis top={top} step={step} />
          {spoken.say(`losses.${ledger}`) && <p class="small">{spoken.say(`losses.${ledger}`)}</p>}
        </div>
      ))}
    </>
  )
}

/** Where a number stands, in hundredths of the width: room is left for the words at either end. */
const across = (n: number, top: number) => 3 + (n / top) * 87

/** One number, or two that are joined, each written beside its dot. Sources have discs, the player's line squares. */
function Dots({
  range,
  top,
  own = false,
}: {
  range: readonly [number, number] | undefined
  top: number
  own?: boolean
}) {
  if (!range)
    return (
      <>
        <Zero />
        <i class="no-number">{t('debrief.no-number')}</i>
      </>
    )
  const [low, high] = range
  const apart = low !== high
  const wide = (high - low) / top > 0.25
  // Too near the end of the scale, the number stands before its dot.
  const late = high / top > 0.75
  return (
    <>
      <Zero />
      <span class="unseen">{apart ? t(own ? 'debrief.range' : 'debrief.two-numbers', { low, high }) : low}</span>
      <svg class={own ? 'dots own' : 'dots'} width="100%" height="30" aria-hidden="true">
        {apart && <line x1={`${across(low, top)}%`} x2={`${across(high, top)}%`} y1="18" y2="18" />}
        {(apart ? [low, high] : [low]).map((n) =>
          own ? (
            <svg key={n} x={`${across(n, top)}%`} y="18" overflow="visible">
              <rect x="-5" y="-5" width="10" height="10" />
            </svg>
          ) : (
            <circle key={n} cx={`${across(n, top)}%`} cy="18" r="5" />
          ),
        )}
        {wide ? (
          <>
            <text x={`${across(low, top)}%`} dx="9" y="13">
              {low}
            </text>
            <text x={`${across(high, top)}%`} dx="-9" y="13" text-anchor="end">
              {high}
            </text>
          </>
        ) : (
          <text
            x={`${across(late ? low : high, top)}%`}
            dx={late ? -10 : 10}
            y="23"
            text-anchor={late ? 'end' : 'start'}
          >
            {apart ? t('debrief.range', { low, high }) : low}
          </text>
        )}
      </svg>
    </>
  )
}

/** The line of nought, in every row. */
const Zero = () => (
  <svg class="zero" width="100%" height="100%" aria-hidden="true">
    <line x1={`${across(0, 1)}%`} x2={`${across(0, 1)}%`} y1="0" y2="100%" />
  </svg>
)

function Axis({ top, step }: { top: number; step: number }) {
  const ticks = Array.from({ length: top / step + 1 }, (_, n) => n * step)
  return (
    <div class="axis" aria-hidden="true">
      <svg width="100%" height="24">
        {ticks.map((n) => (
          <g key={n}>
            <line x1={`${across(n, top)}%`} x2={`${across(n, top)}%`} y1="0" y2="4" />
            <text x={`${across(n, top)}%`} y="19" text-anchor="middle">
              {n}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
