/** The words of a crisis as the debrief says them: what was done, where, when and by whom. */
import { createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { facts, type Position, type Step } from '../rules/play'
import type { Minutes } from '../rules/clock'
import { t, type Key } from '../text/t'
import { dayMonth, dayOf, fullDate, monthName } from '../text/dates'
import { localAt, optionId, placeName, type Edition } from '../play/views/words'

const Shown = createContext<Edition | undefined>(undefined)
export const Spoken = Shown.Provider

export function useSpoken() {
  const edition = useContext(Shown) as Edition
  return useMemo(() => createSpoken(edition), [edition])
}
export type Said = ReturnType<typeof createSpoken>

/** The words of one crisis; a page of one crisis has them by `useSpoken`. */
export function createSpoken(edition: Edition) {
  const { scenario, words } = edition
  const first = scenario.turns.values().next().value
  const year = first && localAt(edition, first.at, first.place).year
  const dated = (on: { year: number; month: number; day: number }) =>
    on.year === year ? dayMonth(on) : t('date.full', { date: dayMonth(on), year: on.year })
  return {
    edition,
    say: (id: string) => words.say(id),
    /** What an entry is called when it has been done, in the position in which it was done. */
    done: (step: Step) => words.say(`${optionId(edition, step.event)}.done`, facts(step.before)),
    title: (event: string, before: Position) => words.say(`${optionId(edition, event)}.title`, facts(before)),
    heading: (step: Step) => words.say(`at.${step.turn.state}.heading`, facts(step.before)),
    seat: (id: string) => words.say(`seats.${id}.name`),
    source: (id: string) => words.say(`sources.${id}.name`),
    place: (id: string) => placeName(edition, id),
    /** Days of the crisis as days; what lay before it in months or years, because no more is needed there. */
    span: (at: Minutes, place: string, until: string) => {
      const from = localAt(edition, at, place)
      const to = dayOf(until)
      if (from.year === year)
        return t('debrief.until', {
          date: from.month === to.month ? from.day : dayMonth(from),
          until: dayMonth(to),
        })
      if (from.year !== to.year && to.year !== year) return t('debrief.until', { date: from.year, until: to.year })
      const last = t('date.full', { date: monthName(to), year: to.year })
      if (from.year === to.year && from.month === to.month) return last
      const begun = monthName(from)
      return t('debrief.until', {
        date: from.year === to.year ? begun : t('date.full', { date: begun, year: from.year }),
        until: last,
      })
    },
    /** "29 June", with the year where it is not that of the crisis. */
    day: (at: Minutes, place: string) => dated(localAt(edition, at, place)),
    date: (date: string) => dated(dayOf(date)),
    fullDate,
    clock: (at: Minutes, place: string) => localAt(edition, at, place).time,
  }
}

/** "third"; past twelve "13th". */
export const ordinal = (n: number): string => (n <= 12 ? t(`ordinal.${n}` as Key) : t('ordinal.more', { n }))

/** A code in words; a code that has none is said as it is. */
export const coded = (key: string, code: string | number): string => t(`${key}.${code}` as Key) ?? String(code)
