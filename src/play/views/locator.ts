/** The Far East beside the sheet of a crisis: its cities, the wires that sources name, and the way of the newest news. */
import { t } from '../../text/t'
import type { DispatchView, LocatorView, Point } from '../view'
import { type Degrees, FAR_EAST, kilometres, movedBy, onFarEast } from './far-east'
import { placeName, type Edition } from './words'

/** Where a city stands that lies beyond the sheet: so far inside the edge. */
const EDGE = 26

/** Undefined for a crisis of which no place has degrees. */
export function locatorView(edition: Edition, newest?: DispatchView): LocatorView | undefined {
  const { sheet, origin, places, wires = [] } = edition.scenario.data.map
  const centre = origin?.place
  if (!origin || !centre) return undefined
  const degrees = (id: string): Degrees | undefined => {
    const { position, at } = places[id] ?? {}
    return position ?? (at && movedBy(origin.position, at))
  }
  const shownAt = (id: string): Point | undefined => {
    const where = degrees(id)
    return where && onEdge(onFarEast(origin.position), onFarEast(where))
  }
  const ids = Object.keys(places).filter((id) => places[id]?.position && shownAt(id))
  const cities = [...ids, centre].map((id) => {
    const at = shownAt(id) as Point
    const far = degrees(id) as Degrees
    const off = !inside(onFarEast(far))
    return {
      id,
      name: placeName(edition, id),
      at,
      here: id === centre,
      ...(off ? { away: hundreds(kilometres(origin.position, far)) } : {}),
    }
  })
  const drawn = wires.flatMap(({ between: [a, b] }) => {
    const [from, to] = [shownAt(a), shownAt(b)]
    return from && to ? [{ from, to }] : []
  })
  const way = newest?.way && wayOf(newest, shownAt)
  return {
    image: FAR_EAST.image,
    width: FAR_EAST.width,
    height: FAR_EAST.height,
    cities,
    wires: drawn,
    ...(way ? { way } : {}),
    text: words(),
  }

  function words(): string {
    const away = cities.flatMap(({ name, away: km }) =>
      km ? [t('locator.away', { name, km: km.toLocaleString('en') })] : [],
    )
    const named = wires.map(({ between: [a, b] }) =>
      t('locator.wire', { from: placeName(edition, a), to: placeName(edition, b) }),
    )
    return [
      t('locator.text', { year: sheet.image.replace(/\D/g, ''), place: placeName(edition, centre ?? '') }),
      ...away,
      ...(named.length > 0 ? [t('locator.wires', { wires: named.join('; ') })] : []),
      ...(newest?.way ? [newsWords(newest, newest.way.minutes)] : []),
    ].join(' ')
  }
}

const newsWords = ({ no, from, to }: DispatchView, minutes: number) =>
  t(minutes > 0 ? 'locator.news' : 'locator.news.once', {
    no,
    from: from.place,
    to: to.place,
    hours: hoursOf(minutes),
  })

function wayOf({ way, from, to }: DispatchView, shownAt: (id: string) => Point | undefined) {
  if (!way) return undefined
  const [start, end] = [shownAt(way.from), shownAt(way.to)]
  if (!start || !end || Math.hypot(start[0] - end[0], start[1] - end[1]) < 6) return undefined
  return { from: start, to: end, names: [from.place, to.place] as const, hours: hoursOf(way.minutes) }
}

/** "4 hours", "at once" by minutes. */
export function hoursOf(minutes: number): string {
  if (minutes <= 0) return t('hours.none')
  if (minutes < 60) return t('minutes', { n: minutes })
  const n = Math.round(minutes / 60)
  return n === 1 ? t('hours.one') : t('hours', { n })
}

const inside = ([x, y]: Point) => x >= 0 && y >= 0 && x <= FAR_EAST.width && y <= FAR_EAST.height
const hundreds = (km: number) => Math.round(km / 100) * 100

/** A point beyond the sheet stands where the straight way to it from `home` leaves the sheet. */
export function onEdge(home: Point, at: Point): Point {
  if (inside(at)) return at
  const { width, height } = FAR_EAST
  const [dx, dy] = [at[0] - home[0], at[1] - home[1]]
  const part = Math.min(
    dx < 0 ? (EDGE - home[0]) / dx : dx > 0 ? (width - EDGE - home[0]) / dx : 1,
    dy < 0 ? (EDGE - home[1]) / dy : dy > 0 ? (height - EDGE - home[1]) / dy : 1,
  )
  return [home[0] + dx * part, home[1] + dy * part]
}
