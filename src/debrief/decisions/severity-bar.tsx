import { SEVERITIES } from './violence'

/** The chances of the four severities as one bar. It is for the eye: the words stand beside it. */
export function SeverityBar({ shares }: { shares: readonly number[] }) {
  const before = shares.map((_, n) => shares.slice(0, n).reduce((a, b) => a + b, 0))
  return (
    <svg class="odds-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {SEVERITIES.map((severity, n) => (
        <rect
          key={severity}
          class={`severity-${severity}`}
          x={100 * (before[n] ?? 0)}
          width={100 * (shares[n] ?? 0)}
          height="8"
        />
      ))}
    </svg>
  )
}
