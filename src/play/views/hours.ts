/** The hours that a paper names, laid against the clocks of the desk: how far past or ahead each stands, and nothing that judges. */
import { local, moment, type Minutes } from '../../rules/clock'
import { holds, type Facts } from '../../rules/facts'
import type { Turn } from '../../rules/scenario'
import { dayMonth } from '../../text/dates'
import { t } from '../../text/t'
import type { HourMark, HoursView } from '../view'
import type { OwnTurn } from './turns'
import { deskOf, isNight, localAt, placeName, type Edition } from './words'

const HOUR = 60
/** What is shown before the first mark and after the last. */
const MARGIN = 2 * HOUR

/** "6 h 40" of 400 minutes. */
export function farWords(minutes: Minutes): string {
  const whole = Math.abs(minutes)
  return t('hours.far', { hours: Math.floor(whole / HOUR), minutes: String(whole % HOUR).padStart(2, '0') })
}

/** The strip for an open turn, or nothing where no hour is named yet. `own` are the turns that the seat has taken. */
export function hours(edition: Edition, turn: Turn, now: Facts, own: readonly OwnTurn[]): HoursView | undefined {
  const { deadlines = [], clocks, tracks } = edition.scenario.data.scenario
  const named = deadlines
    .filter(({ shown, if: guard }) => shown.includes(turn.state) && holds(guard, now, tracks))
    .map((one) => ({ ...one, at: moment(one.date, one.clock, edition.scenario.zone(one.place)) }))
    .toSorted((a, b) => a.at - b.at)
  if (named.length === 0) return undefined
  const times = [turn.at, ...named.map(({ at }) => at)]
  const from = Math.floor((Math.min(...times) - MARGIN) / HOUR) * HOUR
  const to = Math.ceil((Math.max(...times) + MARGIN) / HOUR) * HOUR
  const zones = clocks.map((place) => edition.scenario.zone(place))
  // The clauses of the open form are no earlier turn.
  const taken = own.filter(
    ({ step }) => step.turn.at >= from && step.turn.at < turn.at && !(turn.form && step.turn.form === turn.form),
  )
  const turns = [...new Map(taken.map(({ n, step }) => [n, { n, at: step.turn.at }])).values()]
  return {
    from,
    to,
    now: turn.at,
    home: homeTrack(edition, turn, zones),
    tracks: zones.map((zone, n) => ({
      place: trackName(edition, turn, clocks[n] ?? '', zone),
      ...track(from, to, zone),
    })),
    turns,
    marks: named.map(({ id, place, at }) => mark(edition, { id, place, at }, turn.at, turns.at(-1), zones)),
  }
}

/** The first clock that keeps the hour of the seat's desk, else the front's. */
function homeTrack(edition: Edition, turn: Turn, zones: readonly string[]): number {
  const shown = local(turn.at, edition.scenario.zone(turn.place)).time
  const own = zones.findIndex((zone) => local(turn.at, zone).time === shown)
  return own < 0 ? zones.length - 1 : own
}

/** A clock's place, and with it the desk's own town where that keeps the same hour. */
function trackName(edition: Edition, turn: Turn, place: string, zone: string): string {
  const { clocks } = edition.scenario.data.scenario
  const one = placeName(edition, place)
  const desk = deskOf(edition, turn.seat ?? '')
  if (clocks.includes(desk) || local(turn.at, edition.scenario.zone(desk)).time !== local(turn.at, zone).time)
    return one
  return t('hours.shared', { one, other: placeName(edition, desk) })
}

function track(from: Minutes, to: Minutes, zone: string) {
  const all = Array.from({ length: (to - from) / HOUR + 1 }, (_, n) => ({
    at: from + n * HOUR,
    ...local(from + n * HOUR, zone),
  }))
  return {
    hours: all.map(({ at, hour }) => ({ at, hour })),
    days: all.filter(({ hour }) => hour === 0).map((midnight) => ({ at: midnight.at, label: dayMonth(midnight) })),
    nights: nights(all),
  }
}

/** Runs of night hours, each as one. */
function nights(all: readonly { at: Minutes; hour: number }[]): HoursView['tracks'][number]['nights'] {
  const runs: { from: Minutes; to: Minutes }[] = []
  for (const one of all.slice(0, -1).filter(isNight)) {
    const last = runs.at(-1)
    if (last?.to === one.at) last.to += HOUR
    else runs.push({ from: one.at, to: one.at + HOUR })
  }
  return runs
}

function mark(
  edition: Edition,
  { id, place, at }: { id: string; place: string; at: Minutes },
  now: Minutes,
  lastTurn: HoursView['turns'][number] | undefined,
  zones: readonly string[],
): HourMark {
  const { words, scenario } = edition
  const { clocks } = scenario.data.scenario
  const here = localAt(edition, at, place)
  const others = clocks
    .filter((clock) => local(at, scenario.zone(clock)).time !== here.time)
    .map((clock) => {
      const there = localAt(edition, at, clock)
      return t(there.date === here.date ? 'hours.there' : 'hours.there.dated', {
        time: there.time,
        date: dayMonth(there),
        place: placeName(edition, clock),
      })
    })
  const said = (since: Minutes) => farWords(since - at)
  return {
    id,
    at,
    track: zones.findIndex((zone) => local(at, zone).time === here.time),
    name: words.say(`deadlines.${id}.name`),
    clock: t('hours.clock', { date: dayMonth(here), time: here.time }),
    line: words.say(`deadlines.${id}.line`),
    gone: at <= now,
    far: t(at <= now ? 'hours.gone' : 'hours.left', { far: said(now) }),
    elsewhere: others.join(t('hours.comma')),
    ...(lastTurn
      ? {
          then: t(at <= lastTurn.at ? 'hours.turn.gone' : 'hours.turn.left', { n: lastTurn.n, far: said(lastTurn.at) }),
        }
      : {}),
  }
}
