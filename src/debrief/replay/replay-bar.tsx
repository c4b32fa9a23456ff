import { t } from '../../text/t'
import { useSpoken } from '../spoken'
import type { Stop } from './stops'
import type { Player } from './use-player'
import { useWidth } from '../../play/use-width'

/** Room for the name of a day, in px: its letters are some 7.5 wide, and there is air before the next. */
const roomFor = (days: readonly { day: string }[]) => 7.5 * Math.max(0, ...days.map(({ day }) => day.length)) + 14

type ReplayBarProps = { stops: readonly Stop[]; player: Player; fork: string | undefined; said: string }

/** The bar along which one scrubs: your entries above the line, those of the record below it. */
export function ReplayBar({ stops, player, fork, said }: ReplayBarProps) {
  const { at, playing, go, toggle } = player
  const last = stops.length - 1
  const press = (event: KeyboardEvent) => {
    if (event.key !== ' ') return
    event.preventDefault()
    toggle()
  }
  return (
    <div class="replay-bar">
      <div class="replay-keys">
        <button type="button" onClick={() => go(at - 1)} aria-disabled={at === 0}>
          {t('replay.back')}
        </button>
        <button type="button" class="replay-play" onClick={toggle}>
          {t(playing ? 'replay.pause' : 'replay.play')}
        </button>
        <button type="button" onClick={() => go(at + 1)} aria-disabled={at === last}>
          {t('replay.on')}
        </button>
      </div>
      <div class="replay-track" dir="ltr">
        <Ticks stops={stops} at={at} fork={fork} />
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-label={t('replay.slider')}
          aria-valuetext={said}
          onInput={(event) => go(Number(event.currentTarget.value))}
          onKeyDown={press}
        />
      </div>
    </div>
  )
}

function Ticks({ stops, at, fork }: Pick<ReplayBarProps, 'stops' | 'fork'> & { at: number }) {
  const spoken = useSpoken()
  const { ref, width } = useWidth<HTMLDivElement>(900)
  const last = stops.length - 1
  const x = (n: number) => `${((100 * n) / last).toFixed(3)}%`
  const days = stops.flatMap(({ row }, n) => {
    const day = row && spoken.day(row.at, row.place)
    const before = stops[n - 1]?.row
    return day && (!before || spoken.day(before.at, before.place) !== day) ? [{ n, day }] : []
  })
  const forked = stops.findIndex(({ row }) => row !== undefined && row.state === fork)
  return (
    <div ref={ref}>
      <svg class="replay-ticks" width="100%" height="66" overflow="visible" aria-hidden="true">
        <line class="axis" x1="0" x2="100%" y1="24" y2="24" />
        {forked > 0 && <line class="fork" x1={x(forked)} x2={x(forked)} y1="2" y2="46" />}
        {stops.map(({ row }, n) => (
          <svg key={n} x={x(n)} y="24" overflow="visible">
            {row?.yours && <rect class={n <= at ? 'yours past' : 'yours'} x="-4" y="-14" width="8" height="8" />}
            {row?.record && <circle class={n <= at ? 'record past' : 'record'} cy="10" r="4" />}
          </svg>
        ))}
        <svg class="hand" x={x(at)} y="24" overflow="visible">
          <path d="M0-20V18" />
          <path class="grip" d="M-6-20H6L0-12Z" />
        </svg>
        {spaced(days, (roomFor(days) / width) * last, last).map(({ n, day }) => (
          <text key={n} x={x(n)} y="58">
            {day}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** So many days as have room: so many stops from the one before, and to the end. */
function spaced<T extends { n: number }>(days: readonly T[], room: number, last: number): T[] {
  let free = -Infinity
  return days.filter(({ n }) => {
    if (n < free || n > last - 0.7 * room) return false
    free = n + room
    return true
  })
}
