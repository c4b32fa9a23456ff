import { useEffect, useRef } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { AsTable } from '../../debrief/table'
import type { Position } from '../../rules/play'
import { t } from '../../text/t'
import type { Model } from '../../whatif/odds'
import { conditions } from '../assumptions/conditions'
import { givenWords } from '../assumptions/given'
import { endingChance } from '../saying'
import type { Inquiring } from '../use-inquiry'
import { useNear } from '../use-near'
import { LivesBars } from './lives-bars'
import type { Lives, LivesChart } from './lives'
import type { Line } from './tree'
import { useLives } from './use-lives'
import './losses.css'

type LossesProps = {
  position: Position
  line: Line
  model: Model
  inquiring: Inquiring
  /** What stands in place of numbers that are not there yet. */
  missing: string
}

const people = (n: number): string => (n === 0 ? t('losses.nobody') : n.toLocaleString('en'))
const orFewer = (n: number): string =>
  n === 0 ? t('losses.nobody') : t('losses.at-most', { n: n.toLocaleString('en') })
const range = (from: number, to: number): string =>
  from === to ? people(from) : t('losses.range', { from: from.toLocaleString('en'), to: to.toLocaleString('en') })

/** How many lives are lost from the chosen position on: a few numbers and a drawing for each ledger of the crisis. */
export function Losses({ position, line, model, inquiring, missing }: LossesProps) {
  const spoken = useSpoken()
  const { scenario } = spoken.edition
  const ledgers = Object.keys(scenario.data.scenario.ledgers)
  const { ref, near } = useNear<HTMLDivElement>('100px')
  const lives = useLives(inquiring, model, line, ledgers, near)
  const chart = typeof lives === 'object' ? lives : undefined
  // While the next numbers are worked out the room of the last is kept, so that what stands below does not jump.
  const room = useRef(0)
  useEffect(() => {
    if (chart) room.current = ref.current?.offsetHeight ?? 0
  }, [chart])
  if (ledgers.length === 0) return null
  return (
    <div ref={ref} class="lives" style={chart ? {} : { minHeight: `${room.current}px` }}>
      <h3>{t('losses.title')}</h3>
      <p class="small">{t('losses.given', givenWords(spoken, conditions(scenario, model)))}</p>
      {chart ? (
        <>
          {chart.ledgers.map((of) => (
            <Ledger key={of.ledger} of={of} chart={chart} before={position.context.ledgers[of.ledger]} />
          ))}
          {chart.count > 0 && (
            <>
              <p class="small">
                {chart.step === 1 ? t('losses.key.1') : t('losses.key', { n: chart.step.toLocaleString('en') })}
              </p>
              <BarsTable chart={chart} />
            </>
          )}
        </>
      ) : (
        <p class="small">{lives === 'failed' ? t('explore.no-number') : missing}</p>
      )}
    </div>
  )
}

type LedgerProps = { of: Lives; chart: LivesChart; before: readonly [number, number] | undefined }

function Ledger({ of, chart, before: [low, high] = [0, 0] }: LedgerProps) {
  const { say } = useSpoken()
  const rows = [
    [t('losses.none'), endingChance(of.none)],
    ...(of.most > 0
      ? [
          [t('losses.half'), orFewer(of.half)],
          [t('losses.nine'), orFewer(of.nine)],
          [t('losses.most'), people(of.most)],
        ]
      : []),
    ...(high > 0 ? [[t('losses.before'), range(low, high)]] : []),
  ]
  const name = say(`ledgers.${of.ledger}`)
  return (
    <div class="lives-ledger">
      <h4>{name}</h4>
      {of.most > 0 && <LivesBars of={of} chart={chart} />}
      <table aria-label={t('losses.of', { ledger: name })}>
        <tbody>
          {rows.map(([what, number]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{number}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The bars as text. */
function BarsTable({ chart: { step, count, ledgers } }: { chart: LivesChart }) {
  const { say } = useSpoken()
  const bars = Array.from({ length: count }, (_, n) => [
    range(n * step + 1, (n + 1) * step),
    ...ledgers.map((of) => endingChance(of.bars[n] ?? 0)),
  ])
  return (
    <AsTable
      heads={[t('losses.people'), ...ledgers.map(({ ledger }) => say(`ledgers.${ledger}`))]}
      rows={[[t('losses.nobody'), ...ledgers.map(({ none }) => endingChance(none))], ...bars]}
    />
  )
}
