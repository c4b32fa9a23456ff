import type { MomentName } from './two-crises'

/** Of the talks: a diamond, open for the first and filled for the last. Of lives: a triangle, open where it is not sure. */
const SHAPES: Record<MomentName, { d: string; filled?: boolean }> = {
  act: { d: 'M0-7V7' },
  talk: { d: 'M0-6L6 0L0 6L-6 0Z' },
  loss: { d: 'M0-6L6.5 5H-6.5Z' },
  shots: { d: 'M-5-5L5 5M5-5L-5 5' },
  deaths: { d: 'M0-6L6.5 5H-6.5Z', filled: true },
  terms: { d: 'M0-6L6 0L0 6L-6 0Z', filled: true },
  end: { d: 'M-2.5-7V7M2.5-7V7' },
}

/** The mark of a moment, centred on its own origin. */
export const MomentMark = ({ name }: { name: MomentName }) => (
  <path class={SHAPES[name].filled ? 'moment filled' : 'moment'} d={SHAPES[name].d} />
)

/** The same beside its words. */
export const MomentSample = ({ name }: { name: MomentName }) => (
  <svg class="moment-sample" viewBox="-9 -9 18 18" aria-hidden="true">
    <MomentMark name={name} />
  </svg>
)
