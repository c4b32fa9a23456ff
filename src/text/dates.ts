/** Dates and numbers in the words of the interface. */
import { t, type Key } from './t'

type Day = { month: number; day: number }
type Hour = { hour: number }

export const monthName = ({ month }: Pick<Day, 'month'>): string => t(`month.${month}` as Key)

/** "29 June" */
export const dayMonth = (at: Day): string => t('timeline.date', { day: at.day, month: monthName(at) })

/** "evening" */
export const timeOfDay = ({ hour }: Hour): string =>
  t(hour < 5 || hour >= 22 ? 'hour.night' : hour < 12 ? 'hour.morning' : hour < 17 ? 'hour.afternoon' : 'hour.evening')

/** A chance between two values, in tenths or twentieths, as an adviser would say it: "4 to 7 in 10". */
export function chanceRange([low, high]: readonly [number, number]): string {
  const tenths = (x: number) => Math.round(x * 10)
  if (high < 0.025) return t('chance.hardly')
  if (low > 0.975) return t('chance.almost')
  if (high < 0.1) return t('chance.under', { n: 1, of: high < 0.05 ? 20 : 10 })
  const [a, b] = [tenths(low), tenths(high)]
  if (a === b) return t('chance.about', { n: a, of: 10 })
  if (b === 10) return t('chance.at-least', { n: a, of: 10 })
  if (a === 0) return t('chance.up-to', { n: b, of: 10 })
  return t('chance.between', { low: a, high: b, of: 10 })
}
