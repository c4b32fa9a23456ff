/** Dates and numbers in the words of the interface. */
import { t, type Key } from './t'

type Day = { month: number; day: number }

/** The parts of "1937-06-29". */
export function dayOf(date: string): Day & { year: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}
type Hour = { hour: number }

export const monthName = ({ month }: Pick<Day, 'month'>): string => t(`month.${month}` as Key)

/** "29 June" */
export const dayMonth = (at: Day): string => t('timeline.date', { day: at.day, month: monthName(at) })

/** "4 July 1937" of "1937-07-04". */
export function fullDate(date: string): string {
  const day = dayOf(date)
  return t('date.full', { date: dayMonth(day), year: day.year })
}

/** "evening" */
export const timeOfDay = ({ hour }: Hour): string =>
  t(hour < 5 || hour >= 22 ? 'hour.night' : hour < 12 ? 'hour.morning' : hour < 17 ? 'hour.afternoon' : 'hour.evening')

/** A range over more than half the scale tells nothing. */
const WIDE = 50

/** A chance between two values, each from 0 to 1, in hundredths, as an adviser would say it: "38 to 52 in 100". Empty where it tells nothing. */
export function chanceRange([low, high]: readonly [number, number]): string {
  if (high < 0.01) return t('chance.under', { n: 1 })
  if (low > 0.99) return t('chance.over', { n: 99 })
  const [a, b] = [Math.round(low * 100), Math.round(high * 100)]
  if (b - a > WIDE) return ''
  if (a === b) return t('chance.about', { n: a })
  if (b === 100) return t('chance.at-least', { n: a })
  return a === 0 ? t('chance.up-to', { n: b }) : t('chance.between', { low: a, high: b })
}
