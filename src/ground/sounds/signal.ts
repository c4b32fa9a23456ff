/** What every sound is made of: seeded noise, filters after R. Bristow-Johnson's Audio EQ Cookbook, decays. Mono, numbers from -1 to 1. */
import { chance, type Chance } from '../maps/chance'

/** Samples in a second; enough for a cricket, and half the bytes of 48,000. */
export const RATE = 24_000

export type Pcm = Float32Array<ArrayBuffer>

export const silence = (seconds: number): Pcm => new Float32Array(Math.round(seconds * RATE))

export function noise(seconds: number, luck: Chance): Pcm {
  return silence(seconds).map(() => luck.uniform(-1, 1))
}

export const luckOf = (seed: number): Chance => chance(seed)

/** Adds `what` into `to` from `seconds` on; what lies beyond the end is lost, or with `round` begins again at the start. */
export function put(to: Pcm, what: Pcm, seconds: number, gain = 1, round = false): Pcm {
  const start = Math.round(seconds * RATE)
  what.forEach((value, n) => {
    const at = round ? (start + n) % to.length : start + n
    if (at < to.length) to[at] = (to[at] ?? 0) + gain * value
  })
  return to
}

/** A tone that dies away: `fall` is the time in seconds to a third of its strength; it glides from `hertz` to `end`. */
export function ring(seconds: number, hertz: number, fall: number, end = hertz): Pcm {
  let turn = 0
  return silence(seconds).map((_, n) => {
    const t = n / RATE
    turn += (hertz + ((end - hertz) * t) / seconds) / RATE
    return Math.sin(2 * Math.PI * turn) * Math.exp(-t / fall) * Math.min(1, t / 0.0004)
  })
}

/** Noise that dies away, through a filter. */
export const burst = (seconds: number, fall: number, luck: Chance, filter: (pcm: Pcm) => Pcm): Pcm =>
  filter(noise(seconds, luck).map((value, n) => value * Math.exp(-n / RATE / fall)))

/** b0, b1, b2, a1, a2 of a filter whose a0 is 1. */
export type Biquad = readonly [number, number, number, number, number]

export function biquad(pcm: Pcm, [b0, b1, b2, a1, a2]: Biquad): Pcm {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return pcm.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    ;[x2, x1, y2, y1] = [x1, x, y1, y]
    return y
  })
}

type Kind = 'low' | 'high' | 'band'

function coefficients(kind: Kind, hertz: number, q: number): Biquad {
  const w = (2 * Math.PI * hertz) / RATE
  const [alpha, c] = [Math.sin(w) / (2 * q), Math.cos(w)]
  const a0 = 1 + alpha
  const side = kind === 'low' ? (1 - c) / 2 : kind === 'high' ? (1 + c) / 2 : alpha
  const middle = kind === 'low' ? 1 - c : kind === 'high' ? -1 - c : 0
  return [side / a0, middle / a0, (kind === 'band' ? -side : side) / a0, (-2 * c) / a0, (1 - alpha) / a0]
}

const filter =
  (kind: Kind) =>
  (hertz: number, q = Math.SQRT1_2) =>
  (pcm: Pcm): Pcm =>
    biquad(pcm, coefficients(kind, hertz, q))
export const low = filter('low')
export const high = filter('high')
export const band = filter('band')

/** A band that wanders: its middle in hertz is asked for at each second. */
export function wander(pcm: Pcm, q: number, middle: (seconds: number) => number): Pcm {
  let [lowed, banded] = [0, 0]
  // A state variable filter after H. Chamberlin, which bears being turned while it runs.
  return pcm.map((x, n) => {
    const f = 2 * Math.sin((Math.PI * middle(n / RATE)) / RATE)
    lowed += f * banded
    const highed = x - lowed - banded / q
    banded += f * highed
    return banded / q
  })
}

/** What a filter makes of a sound that goes round for ever: run twice, and the second round kept. */
export function endless(pcm: Pcm, through: (pcm: Pcm) => Pcm): Pcm {
  const twice: Pcm = new Float32Array(2 * pcm.length)
  twice.set(pcm)
  twice.set(pcm, pcm.length)
  return through(twice).slice(pcm.length)
}

export const peak = (pcm: Pcm): number => pcm.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
export const scaled = (pcm: Pcm, gain: number): Pcm => pcm.map((value) => gain * value)

/** A swell from 0 to 1 and back that goes round `times` in so many seconds. */
export const swell = (seconds: number, times: number, shift = 0) => {
  return (t: number): number => 0.5 - 0.5 * Math.cos(2 * Math.PI * ((times * t) / seconds + shift))
}
