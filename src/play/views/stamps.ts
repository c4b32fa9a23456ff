/** What stands on the round stamps: where, when, and on the one that closes a file the other city. */
import { dayMonth } from '../../text/dates'
import { t } from '../../text/t'
import type { ClosingStamp } from '../view'
import { deskOf, localAt, placeName, sideOf, type Edition } from './words'

/** City and short date for the stamp of a desk: "MOSCOW", "29 June 37". */
export function stampOf(edition: Edition, seat: string, at: number): { city: string; date: string; time: string } {
  const desk = edition.scenario.data.scenario.seats[seat]?.desk ?? ''
  const day = localAt(edition, at, desk)
  return {
    city: placeName(edition, desk),
    date: t('date.stamp', { date: dayMonth(day), year: String(day.year).slice(2) }),
    time: day.time,
  }
}

/** The stamp that closes a file: the desk's city, the day of the last entry (at `at`), and its capital or, in Moscow, Tokyo. */
export function closingStamp(edition: Edition, seat: string, at: number): ClosingStamp {
  const desk = deskOf(edition, seat)
  const capital = sideOf(edition, seat) === 'japan' ? 'tokyo' : 'moscow'
  const { city, date } = stampOf(edition, seat, at)
  return { city, date, foot: placeName(edition, desk === capital ? 'tokyo' : capital) }
}
