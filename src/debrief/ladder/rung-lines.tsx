import { t } from '../../text/t'
import { rungName } from '../../play/views/ladder'
import type { Reached } from './climbing'
import { roomFor } from './lines-of'
import { Words } from './words'

/** The rung at a day's end, and the highest of the day where that was another. */
export const reachedWords = ({ end, highest }: Reached): string =>
  end === highest ? rungName(end) : t('debrief.rung.through', { end: rungName(end), highest: rungName(highest) })

/** Room at the left of a chart for the names of its rungs, in px. */
export const nameRoom = (top: number) =>
  Math.max(96, 14 + roomFor(Array.from({ length: top + 1 }, (_, rung) => rungName(rung))))

type RungLinesProps = { top: number; left: number; right: number; y: (rung: number) => number; reached: Set<number> }

/** The rungs of an escalation chart, from 0 to `top`, with their names at the left. */
export function RungLines({ top, left, right, y, reached }: RungLinesProps) {
  return (
    <>
      {Array.from({ length: top + 1 }, (_, rung) => (
        <g key={rung}>
          <path class="rung-line" d={`M${left} ${y(rung)}H${right}`} />
          <Words
            class={reached.has(rung) ? 'reached' : 'not-reached'}
            text={rungName(rung)}
            room={left - 12}
            x={left - 12}
            y={y(rung) + 5}
            anchor="end"
          />
        </g>
      ))}
    </>
  )
}
