/** A telegraph key: brass closing, the hum of the line while it is down, and a lighter click as it opens. */
import { UNIT_MS } from '../../play/sound/morse'
import { burst, high, luckOf, put, RATE, ring, silence, type Pcm } from './signal'

function click(seed: number, strength: number): Pcm {
  const pcm = silence(0.05)
  put(pcm, burst(0.004, 0.0009, luckOf(seed), high(2200)), 0, 0.5 * strength)
  put(pcm, ring(0.03, 2350, 0.004), 0, 0.3 * strength)
  put(pcm, ring(0.03, 4100, 0.0026), 0, 0.2 * strength)
  return put(pcm, ring(0.05, 310, 0.009, 250), 0, 0.45 * strength)
}

const RISE = 0.004

/** @param units how long the key is down: 1 is a dit, 3 a dah */
export function key(units: 1 | 3): Pcm {
  const down = (units * UNIT_MS) / 1000
  const hum = silence(down).map((_, n) => {
    const t = n / RATE
    return Math.sin(2 * Math.PI * 620 * t) * Math.min(1, t / RISE, (down - t) / RISE)
  })
  const pcm = silence(down + 0.06)
  put(pcm, hum, 0, 0.2)
  put(pcm, click(11, 0.8), 0)
  return put(pcm, click(12, 0.45), down)
}
