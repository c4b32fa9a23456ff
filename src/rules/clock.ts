/**
 * Dates and clocks of the thirties. Times are minutes since 1 January 1970, 00:00 UTC (negative here).
 * Offsets come from the tz database by zone name, through Intl.
 */

export type Minutes = number

/** Minutes in a day. */
export const DAY = 1440

/** Days since 1 January 1970 of a proleptic Gregorian date (Hinnant's days_from_civil). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The inverse of dayNumber. */
function civil(days: number): { year: number; month: number; day: number } {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const y = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: y + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Asks the tz database. */
function asked(zone: string, at: Minutes): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  const name = format.formatToParts(at * 60_000).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const match = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name)
  if (!match?.[1]) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

const WEEK = 7 * DAY
/** By zone and week: the offset, where it is the same at both ends of the week. */
const weeks = new Map<string, number | undefined>()

/**
 * Minutes that clocks in `zone` are ahead of UTC at `at`. Throws on an unknown zone name.
 * Asking is slow and clocks seldom change, so a week whose ends agree is asked for once.
 */
export function offset(zone: string, at: Minutes): number {
  const week = Math.floor(at / WEEK)
  const key = `${zone} ${week}`
  if (!weeks.has(key)) {
    const [first, last] = [asked(zone, week * WEEK), asked(zone, (week + 1) * WEEK)]
    weeks.set(key, first === last ? first : undefined)
  }
  return weeks.get(key) ?? asked(zone, at)
}

/** Whether the tz database knows a zone by this name. */
export function isZone(zone: string): boolean {
  try {
    asked(zone, 0)
    return true
  } catch {
    return false
  }
}

/** The moment at which a clock in `zone` shows `clock` ("HH:MM") on `date` ("YYYY-MM-DD"). */
export function moment(date: string, clock: string, zone: string): Minutes {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const shown = dayNumber(year, month, day) * DAY + hour * 60 + minute
  return shown - offset(zone, shown - offset(zone, shown))
}

export type Local = {
  date: string
  year: number
  month: number
  day: number
  hour: number
  minute: number
  time: string
}

/** What calendar and clock in `zone` show at a moment. */
export function local(at: Minutes, zone: string): Local {
  const shifted = at + offset(zone, at)
  const days = Math.floor(shifted / DAY)
  const { year, month, day } = civil(days)
  const minutes = shifted - days * DAY
  const two = (n: number) => String(n).padStart(2, '0')
  const hour = Math.floor(minutes / 60)
  const minute = minutes % 60
  return {
    date: `${year}-${two(month)}-${two(day)}`,
    year,
    month,
    day,
    hour,
    minute,
    time: `${two(hour)}:${two(minute)}`,
  }
}
