/** Exact fractions of whole numbers, always in lowest terms with the lower one above 0. */
export type Rational = { readonly over: bigint; readonly under: bigint }

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b))

/** Throws when the lower number is 0. */
export function rational(over: bigint, under = 1n): Rational {
  if (under === 0n) throw new Error(`${over}/0 is no number`)
  const by = divisor(over, under) * (under < 0n ? -1n : 1n)
  return { over: over / by, under: under / by }
}

export const ZERO = rational(0n)

/** The number as it is written: 0.35 is 35/100, not the nearest double to it. Takes fractions ("7/20") and powers ("1e-7") as well. */
export function readRational(text: string): Rational {
  const fraction = /^([+-]?\d+)\/(\d+)$/.exec(text)
  if (fraction) return rational(BigInt(fraction[1] as string), BigInt(fraction[2] as string))
  const decimal = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text)
  const [, sign = '', whole = '', part = '', power = '0'] = decimal ?? []
  if (!decimal || whole + part === '') throw new Error(`"${text}" is no number`)
  const places = Number(power) - part.length
  const figures = BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`)
  return places < 0 ? rational(figures, 10n ** BigInt(-places)) : rational(figures * 10n ** BigInt(places))
}

/** A number of a file, exactly as it stands there. */
export const exactly = (value: number): Rational => readRational(String(value))

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under + b.over * a.under, a.under * b.under)
export const minus = (a: Rational, b: Rational): Rational => plus(a, { over: -b.over, under: b.under })
export const times = (a: Rational, b: Rational): Rational => rational(a.over * b.over, a.under * b.under)
/** Throws when `b` is 0. */
export const by = (a: Rational, b: Rational): Rational => rational(a.over * b.under, a.under * b.over)

export const writeRational = ({ over, under }: Rational): string => (under === 1n ? `${over}` : `${over}/${under}`)
