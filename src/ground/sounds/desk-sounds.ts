/** What is heard on the desk itself: paper, a typewriter in the next room, the stamp. */
import { band, burst, high, low, luckOf, put, RATE, ring, silence, type Pcm } from './signal'

/** A sheet is drawn over the table and laid down: a hiss full of small cracks, and a soft end. */
export function paper(): Pcm {
  const luck = luckOf(21)
  const pcm = silence(0.8)
  for (let grain = 0; grain < 130; grain++) {
    const at = 0.42 * luck.uniform(0, 1) ** 0.8
    const swish = Math.sin((Math.PI * at) / 0.45) ** 1.5
    const pitch = luck.uniform(1500, 5200)
    put(pcm, burst(0.03, luck.uniform(0.002, 0.007), luck, band(pitch, 1.1)), at, swish * luck.uniform(0.15, 0.8))
  }
  put(pcm, burst(0.3, 0.05, luck, low(420)), 0.44, 0.5)
  return put(pcm, burst(0.2, 0.03, luck, band(2400, 0.8)), 0.44, 0.16)
}

/** A line of a note: nine strokes of an uneven hand, heard through a door. */
export function typewriter(): Pcm {
  const luck = luckOf(22)
  const pcm = silence(1.75)
  let at = 0.01
  for (let stroke = 0; stroke < 9; stroke++) {
    const hard = luck.uniform(0.65, 1)
    put(pcm, burst(0.02, 0.0025, luck, high(1400)), at, 0.6 * hard)
    put(pcm, ring(0.06, luck.uniform(1750, 1950), 0.007), at, 0.22 * hard)
    put(pcm, ring(0.12, 165, 0.022, 130), at, 0.5 * hard)
    // The type bar falls back.
    put(pcm, burst(0.02, 0.0018, luck, band(2800, 0.9)), at + luck.uniform(0.045, 0.06), 0.2 * hard)
    at += stroke === 4 ? 0.3 : luck.uniform(0.125, 0.19)
  }
  return low(6500)(pcm)
}

/** Rubber on paper on wood, and the stamp lifted again. */
export function stamp(): Pcm {
  const luck = luckOf(23)
  const pcm = silence(0.6)
  put(pcm, ring(0.35, 118, 0.05, 74), 0.005, 0.8)
  put(pcm, ring(0.12, 430, 0.014, 390), 0.005, 0.22)
  put(pcm, burst(0.2, 0.028, luck, low(900)), 0, 0.9)
  put(pcm, burst(0.03, 0.004, luck, band(2100, 0.8)), 0, 0.25)
  const lift = burst(0.12, 0.05, luck, band(3000, 0.9)).map((value, n) => value * Math.min(1, n / (0.03 * RATE)))
  return put(pcm, lift, 0.24, 0.14)
}
