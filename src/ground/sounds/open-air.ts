/** What goes on outside, by the round: each comes back to where it began, so that it can be heard for an hour. */
import { ROUND_MS } from '../../play/sound/sounds'
import {
  band,
  burst,
  high,
  low,
  luckOf,
  noise,
  put,
  RATE,
  ring,
  endless,
  scaled,
  silence,
  swell,
  wander,
  type Pcm,
} from './signal'

/** A broad river at its bank: a low wash that comes and goes, and water turning over under the edge. */
export function river(): Pcm {
  const [luck, seconds] = [luckOf(31), ROUND_MS.river / 1000]
  const [slow, quick] = [swell(seconds, 2), swell(seconds, 5, 0.3)]
  const bed = endless(noise(seconds, luck), (pcm) => low(520)(low(900)(high(110)(pcm))))
  const pcm = bed.map((value, n) => value * (0.55 + 0.3 * slow(n / RATE) + 0.15 * quick(n / RATE)))
  const shore = endless(noise(seconds, luck), band(1300, 0.6))
  put(
    pcm,
    shore.map((value, n) => value * quick(n / RATE) * slow(n / RATE + 2)),
    0,
    0.07,
  )
  for (let bubble = 0; bubble < 95; bubble++) {
    const hertz = luck.uniform(330, 980)
    const drop = ring(0.09, hertz, luck.uniform(0.012, 0.03), hertz * luck.uniform(1.05, 1.35))
    put(pcm, drop, luck.uniform(0, seconds), 0.05 * luck.uniform(0.2, 1) ** 2, true)
  }
  return pcm
}

/** Wind over bare heights: a band of noise that wanders up and swells, and grass under it. */
export function wind(): Pcm {
  const [luck, seconds] = [luckOf(32), ROUND_MS.wind / 1000]
  const [long, short] = [swell(seconds, 1, 0.1), swell(seconds, 3, 0.6)]
  const gust = (t: number) => 0.65 * long(t) + 0.35 * short(t)
  const body = endless(noise(seconds, luck), (pcm) => wander(low(1200)(pcm), 1.6, (t) => 210 + 300 * gust(t)))
  const thin = endless(noise(seconds, luck), (pcm) => wander(pcm, 9, (t) => 560 + 420 * gust(t)))
  const grass = endless(noise(seconds, luck), band(3600, 0.5))
  return body.map((value, n) => {
    const force = gust(n / RATE)
    return value * (0.35 + 0.65 * force) + 0.16 * (thin[n] ?? 0) * force ** 2 + 0.02 * (grass[n] ?? 0) * force
  })
}

/** A warm night by the water: four crickets, each with its own pitch and pause, and a steady one far behind. */
export function insects(): Pcm {
  const [luck, seconds] = [luckOf(33), ROUND_MS.insects / 1000]
  const pcm = silence(seconds)
  const singers = [
    { hertz: 4150, chirps: 19, pulses: 3, gain: 0.5 },
    { hertz: 4480, chirps: 16, pulses: 4, gain: 0.3 },
    { hertz: 3820, chirps: 22, pulses: 3, gain: 0.2 },
    { hertz: 4900, chirps: 14, pulses: 4, gain: 0.12 },
  ]
  for (const { hertz, chirps, pulses, gain } of singers) {
    const pulse = silence(0.022).map(
      (_, n) => Math.sin((2 * Math.PI * hertz * n) / RATE) * Math.sin((Math.PI * n) / (0.022 * RATE)) ** 2,
    )
    const first = luck.uniform(0, seconds)
    for (let chirp = 0; chirp < chirps; chirp++) {
      const at = first + ((chirp + luck.uniform(-0.06, 0.06)) * seconds) / chirps
      const strength = gain * luck.uniform(0.7, 1)
      for (let n = 0; n < pulses; n++) put(pcm, pulse, (at + seconds + n * 0.034) % seconds, strength, true)
    }
  }
  // A whole number of waves and of beats goes into the round.
  const steady = silence(seconds).map((_, n) => {
    const t = n / RATE
    return (
      Math.sin(2 * Math.PI * 2890 * t) *
      (0.5 + 0.5 * Math.sin(2 * Math.PI * 44 * t)) *
      (0.6 + 0.4 * swell(seconds, 2)(t))
    )
  })
  put(pcm, steady, 0, 0.035)
  return put(pcm, scaled(endless(noise(seconds, luck), low(700)), 1), 0, 0.03)
}

/** One gun behind the hills: the thud, and the ground giving it back. */
export function gun(): Pcm {
  const luck = luckOf(41)
  const pcm = silence(3.6)
  const roll = (at: number, hertz: number, fall: number, gain: number) => {
    const rise = 0.02 + at * 0.05
    const one = burst(2.4, fall, luck, (noised) => low(hertz)(low(hertz * 1.4)(noised)))
    put(
      pcm,
      one.map((value, n) => value * Math.min(1, n / (rise * RATE))),
      at,
      gain,
    )
  }
  roll(0.02, 260, 0.16, 1)
  roll(0.05, 120, 0.5, 1.3)
  roll(0.55, 170, 0.45, 0.5)
  roll(1.05, 130, 0.6, 0.35)
  return faded(pcm, 0.8)
}

/** Seven shots of a machine-gun, very far off: each is dull, and the hills blur them. */
export function machineGun(): Pcm {
  const luck = luckOf(42)
  const pcm = silence(2)
  for (let shot = 0; shot < 7; shot++) {
    const at = 0.02 + shot * 0.125 + luck.uniform(-0.004, 0.004)
    for (const [late, gain] of [
      [0, 1],
      [0.085, 0.4],
      [0.21, 0.28],
      [0.43, 0.18],
    ] as const)
      put(
        pcm,
        burst(0.3, 0.016 + late * 0.12, luck, (noised) => low(600 - 700 * late)(high(140)(noised))),
        at + late,
        gain,
      )
  }
  return faded(pcm, 0.7)
}

/** Dies away to nothing over its last seconds. */
function faded(pcm: Pcm, seconds: number): Pcm {
  return pcm.map((value, n) => value * Math.min(1, (pcm.length - n) / (seconds * RATE)))
}
