import type { LineView, Side } from './view'

/** The word mark's sign: one stream that parts round an island. */
export function Stream() {
  return (
    <svg class="stream" viewBox="0 0 34 18" aria-hidden="true">
      <path d="M1 9.6C5.6 9.6 7.6 2.6 17 2.6S28.4 9.6 33 9.6" stroke="currentColor" />
      <path class="pencil" d="M1 9.6c4.6 0 6.6 5.8 16 5.8s11.4-5.8 16-5.8" />
    </svg>
  )
}

/** The mark on a seat's card: a headquarters for a capital's desk, guns for a field desk. Square for Japan, round for the Soviet Union. */
export function SeatMark({ side, role }: { side: Side; role: 'ambassador' | 'commander' }) {
  return (
    <svg class={`seat-mark ${side}`} viewBox="-18 -12 36 24" aria-hidden="true">
      <rect class="frame" x="-17" y="-11" width="34" height="22" rx={side === 'ussr' ? 11 : 0} />
      {role === 'ambassador' ? (
        <path d="M-6 6.5V-6.5H7L4-3.5 7-.5H-6" />
      ) : (
        <>
          <path d="M-8.5 0H9" stroke-width="2" />
          <path d="M-4-5.5V5.5M0-5.5V5.5" />
        </>
      )}
    </svg>
  )
}

/** Back to the action: a frame's corners round a point. */
export function Here() {
  return (
    <svg class="here-mark" viewBox="-11 -11 22 22" aria-hidden="true">
      <path d="M-9-4.5V-9H-4.5M4.5-9H9V-4.5M9 4.5V9H4.5M-4.5 9H-9V4.5" />
      <circle r="2.4" />
    </svg>
  )
}

const DASHES = { further: '9 5', held: '11 4 2 4', offer: '.01 5.5' }

/** A short piece of a line, as it is drawn on the map. */
export function LineSample({ side, look }: Pick<LineView, 'side' | 'look'>) {
  if (look === 'signed') {
    return (
      <svg class="line-sample both" viewBox="0 0 38 12" aria-hidden="true">
        <path d="M2 4.4H38M2 7.6H38" stroke-width="1.6" />
      </svg>
    )
  }
  if (look !== 'first') {
    const offer = look === 'offer'
    return (
      <svg class={`line-sample ${offer ? 'both' : side}`} viewBox="0 0 38 12" aria-hidden="true">
        <path d="M2 6H38" stroke-width="2" stroke-dasharray={DASHES[look]} stroke-linecap={offer ? 'round' : 'butt'} />
      </svg>
    )
  }
  return (
    <svg class={`line-sample ${side}`} viewBox="0 0 38 12" aria-hidden="true">
      <path d="M2 6H38" stroke-width="2" />
      {side === 'ussr' ? (
        <path d="M6 6H38" stroke-width="6.2" stroke-linecap="round" stroke-dasharray=".01 15" />
      ) : (
        <path d="M6 6H38" stroke-width="7" stroke-dasharray="2.2 13" />
      )}
    </svg>
  )
}
