/** The scene as plain data: the ground, the marks that the seat knows of, and where each open option happens. */
import type { Minutes } from '../../rules/clock'
import { holds, type Facts } from '../../rules/facts'
import { rungOf, SHOTS } from '../../rules/ladder'
import { facts, start, type Position, type Step } from '../../rules/play'
import { arrival, COMBAT, known, newsKind, now as momentOf } from '../../rules/observe'
import type { Session } from '../../session/session'
import { t } from '../../text/t'
import type { LineView, MapOption, Point, SceneEntry, SceneView, UnitView } from '../view'
import { seatShown } from './desk-view'
import { ladder } from './ladder'
import type { Corner } from '../screens'
import { isClauseBefore } from './turns'
import { optionId, sideOf, type Edition } from './words'

export function sceneView(edition: Edition, session: Session, covered = false): SceneView {
  const options = covered ? [] : session.options().map((event, n) => mapOption(edition, session, event, n + 1))
  const seal = t(isClauseBefore(edition.scenario, session.turn()) ? 'decision.write' : 'decision.send')
  return { ...groundView(edition, session.steps(), seatShown(session)), options, seal }
}

/** The ground after the entries of a line: as a seat knows it then, or, without a seat, as it was. */
export function groundView(edition: Edition, steps: readonly Step[], seat?: string): SceneView {
  const { scenario } = edition
  const { map } = scenario.data
  const now = momentOf(scenario, steps)
  const seen = seat ? steps.slice(0, known(scenario, steps, seat, now)) : steps
  const position = seen.at(-1)?.after ?? start(scenario)
  return {
    sheet: map.sheet,
    frame: map.frame,
    places: places(edition),
    lines: lines(edition, {
      ...facts(position),
      ...(seat ? { negotiation: talksKnown(edition, steps, seen.length, seat, now) } : {}),
    }),
    units: units(edition, position, seat),
    options: [],
    ladder: ladder(edition, seen),
  }
}

/** The marks as they stood on the seat's map when it decided last; undefined before its first decision. */
export function unitsBefore(edition: Edition, session: Session): UnitView[] | undefined {
  const steps = session.steps()
  const seat = seatShown(session)
  const last = steps.findLastIndex((step) => step.turn.seat === seat)
  return last < 0 ? undefined : groundView(edition, steps.slice(0, last), seat).units
}

/**
 * How far the talks have come as a seat has heard: further than its map where news of the field is still on its way,
 * for what is said in Moscow is known in Moscow.
 */
function talksKnown({ scenario }: Edition, steps: readonly Step[], seen: number, seat: string, now: Minutes): string {
  const told = steps.findLastIndex((step) => {
    const heard = arrival(scenario, step, seat)
    return facts(step.before).negotiation !== facts(step.after).negotiation && heard !== undefined && heard <= now
  })
  const last = steps[Math.max(told, seen - 1)]
  return facts(last?.after ?? start(scenario)).negotiation
}

/** The lines that are on the sheet as talks and field stand. */
export function lines({ scenario, words }: Edition, at: Facts): LineView[] {
  const { map } = scenario.data
  const first = new Map(
    Object.entries(map.lines)
      .filter(([, { kind }]) => kind === 'claim')
      .toReversed()
      .map(([id, { side }]) => [side, id]),
  )
  return Object.entries(map.lines)
    .filter(([, line]) => holds(line.if, at, scenario.data.scenario.tracks))
    .map(([id, { side, kind, points }]) => ({
      id,
      side,
      look: side === 'both' ? 'signed' : kind !== 'claim' ? kind : first.get(side) === id ? 'first' : 'further',
      title: words.say(`lines.${id}.title`),
      document: words.say(`lines.${id}.document`),
      points,
    }))
}

/** The other names of a place: in scripts beside the one it is shown in, and as others wrote it. */
function spellings(words: Edition['words'], id: string, shown?: string): string[] {
  const scripts = (['zh', 'ru'] as const).filter((one) => one !== shown).map((one) => words.say(`places.${id}.${one}`))
  const name = words.say(`places.${id}.${shown}`)
  const all = [...scripts, ...words.say(`places.${id}.also`).split(', ')]
  return [...new Set(all)].filter((one) => one && one !== name)
}

export function places({ scenario, words }: Edition): SceneView['places'] {
  return Object.entries(scenario.data.map.places).flatMap(([id, place]) => {
    if (!place.at || place.kind === 'elsewhere') return []
    const lang = (['ja', 'zh', 'ru'] as const).find((one) => words.has(`places.${id}.${one}`))
    return [
      {
        id,
        name: words.say(`places.${id}.name`),
        ...(lang ? { own: { name: words.say(`places.${id}.${lang}`), lang } } : {}),
        spellings: spellings(words, id, lang),
        kind: place.kind,
        at: place.label?.at ?? place.at,
        ...(place.label?.along ? { along: place.label.along } : {}),
        ...(place.label?.anchor ? { anchor: place.label.anchor } : {}),
        ...(place.confidence ? { confidence: place.confidence } : {}),
      },
    ]
  })
}

/** The marks in a position. What the other side has is reported unless the seat is at the front, or nobody's knowledge is asked for. */
export function units(edition: Edition, position: Position, seat: string | undefined): UnitView[] {
  const { scenario, words } = edition
  const now = facts(position)
  const tracks = scenario.data.scenario.tracks
  const sees = !seat || scenario.data.scenario.seats[seat]?.role === 'commander'
  return Object.entries(scenario.data.map.units).flatMap(([id, unit]) => {
    const place = unit.places.find((one) => holds(one.if, now, tracks))
    if (!place) return []
    const strength = place.strength ?? unit.strength
    return [
      {
        id,
        side: unit.side,
        symbol: unit.symbol,
        ...(strength === undefined ? {} : { strength }),
        ...(unit.numbered ? { numbered: true } : {}),
        at: place.at,
        ...(place.via ? { via: place.via } : {}),
        dug: place.dug ?? false,
        reported: !sees && unit.side !== sideOf(edition, seat),
        label: words.say(`units.${id}`),
      },
    ]
  })
}

function mapOption(edition: Edition, session: Session, event: string, n: number): MapOption {
  const { map } = edition.scenario.data
  const mark = map.options[event]
  const at: Point = typeof mark?.at === 'string' ? (map.places[mark.at]?.at ?? [0, 0]) : (mark?.at ?? [0, 0])
  const along = mark?.along ? map.stretches[mark.along] : undefined
  return {
    id: event,
    n,
    title: edition.words.say(`${optionId(edition, event)}.title`, facts(session.position())),
    at,
    ...(typeof mark?.at === 'string' ? { place: mark.at } : {}),
    ...(along ? { along } : {}),
  }
}

/** What moves on the map after the last entry of a line, from the one at `from` on, that moved the field. */
export function sceneEntry(edition: Edition, steps: readonly Step[], from = 0): SceneEntry | null {
  const index = steps.findLastIndex((step, n) => n >= from && facts(step.before).field !== facts(step.after).field)
  const step = steps[index]
  if (!step) return null
  const { turn } = step
  // Chance decides what a seat has begun: the shot is that seat's.
  const seat = steps.slice(0, index + 1).findLast((one) => one.turn.seat)?.turn.seat
  const shot = newsKind(edition.scenario, step) === COMBAT && rungOf(edition.scenario, facts(step.after).field) >= SHOTS
  const at = shot ? edition.scenario.data.map.places[turn.place]?.at : undefined
  return {
    event: step.event,
    state: turn.state,
    seat: turn.seat ?? 'chance',
    ...(seat ? { side: sideOf(edition, seat) } : {}),
    ...(at ? { at } : {}),
  }
}

const CORNERS: readonly Corner[] = ['right', 'left', 'lower-right', 'lower-left']
type Share = readonly [breadth: number, height: number]
/** The most of the map that a telegram covers, with room for the hand: shares of its breadth and height. */
const TELEGRAM: Share = [0.48, 0.56]
/** And the sheet of the Far East. */
const LOCATOR: Share = [0.4, 0.47]

const hides = (frame: SceneView['frame'], corner: Corner, [breadth, height]: Share, seen: readonly { at: Point }[]) =>
  seen.some(({ at }) => {
    const x = (at[0] - frame.x) / frame.width
    const y = (frame.y - at[1]) / frame.height
    return (corner.endsWith('left') ? x : 1 - x) < breadth && (corner.startsWith('lower') ? 1 - y : y) < height
  })

/** The first corner in which a telegram lies on no place that an option names. */
export const freeCorner = ({ frame, options }: SceneView): Corner =>
  CORNERS.find((corner) => !hides(frame, corner, TELEGRAM, options)) ?? 'right'

/** A corner that hides neither an option nor a mark and has no telegram beside, above or below it; none, if none is free. */
export const secondCorner = (view: SceneView, taken: Corner): Corner | undefined =>
  (['lower-right', 'lower-left', 'right', 'left'] as const).find(
    (corner) => corner !== taken && !hides(view.frame, corner, LOCATOR, [...view.options, ...view.units]),
  )
