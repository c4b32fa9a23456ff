import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { ClockView, HourMark, HoursView } from '../view'
import { Clock } from './clock'
import { BAND, createHoursLayout, TOP } from './hours-layout'

/** The clocks large, each with its strip of hours; what a paper names, and now, cross them all. */
export function Hours({ view, clocks }: { view: HoursView; clocks: ClockView[] }) {
  return (
    <section class="hours" aria-labelledby="hours-head">
      <h2 id="hours-head" class="unseen">
        {t('hours.strip')}
      </h2>
      <ul class="hours-clocks" aria-label={t('header.clocks')}>
        {clocks.map((clock, n) => (
          <Clock key={clock.place} {...clock} place={view.tracks[n]?.place ?? clock.place} />
        ))}
      </ul>
      <Strips view={view} />
      <HourList marks={view.marks} />
    </section>
  )
}

/** The same in sentences; all there is of it in the plain view. */
export function HourList({ marks }: { marks: HourMark[] }) {
  return (
    <ul class="hours-said">
      {marks.map((mark) => (
        <li key={mark.id}>
          <b>
            {mark.name}: {mark.far}.
          </b>{' '}
          {mark.line} {t('hours.when', { clock: mark.clock, elsewhere: mark.elsewhere })}{' '}
          {mark.then && <i>{mark.then}</i>}
        </li>
      ))}
    </ul>
  )
}

function Strips({ view }: { view: HoursView }) {
  const box = useRef<HTMLDivElement>(null)
  // Drawn in units of the text size, so that it grows with the reader's setting.
  const [room, setRoom] = useState({ width: 900, unit: 1 })
  useEffect(() => {
    if (!box.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      setRoom({ width: Math.max(120, Math.floor(entry.contentRect.width)), unit })
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  const width = room.width / room.unit
  const at = createHoursLayout(view, width)
  return (
    <div ref={box} class="hours-room">
      <svg
        width={room.width}
        height={at.height * room.unit}
        viewBox={`0 0 ${width} ${at.height}`}
        aria-hidden="true"
        class="hours-strips"
      >
        {view.tracks.map((track, n) => (
          <g key={track.place}>
            <rect class="day" x="0.5" y={at.y(n)} width={width - 1} height={BAND} />
            {track.nights.map((night) => (
              <rect
                key={night.from}
                class="night"
                x={at.x(night.from)}
                y={at.y(n)}
                width={at.x(night.to) - at.x(night.from) + 0.5}
                height={BAND}
              />
            ))}
            {track.days.map((day) => (
              <g key={day.at}>
                <path class="midnight" d={`M${at.x(day.at)} ${at.y(n) - 11}V${at.y(n)}`} />
                <text class="date" x={at.x(day.at) + (at.isTagged(n, day.at) ? 11 : 4)} y={at.y(n) - 3}>
                  {day.label}
                </text>
              </g>
            ))}
          </g>
        ))}
        {view.marks.map((mark) => (
          <path key={mark.id} class="mark" d={`M${at.x(mark.at)} ${TOP - 8}V${at.foot}`} />
        ))}
        <path class="now" d={`M${at.x(view.now)} ${TOP - 8}V${at.foot}`} />
        {view.tracks.map((track, n) =>
          track.hours
            .filter((hour) => at.isNumbered(hour, n))
            .map(({ at: moment, hour }) => (
              <text
                key={`${track.place} ${moment}`}
                class={track.nights.some((night) => moment >= night.from && moment < night.to) ? 'hour dark' : 'hour'}
                x={at.x(moment)}
                y={at.y(n) + BAND / 2 + 4.5}
              >
                {String(hour).padStart(2, '0')}
              </text>
            )),
        )}
        {view.marks.map(
          (mark) =>
            mark.track >= 0 && (
              <path
                key={mark.id}
                class={mark.gone ? 'tag gone' : 'tag'}
                d={`M${at.x(mark.at)} ${at.y(mark.track) - 1}l-7 -9h14z`}
              />
            ),
        )}
        {view.turns.map((turn) => (
          <g key={turn.n} class="turn">
            <rect x={at.x(turn.at) - 9} y={at.y(view.home) + 1} width="18" height={BAND - 2} />
            <text x={at.x(turn.at)} y={at.y(view.home) + BAND / 2 + 4.5}>
              {turn.n}
            </text>
          </g>
        ))}
        {at.names.map(({ x, text }) => (
          <text key={text} class="name" x={x} y={TOP - 12}>
            {text}
          </text>
        ))}
        {at.spans.map((span) => (
          <g key={span.text}>
            <path class="span" d={`M${span.from} ${at.foot - 5}v10m0 -5H${span.to}`} />
            {span.fits && (
              <text class="far" x={span.middle} y={at.foot + 5}>
                {span.text}
              </text>
            )}
          </g>
        ))}
        <text class="now-word" x={at.nowWord} y={at.foot + 5}>
          {t('hours.now')}
        </text>
      </svg>
    </div>
  )
}
