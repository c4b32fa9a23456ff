import { useId } from 'preact/hooks'

type StampProps = {
  /** On the upper arc. */
  city: string
  /** In the band: "29 June 37". */
  date: string
  /** Under the band: the time, or "file closed". */
  under: string
  /** On the lower arc: "Sent", or the capital. */
  foot: string
}

/** Long names take smaller letters, so that they stay on their arc. */
function size(text: string, most: number, room: number) {
  return Math.min(most, room / Math.max(1, text.length))
}

/** The round date stamp. It falls where the button was; beside it the text says the same, so it is not read aloud. */
export function Stamp({ city, date, under, foot }: StampProps) {
  const id = useId()
  return (
    <svg class="stamp" viewBox="-56 -56 112 112" aria-hidden="true">
      <defs>
        <path id={`${id}-upper`} d="M-39 0A39 39 0 0 1 39 0" />
        <path id={`${id}-lower`} d="M-45.5 0A45.5 45.5 0 0 0 45.5 0" />
      </defs>
      <g class="rings">
        <circle r="52" stroke-width="2.2" />
        <circle r="33" stroke-width="1.2" />
        <path d="M-50-11H50M-50 11H50" stroke-width="1.2" />
      </g>
      <rect class="band" x="-51" y="-10.4" width="102" height="20.8" />
      <g class="letters">
        <text font-size={size(city, 12.5, 130)} letter-spacing={size(city, 2.2, 18)}>
          <textPath href={`#${id}-upper`} startOffset="50%">
            {city.toLocaleUpperCase()}
          </textPath>
        </text>
        <text font-size={size(foot, 12.5, 130)} letter-spacing={size(foot, 2.2, 18)}>
          <textPath href={`#${id}-lower`} startOffset="50%">
            {foot.toLocaleUpperCase()}
          </textPath>
        </text>
        <text y="6" font-size={size(date, 16.5, 146)} letter-spacing=".8" font-weight="700">
          {date.toLocaleUpperCase()}
        </text>
        <text y="25" font-size="11.5">
          {under}
        </text>
      </g>
    </svg>
  )
}
