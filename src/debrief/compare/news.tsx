import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { t } from '../../text/t'
import { sideOf } from '../../play/views/words'
import type { Shown } from './shown'
import { useWidth } from '../../play/use-width'
import { whoKnew, type Hours, type Known } from './who-knew'

/** When each seat knew of the events that mattered: a chart and its numbers for each line. */
export function CompareNews({ lines }: { lines: readonly Shown[] }) {
  const known = lines.map(({ said, line }) => whoKnew(said.edition.scenario, line))
  const longest = Math.max(24, ...known.map((one) => one.longest))
  return (
    <section aria-labelledby="compare-knew">
      <h2 id="compare-knew">{t('compare.knew')}</h2>
      <p class="small">{t('compare.knew.lead')}</p>
      <div class="compare-pair">
        {lines.map((shown, n) => (
          <News key={shown.id} shown={shown} known={known[n] as Known} longest={longest} />
        ))}
      </div>
    </section>
  )
}

/** Half of a mark, the height of a lane, and the room at the right for what was never heard, in px. */
const [HALF, LANE, NEVER] = [5, 30, 52]

type NewsProps = { shown: Shown; known: Known; longest: number }

function News({ shown, known, longest }: NewsProps) {
  const { said, own, label, title } = shown
  const { ref, width } = useWidth<HTMLDivElement>(584)
  const x = scaleLinear([0, longest], [HALF + 2, width - NEVER - 16])
  const office = (seat: string) =>
    t('compare.seat', { name: said.seat(seat), office: said.say(`seats.${seat}.office`) })
  return (
    <div ref={ref} class={own ? 'news own' : 'news'}>
      <h3 class={own ? 'pencil' : undefined}>{own ? label : title}</h3>
      <ul class="news-seats">
        {known.seats.map((seat) => (
          <li key={seat}>
            <SeatSample shown={shown} seat={seat} /> {office(seat)}
          </li>
        ))}
      </ul>
      <table>
        <caption class="unseen">{t('compare.knew.label', { line: own ? label : title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.event')}</th>
            {known.seats.map((seat) => (
              <th key={seat} scope="col">
                <SeatSample shown={shown} seat={seat} />
                <span class="unseen">{said.seat(seat)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {known.events.map(({ name, step, hours }) => (
          <tbody key={name}>
            <tr>
              <th scope="row">
                {t(`compare.${name}`)} <i>{said.day(step.turn.at, step.turn.place)}</i>
                <span class="what">{said.done(step)}</span>
              </th>
              {known.seats.map((seat) => (
                <td key={seat}>{hoursSaid(hours[seat])}</td>
              ))}
            </tr>
            <tr class="lane" aria-hidden="true">
              <td colSpan={1 + known.seats.length}>
                <Lane shown={shown} hours={hours} seats={known.seats} x={x} width={width} />
              </td>
            </tr>
          </tbody>
        ))}
        <tbody class="news-foot">
          <tr aria-hidden="true">
            <td colSpan={1 + known.seats.length}>
              <Axis x={x} width={width} />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('compare.never.of', { n: known.entries })}</th>
            {known.seats.map((seat) => (
              <td key={seat}>{known.never[seat]}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const hoursSaid = (hours: number | undefined) =>
  hours === undefined ? t('compare.never') : hours === 0 ? t('compare.at-once') : t('compare.hours', { n: hours })

type Across = ScaleLinear<number, number>
/** Every twelfth hour. */
const hoursOf = (x: Across) => Array.from({ length: Math.floor((x.domain()[1] ?? 0) / 12) + 1 }, (_, n) => n * 12)
type LaneProps = { shown: Shown; hours: Hours; seats: readonly string[]; x: Across; width: number }

/** One event: each seat's mark at the hour at which it knew. Japan's seats lie above, the Soviet Union's below. */
function Lane({ shown, hours, seats, x, width }: LaneProps) {
  const { edition } = shown.said
  const sides = seats.map((seat) => sideOf(edition, seat))
  return (
    <svg class="news-lane" width={width} height={LANE} viewBox={`0 0 ${width} ${LANE}`}>
      {hoursOf(x).map((hour) => (
        <path key={hour} class={hour === 0 ? 'zero' : 'grid'} d={`M${x(hour)} 0V${LANE}`} />
      ))}
      <path class="grid" d={`M${x(0)} ${LANE / 2}H${x.range()[1]}`} />
      {seats.map((seat, n) => {
        const heard = hours[seat]
        const twin = seats.slice(0, n).filter((other, m) => sides[m] === sides[n] && hours[other] === heard).length
        const at = (heard === undefined ? width - NEVER / 2 - HALF : x(heard)) + twin * (HALF * 2 + 3)
        return (
          <g
            key={seat}
            transform={`translate(${at} ${sides[n] === 'japan' ? LANE / 2 - HALF - 2 : LANE / 2 + HALF + 2})`}
          >
            <SeatDot shown={shown} seat={seat} />
          </g>
        )
      })}
    </svg>
  )
}

function Axis({ x, width }: { x: Across; width: number }) {
  return (
    <svg class="news-lane" width={width} height="40" viewBox={`0 0 ${width} 40`}>
      {hoursOf(x).map((hour) => (
        <g key={hour}>
          <path class="tick" d={`M${x(hour)} 0v4`} />
          <text x={x(hour)} y="18" text-anchor={hour === 0 ? 'start' : 'middle'} dx={hour === 0 ? -4 : 0}>
            {hour}
          </text>
        </g>
      ))}
      <text x={x.range()[1]} y="36" text-anchor="end">
        {t('compare.knew.axis')}
      </text>
      <text x={width - 2} y="18" text-anchor="end">
        {t('compare.never')}
      </text>
    </svg>
  )
}

type SeatProps = { shown: Shown; seat: string }

/** Square for Japan, round for the Soviet Union; filled in a capital, open in the field. */
function SeatDot({ shown: { said }, seat }: SeatProps) {
  const side = sideOf(said.edition, seat)
  const capital = said.edition.scenario.data.scenario.seats[seat]?.role === 'ambassador'
  const shape = `seat-dot ${side}${capital ? ' filled' : ''}`
  return side === 'japan' ? (
    <rect class={shape} x={-HALF} y={-HALF} width={HALF * 2} height={HALF * 2} />
  ) : (
    <circle class={shape} r={HALF} />
  )
}

const SeatSample = (props: SeatProps) => (
  <svg class="seat-sample" viewBox="-8 -8 16 16" aria-hidden="true">
    <SeatDot {...props} />
  </svg>
)
