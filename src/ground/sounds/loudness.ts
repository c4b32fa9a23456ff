/** How loud a sound is, after Recommendation ITU-R BS.1770: what an ear weighs, over the loudest 400 ms. */
import { biquad, RATE, type Biquad, type Pcm } from './signal'

/** The recommendation gives its two filters at 48,000 samples a second; these are the same ones from their own hertz, for any rate. */
function shelf(): Biquad {
  const [hertz, decibels, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196]
  const k = Math.tan((Math.PI * hertz) / RATE)
  const vh = 10 ** (decibels / 20)
  const vb = vh ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return [
    (vh + (vb * k) / q + k * k) / a0,
    (2 * (k * k - vh)) / a0,
    (vh - (vb * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ]
}

function highPass(): Biquad {
  const [hertz, q] = [38.13547087602444, 0.5003270373238773]
  const k = Math.tan((Math.PI * hertz) / RATE)
  const a0 = 1 + k / q + k * k
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
}

const WINDOW = Math.round(0.4 * RATE)
const STEP = Math.round(0.1 * RATE)

/** Of the loudest 400 ms, in LUFS ("momentary"). What is shorter is measured with the silence around it. */
export function loudness(pcm: Pcm): number {
  const weighed = biquad(biquad(pcm, shelf()), highPass())
  let most = 0
  for (let start = 0; start === 0 || start + WINDOW <= weighed.length; start += STEP)
    most = Math.max(
      most,
      weighed.subarray(start, start + WINDOW).reduce((sum, value) => sum + value * value, 0),
    )
  return -0.691 + 10 * Math.log10(most / WINDOW)
}
