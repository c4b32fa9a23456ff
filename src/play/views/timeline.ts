/** The wire chart: what the seat has learned, where it happened, and the slope of the news. */
import { rungOf } from '../../rules/ladder'
import { observe } from '../../rules/observe'
import { facts, type Step } from '../../rules/play'
import { DAY, local, type Minutes } from '../../rules/clock'
import { monthName } from '../../text/dates'
import type { TimelineView } from '../view'
import { rungName } from './ladder'
import { ownTurns } from './turns'
import { wireOf } from './posts'
import { deskOf, localAt, optionId, placeName, sideOf, type Edition } from './words'

/** Moscow, the other capital, the front: the track of a place is the clock it keeps, the front for all others. */
function trackOf({ scenario }: Edition, place: string): number {
  const clocks = scenario.data.scenario.clocks
  const own = clocks.indexOf(place)
  return own < 0 ? clocks.length - 1 : own
}

export function timeline(
  edition: Edition,
  steps: readonly Step[],
  seat: string,
  now: Minutes,
  turnNow: { n: number; place: string } | undefined,
): TimelineView {
  const { scenario, words } = edition
  const clocks = scenario.data.scenario.clocks
  const front = clocks.at(-1) ?? ''
  const first = scenario.turns.values().next().value?.at ?? now
  const from = startOfDay(first, scenario.zone(front))
  const to = Math.max(from + 20 * DAY, startOfDay(now, scenario.zone(front)) + 2 * DAY)
  const told = observe(scenario, steps, seat, now)
  const home = trackOf(edition, deskOf(edition, seat))
  const wires = told
    .filter(({ own }) => !own)
    .map(({ step, happened, heard }) => {
      const { from: post } = wireOf(edition, seat, { event: step.event, place: step.turn.place, heard })
      return { fromTrack: trackOf(edition, post), sent: happened, toTrack: home, read: heard, newest: false }
    })
    .filter(({ fromTrack }) => fromTrack !== home)
  const last = wires.at(-1)
  if (last) last.newest = true
  const moved = (step: Step) => rungOf(scenario, facts(step.before).field) !== rungOf(scenario, facts(step.after).field)
  // The last clause of a form stands for all.
  const taken = [...new Map(ownTurns(steps, seat).map((own) => [own.n, own])).values()].filter(
    ({ n }) => n !== turnNow?.n,
  )
  return {
    tracks: clocks.map((place) => placeName(edition, place)),
    from,
    to,
    days: days(from, to, scenario.zone(front)),
    events: told
      .filter(({ step }) => moved(step))
      .map(({ step, happened }) => ({
        track: trackOf(edition, step.turn.place),
        at: happened,
        side: step.turn.seat ? sideOf(edition, step.turn.seat) : 'both',
        label: rungName(rungOf(scenario, facts(step.after).field)),
      })),
    wires,
    turns: [
      ...taken.map(({ step, n }) => ({
        n,
        track: home,
        at: step.turn.at,
        state: 'taken' as const,
        label: words.say(`${optionId(edition, step.event)}.title`, facts(step.before)),
      })),
      ...(turnNow ? [{ n: turnNow.n, track: home, at: now, state: 'now' as const, label: '' }] : []),
    ],
    now,
  }
}

function startOfDay(at: Minutes, zone: string): Minutes {
  const { hour, minute } = local(at, zone)
  return at - hour * 60 - minute
}

function days(from: Minutes, to: Minutes, zone: string): TimelineView['days'] {
  const all: TimelineView['days'] = []
  for (let at = from, n = 0; at < to; at += DAY, n++) {
    const day = local(at + DAY / 2, zone)
    all.push({
      label: String(day.day),
      at: at + DAY / 2,
      ...(n === 0 || day.day === 1 ? { month: monthName(day) } : {}),
    })
  }
  return all
}

/** What a place's clock shows, for the header. */
export const clocks = (edition: Edition, now: Minutes) =>
  edition.scenario.data.scenario.clocks.map((place) => ({ place, ...localAt(edition, now, place) }))
