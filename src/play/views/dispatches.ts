/** The dispatches of a seat: what others did, as it was told. */
import { facts, type Step } from '../../rules/play'
import { delay, observe } from '../../rules/observe'
import { moment, type Minutes } from '../../rules/clock'
import { dayMonth } from '../../text/dates'
import { t } from '../../text/t'
import type { DispatchView } from '../view'
import { wireOf } from './posts'
import { deskOf, localAt, optionId, placeName, sideOf, type Edition } from './words'

/** Dispatches come a few at a time; the number on the form is only for the look of a registry. */
const FIRST_NUMBER = 271

const INTERVIEW = 'interview'

/** Notes of interviews are typed sheets; everything else came by wire, on strips. */
export const isNote = ({ kind }: Pick<DispatchView, 'kind'>): boolean => kind === INTERVIEW

/** What one entry is called when it is told to a seat: its own side's words if the sides have different ones. */
function newsText(edition: Edition, step: Step, seat: string): string {
  const id = optionId(edition, step.event)
  const at = facts(step.before)
  return edition.words.say(`${id}.news-${sideOf(edition, seat)}`, at) || edition.words.say(`${id}.news`, at)
}

export function dispatches(edition: Edition, steps: readonly Step[], seat: string, now: Minutes): DispatchView[] {
  const desk = deskOf(edition, seat)
  const lastOwn = steps.findLast((step) => step.turn.seat === seat)?.turn.at ?? -Infinity
  const told = observe(edition.scenario, steps, seat, now)
    .filter(({ own, step }) => !own && newsText(edition, step, seat) !== '')
    .map(({ step, index, kind, happened, heard }) => ({
      id: `${index}`,
      kind,
      event: step.event,
      place: step.turn.place,
      happened,
      heard,
      text: newsText(edition, step, seat),
    }))
  const today = dayMonth(localAt(edition, now, desk))
  const first = edition.scenario.turns.values().next().value?.at ?? now
  const world = worldFacts(edition).flatMap((fact) => {
    const after = delay(edition.scenario, fact.kind, seat)
    const heard = after === undefined ? Infinity : fact.happened + after
    return heard <= now && heard >= first ? [{ ...fact, heard }] : []
  })
  return [...told, ...world]
    .toSorted((a, b) => a.heard - b.heard)
    .map(({ id, kind, heard, happened, text, ...rest }, n) => {
      const { from, to } = wireOf(edition, seat, { ...rest, heard })
      // The hour is that of the event, by the clock of the post: when the post itself heard of it nobody says.
      const [sent, read] = [localAt(edition, happened, from), localAt(edition, heard, to)]
      return {
        id,
        no: FIRST_NUMBER + n,
        // What was said in one's own city came by no wire: it is the note of a talk.
        kind: from === to ? INTERVIEW : kind,
        from: { place: placeName(edition, from), time: sent.time, date: dayMonth(sent) },
        to: { place: placeName(edition, to), time: read.time, date: dayMonth(read) },
        text: from === to ? inSentences(text) : text,
        heard,
        dated: dayMonth(sent) !== dayMonth(read) || dayMonth(read) !== today,
        ...(from === to ? {} : { way: { from, to, minutes: Math.max(0, heard - happened) } }),
        fresh: heard > lastOwn,
      }
    })
}

/** What was said across a table is noted without the stops of the wire: "Nothing was offered in return." */
function inSentences(text: string): string {
  const sentences = text.split(t('telegram.stop')).map((part) => part.charAt(0).toLocaleUpperCase() + part.slice(1))
  return sentences.map((sentence) => t('telegram.sentence', { sentence })).join(' ')
}

/** Facts of the record that no seat can change: they reach the desks in every line. */
function worldFacts({ scenario, words }: Edition) {
  return scenario.data.record.entries.flatMap((entry) => {
    if (!('fact' in entry) || !entry.world || !entry.news) return []
    const happened = moment(entry.date, entry.clock ?? '12:00', scenario.zone(entry.place))
    return [
      { id: entry.fact, kind: entry.news, place: entry.place, happened, text: words.say(`record.${entry.fact}.title`) },
    ]
  })
}
