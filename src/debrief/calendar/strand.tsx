import type { CalendarRow } from './rows'

/** Where the strands run: as one in the middle, then yours at the left and the record at the right. */
const [YOURS, MIDDLE, RECORD] = [14, 42, 70]
/** The height of a row's mark. */
const MARK = 20

/** Where a row stands: a line begins in its first row, and each line stops at its own last entry. */
export type Standing = {
  first: boolean
  parted: boolean
  yours: 'runs' | 'stops' | 'over'
  record: 'runs' | 'stops' | 'over'
}

type StrandProps = { row: CalendarRow; standing: Standing }

/** One row's piece of the spine. It stretches with its row, so that the pieces join whatever the words need. */
export function Strand({ row, standing }: StrandProps) {
  const { course, seat, yours, record, n } = row
  const { parted } = standing
  const top = standing.first ? MARK : 0
  const end = (line: 'yours' | 'record') => (standing[line] === 'runs' ? '100%' : MARK)
  return (
    <svg class="strand" width="84" height="100%" aria-hidden="true">
      {course === 'together' && (
        <>
          <line class="yours" x1={MIDDLE - 2.2} x2={MIDDLE - 2.2} y1={top} y2={end('yours')} />
          <line class="record" x1={MIDDLE + 2.2} x2={MIDDLE + 2.2} y1={top} y2={end('record')} />
        </>
      )}
      {course === 'apart' && (
        <>
          {standing.yours !== 'over' && <line class="yours" x1={YOURS} x2={YOURS} y1="0" y2={end('yours')} />}
          {standing.record !== 'over' && <line class="record" x1={RECORD} x2={RECORD} y1="0" y2={end('record')} />}
        </>
      )}
      {course === 'fork' && (
        <>
          <path class="yours" d={`M${MIDDLE - 2.2} 0V24C${MIDDLE - 2.2} 44 ${YOURS} 38 ${YOURS} 58`} />
          <path class="record" d={`M${MIDDLE + 2.2} 0V24C${MIDDLE + 2.2} 44 ${RECORD} 38 ${RECORD} 58`} />
          <line class="yours" x1={YOURS} x2={YOURS} y1="58" y2="100%" />
          <line class="record" x1={RECORD} x2={RECORD} y1="58" y2="100%" />
        </>
      )}
      {course === 'fork' ? (
        <Mark kind="fork" x={MIDDLE} n={n} />
      ) : row.fact ? (
        <Mark kind="fact" x={parted ? RECORD : MIDDLE} />
      ) : course === 'together' ? (
        <Mark kind={seat ? 'decision' : 'chance'} x={MIDDLE} line="both" n={n} />
      ) : (
        <>
          {yours && <Mark kind={seat ? 'decision' : 'chance'} x={YOURS} line="yours" n={n} />}
          {record && <Mark kind={seat ? 'decision' : 'chance'} x={RECORD} line="record" />}
        </>
      )}
    </svg>
  )
}

/** The record's strand alone, beside a fold of its rows. */
export const StrandOn = () => (
  <svg class="strand" width="84" height="100%" aria-hidden="true">
    <line class="record" x1={RECORD} x2={RECORD} y1="0" y2="100%" />
  </svg>
)

type MarkProps = {
  kind: 'decision' | 'chance' | 'fact' | 'fork'
  x: number
  line?: 'yours' | 'record' | 'both'
  n?: number | undefined
}

/** Decisions square, events round; a decision of the player's own has its number, the divergence a filled disc. */
function Mark({ kind, x, line = 'both', n }: MarkProps) {
  const number =
    n === undefined ? null : (
      <text x={x} y={MARK + 5} class={kind === 'fork' ? 'number fork' : `number ${line}`}>
        {n}
      </text>
    )
  if (kind === 'fork')
    return (
      <>
        <circle class="ground" cx={x} cy={MARK} r="15.5" />
        <circle class="disc" cx={x} cy={MARK} r="12.5" />
        {number}
      </>
    )
  if (kind === 'fact') return <circle class="fact" cx={x} cy={MARK} r="4" />
  if (kind === 'chance') return <circle class={`event ${line}`} cx={x} cy={MARK} r={line === 'both' ? 7 : 6} />
  const half = number ? 10 : line === 'both' ? 8 : 7
  return (
    <>
      <rect class={`square ${line}`} x={x - half} y={MARK - half} width={half * 2} height={half * 2} />
      {number}
    </>
  )
}
