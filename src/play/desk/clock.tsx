import type { ClockView } from '../view'

const ticks = Array.from({ length: 12 }, (_, hour) => {
  const [x, y] = [Math.sin((hour * Math.PI) / 6), -Math.cos((hour * Math.PI) / 6)]
  const inner = hour % 3 === 0 ? 12.6 : 14.6
  return { d: `M${fixed(x * inner)} ${fixed(y * inner)}L${fixed(x * 16.4)} ${fixed(y * 16.4)}`, main: hour % 3 === 0 }
})

function fixed(n: number) {
  return n.toFixed(2)
}

/** A place's own hour. The dial is for the eye; the text is the clock. */
export function Clock({ place, hour, minute, time, date, night }: ClockView) {
  const hours = ((hour % 12) + minute / 60) * 30
  return (
    <li class="clock">
      <svg class="dial" data-night={night} viewBox="-20 -20 40 40" aria-hidden="true">
        <circle class="face" r="18.6" stroke-width="1.2" />
        {ticks.map((tick) => (
          <path key={tick.d} d={tick.d} stroke-width={tick.main ? 1.3 : 0.8} />
        ))}
        <path class="hand" transform={`rotate(${hours})`} d="M0 2.5V-8.6" stroke-width="2.2" />
        <path class="hand" transform={`rotate(${minute * 6})`} d="M0 3V-13.4" stroke-width="1.2" />
        <circle class="pin" r="1.6" />
      </svg>
      <div>
        <div class="time">{time}</div>
        <div class="where-when">
          {place}, <i>{date}</i>
        </div>
        <div class="where-when short" aria-hidden="true">
          {`${place} ${/\d+/.exec(date)?.[0] ?? date}`}
        </div>
      </div>
    </li>
  )
}
