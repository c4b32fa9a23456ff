import { t } from '../../text/t'
import { sheetUrl } from '../views/opening-view'
import type { LocatorView, Point } from '../view'

/** Where a city's name stands by its dot; to the right if nothing is said. */
const SIDES: Record<string, 'left' | 'above' | 'below'> = {
  seoul: 'left',
  harbin: 'left',
  hsinking: 'left',
  blagoveshchensk: 'above',
  changkufeng: 'left',
  kanchazu: 'below',
  tokyo: 'left',
}
/** Too near another for a sheet that is small itself. */
const LARGE_ONLY = new Set(['hsinking', 'vladivostok', 'blagoveshchensk'])
/** What lies as near as this to the crisis has its dot under the crisis's mark, and no name. */
const NEAR = 10

/** States in the middle of their land, in the drawing's pixels. */
const STATES: [key: Parameters<typeof t>[0], at: Point][] = [
  ['locator.ussr', [476, 66]],
  ['locator.mongolia', [82, 160]],
  ['locator.manchukuo', [236, 200]],
  ['locator.china', [70, 430]],
  ['locator.korea', [322, 486]],
  ['locator.japan', [556, 430]],
  ['locator.karafuto', [572, 196]],
]

/** The Far East: coasts and borders as a drawing, cities, wires and the way of the newest news over it. */
export function LocatorMap({ view, large = false }: { view: LocatorView; large?: boolean }) {
  const { image, width, height, way } = view
  const ends = way ? [way.from, way.to] : []
  const at = (p: Point) => p.join(' ')
  const beside = way && hoursAt(way.from, way.to, large ? 10 : 16)
  const here = view.cities.find((city) => city.here)?.at ?? [0, 0]
  const apart = ({ at: [x, y] }: LocatorView['cities'][number]) => Math.hypot(x - here[0], y - here[1]) > NEAR
  return (
    <svg
      class={`locator-map ${large ? 'large' : 'small'}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={view.text}
    >
      <image href={sheetUrl(image)} width={width} height={height} />
      {STATES.filter(([key]) => large || key !== 'locator.karafuto').map(([key, [x, y]]) => (
        <text key={key} class="locator-state" x={x} y={y}>
          {t(key)}
        </text>
      ))}
      {view.wires.map(({ from, to }) => (
        <path key={`${at(from)} ${at(to)}`} class="locator-wire" d={`M${at(from)}L${at(to)}`} />
      ))}
      {way && (
        <path
          key={`${at(way.from)} ${at(way.to)}`}
          class="locator-way"
          pathLength={1}
          d={`M${at(way.from)}L${at(way.to)}`}
        />
      )}
      {view.cities.map((city) => (
        <City
          key={city.id}
          city={city}
          large={large}
          named={city.here || (apart(city) && (large || !LARGE_ONLY.has(city.id)))}
        />
      ))}
      {ends.map(([x, y], n) => (
        <circle key={n} class={`locator-end ${n ? 'to' : 'from'}`} cx={x} cy={y} r={large ? 5 : 9} />
      ))}
      {way && beside && (
        <text class="locator-hours" x={beside[0]} y={beside[1]}>
          {way.hours}
        </text>
      )}
    </svg>
  )
}

type CityProps = { city: LocatorView['cities'][number]; large: boolean; named: boolean }

function City({ city, large, named }: CityProps) {
  const [x, y] = city.at
  const gap = large ? 9 : 15
  const side = SIDES[city.id] ?? 'right'
  const place = {
    right: { x: x + gap, y: y + gap * 0.6, 'text-anchor': 'start' },
    left: { x: x - gap, y: y + gap * 0.6, 'text-anchor': 'end' },
    above: { x, y: y - gap, 'text-anchor': 'middle' },
    below: { x, y: y + gap * 2.7, 'text-anchor': 'middle' },
  } as const
  const name = city.away ? t('locator.km', { name: city.name, km: city.away.toLocaleString('en') }) : city.name
  return (
    <g class={`locator-city ${city.here ? 'here' : ''}`}>
      {city.away ? (
        <path class="locator-arrow" d={arrow(city.at, large ? 12 : 20)} />
      ) : city.here ? (
        <rect x={x - gap / 2} y={y - gap / 2} width={gap} height={gap} transform={`rotate(45 ${x} ${y})`} />
      ) : (
        <circle cx={x} cy={y} r={large ? 3.4 : 6} />
      )}
      {named && <text {...place[side]}>{name}</text>}
    </g>
  )
}

/** To the right of the way, nearer to where it began: the other end may be the edge, and has a name. */
const hoursAt = (from: Point, to: Point, gap: number): Point => [
  from[0] + (to[0] - from[0]) * 0.45 + gap,
  from[1] + (to[1] - from[1]) * 0.45 - gap * 0.2,
]

/** Off the sheet to the upper left. */
const arrow = ([x, y]: Point, size: number) => `M${x} ${y}l${size} ${size * 0.2}l${-size * 0.8} ${size * 0.8}z`
