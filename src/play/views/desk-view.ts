/** The desk as plain data: what the person whose turn it is sees, and nothing that their seat has not heard. */
import { facts, type Step } from '../../rules/play'
import { known, now as momentOf } from '../../rules/observe'
import { endsInWar, outcome } from '../../rules/outcome'
import type { Session } from '../../session/session'
import { t } from '../../text/t'
import { dayMonth, fullDate, timeOfDay } from '../../text/dates'
import type { DeskView } from '../view'
import { assumedWords } from './assumed-words'
import { closingAccount } from './closing-account'
import { dispatches } from './dispatches'
import { epilogueView } from './epilogue-view'
import { hours } from './hours'
import { closingStamp } from './stamps'
import { ladder } from './ladder'
import { clocks, timeline } from './timeline'
import { isClauseBefore, numberNow, ownTurns, turnCount, writtenIn } from './turns'
import { withheld } from './withheld'
import { advised, isNight, localAt, optionId, placeName, sideOf, type Edition } from './words'

/** The seat whose desk is shown: whose turn it is, or at the end the one who decided last. */
export function seatShown(session: Session): string {
  const now = session.turn()
  if (now?.seat) return now.seat
  const { seats } = session.log()
  const held = (seat: string | undefined) => seat !== undefined && seats[seat] === 'here'
  return (
    session.steps().findLast((step) => held(step.turn.seat))?.turn.seat ??
    Object.keys(seats).find(held) ??
    Object.keys(seats)[0] ??
    ''
  )
}

export function deskView(edition: Edition, session: Session, covered: boolean): DeskView {
  const { scenario, words } = edition
  const steps = session.steps()
  const seat = seatShown(session)
  const turn = session.turn()
  const now = momentOf(scenario, steps)
  const at = facts(session.position())
  const seen = steps.slice(0, known(scenario, steps, seat, now))
  const own = ownTurns(steps, seat)
  const last = own.at(-1)?.step
  const here = turn && localAt(edition, turn.at, turn.place)
  const end = outcome(scenario, steps)
  const after = epilogueView(edition, steps)
  const lastSeen = seen.at(-1)
  const n = numberNow(own, turn)
  const strip = turn && !covered ? hours(edition, turn, at, own) : undefined
  return {
    scenario: scenario.id,
    title: words.say('title'),
    seat: {
      id: seat,
      name: words.say(`seats.${seat}.name`),
      office: words.say(`seats.${seat}.office`),
      side: sideOf(edition, seat),
    },
    clocks: clocks(edition, now).map((clock) => ({
      place: placeName(edition, clock.place),
      hour: clock.hour,
      minute: clock.minute,
      time: clock.time,
      date: dayMonth(clock),
      night: isNight(clock),
    })),
    ...(strip ? { hours: strip } : {}),
    eyebrow:
      here && turn
        ? t('decision.eyebrow', {
            date: dayMonth(here),
            hour: timeOfDay(here),
            scene: words.say(`at.${turn.state}.scene`, at),
          })
        : '',
    heading: turn ? words.say(`at.${turn.state}.heading`, at) : '',
    text: turn ? words.say(`at.${turn.state}.text`, at) : '',
    withheld: turn ? withheld(words, turn, session.options(), at) : [],
    ...(last ? { then: words.say(`${optionId(edition, last.event)}.then`, facts(last.before)) } : {}),
    clauses: writtenIn(own, turn).map((step) =>
      words.say(`${optionId(edition, step.event)}.title`, facts(step.before)),
    ),
    more: isClauseBefore(scenario, turn),
    options: covered
      ? []
      : session.options().map((event, index) => {
          const id = optionId(edition, event)
          return {
            id: event,
            n: index + 1,
            title: words.say(`${id}.title`, at),
            ...advised(edition, event, words.say(`${id}.adviser`, at)),
          }
        }),
    dispatches: covered ? [] : dispatches(edition, steps, seat, now),
    ladder: ladder(edition, seen),
    timeline: timeline(edition, steps, seat, now, turn ? { n, place: turn.place } : undefined),
    turn: { n, of: Math.max(n, turnCount(scenario, seat)) },
    asKnown: dayMonth(
      lastSeen
        ? localAt(edition, lastSeen.turn.at, lastSeen.turn.place)
        : localAt(edition, now, scenario.data.scenario.clocks.at(-1) ?? ''),
    ),
    canUndo: session.canUndo(),
    mode: session.log().mode,
    covered,
    ...(end
      ? {
          ending: {
            id: end.ending,
            title: words.say(`endings.${end.ending}.title`),
            text: words.say(`endings.${end.ending}.text`),
            ended: t(endsInWar(scenario, steps) ? 'ending.war' : 'ending.eyebrow', {
              date: fullDate(end.date),
            }),
            account: closingAccount(edition, session.log().goal, end),
            stamp: closingStamp(edition, seat, now),
            followed: followed(edition, steps, seat),
            assumed: assumedWords(edition, session.log()),
            ...(after ? { epilogue: after } : {}),
          },
        }
      : {}),
  }
}

/** What was done after the seat's last decision: the file is closed, so all of it may be told. */
function followed(edition: Edition, steps: readonly Step[], seat: string) {
  const last = steps.findLastIndex((step) => step.turn.seat === seat)
  return steps.slice(last + 1).map(({ event, before, turn }) => ({
    date: dayMonth(localAt(edition, turn.at, turn.place)),
    text: edition.words.say(`${optionId(edition, event)}.done`, facts(before)),
  }))
}
