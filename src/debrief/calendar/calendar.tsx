import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { arrival } from '../../rules/observe'
import { t } from '../../text/t'
import type { Debrief } from '../debrief'
import { Anchor } from '../anchor'
import type { Hindsight } from '../hindsight'
import { calendarRows, rowsOfLine, type CalendarRow } from './rows'
import { useSpoken } from '../spoken'
import { Strand, StrandOn, type Standing } from './strand'
import { VersionList } from '../disputes/version-list'

type CalendarProps = {
  review: Debrief
  held: readonly string[]
  hindsight: Hindsight
  /** Shows the moment of a calendar state on the map. */
  onShow: (state: string) => void
}

/** Both lines on one calendar: as one until they part, then two. */
export function Calendar({ review, held, hindsight, onShow }: CalendarProps) {
  const spoken = useSpoken()
  const [withFacts, setWithFacts] = useState(false)
  const rows = useMemo(() => calendarRows(spoken.edition.scenario, review, withFacts), [review, withFacts])
  const fork = rows.findIndex(({ course }) => course === 'fork')
  const lastOf = {
    yours: rows.findLastIndex(({ yours }) => yours !== undefined),
    record: rows.findLastIndex(({ record, fact }) => fact || record !== undefined),
  }
  const run = (line: 'yours' | 'record', i: number) =>
    i < lastOf[line] ? 'runs' : i === lastOf[line] ? 'stops' : 'over'
  const dates = rows.map((row) =>
    row.until ? spoken.span(row.at, row.place, row.until) : spoken.day(row.at, row.place),
  )
  const told = rowsOfLine(rows)
  const shown = (from: number) => (row: CalendarRow, n: number) => {
    const i = from + n
    return (
      <Row
        key={row.id}
        row={row}
        date={dates[i] ?? ''}
        repeated={n > 0 && dates[i] === dates[i - 1]}
        standing={{ first: i === 0, parted: fork >= 0 && i > fork, yours: run('yours', i), record: run('record', i) }}
        onShow={onShow}
        hearer={hindsight === 'then' && held.length === 1 ? held[0] : undefined}
      />
    )
  }
  return (
    <section class="calendar" aria-labelledby="calendar">
      <div class="calendar-heads">
        <h2 id="calendar" class="unseen" tabIndex={-1}>
          {t('debrief.calendar')}
        </h2>
        <p class="of-yours" aria-hidden="true">
          {t('debrief.yours')}
        </p>
        <div class="of-record">
          <p aria-hidden="true">{t('debrief.record')}</p>
          <label class="with-facts">
            <input
              type="checkbox"
              checked={withFacts}
              onChange={(event) => setWithFacts(event.currentTarget.checked)}
            />
            {t('debrief.facts')}
          </label>
        </div>
      </div>
      <ol>
        {rows.slice(0, told).map(shown(0))}
        {told < rows.length && (
          <li class="goes-on">
            <GoesOn n={rows.length - told}>{rows.slice(told).map(shown(told))}</GoesOn>
          </li>
        )}
      </ol>
    </section>
  )
}

/** Folded: what the record went on to do when the line had ended. */
function GoesOn({ n, children }: { n: number; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        <StrandOn />
        <span>{t('debrief.goes-on', { n })}</span>
      </summary>
      <ol>{children}</ol>
    </details>
  )
}

type RowProps = {
  row: CalendarRow
  date: string
  /** The row above has the same date. */
  repeated: boolean
  standing: Standing
  /** The seat whose news is stamped on each entry, if it is. */
  hearer: string | undefined
  onShow: (state: string) => void
}

function Row({ row, date, repeated, standing, hearer, onShow }: RowProps) {
  const spoken = useSpoken()
  const [open, setOpen] = useState(false)
  const panel = `row-${row.id}`
  const recorded = row.fact ? spoken.say(`record.${row.id}.title`) : row.record ? spoken.done(row.record) : ''
  return (
    <li id={`row-of-${row.id}`} tabIndex={-1} class={`row ${row.course}${row.fact ? ' fact' : ''}`}>
      {row.course === 'fork' && <p class="fork-word">{t('debrief.fork')}</p>}
      <p class="when">
        <span class={repeated ? 'unseen' : undefined}>{date}</span>
      </p>
      <div class="of-yours">
        {row.yours ? (
          <>
            <span class="unseen">{t('debrief.yours')}: </span>
            {row.n === undefined ? (
              spoken.done(row.yours)
            ) : (
              <Anchor to={`decision-${row.n}`}>{spoken.done(row.yours)}</Anchor>
            )}
            {hearer && <Heard row={row} seat={hearer} />}
          </>
        ) : (
          !row.fact && <span class="unseen">{t('debrief.nothing.yours')}</span>
        )}
      </div>
      <Strand row={row} standing={standing} />
      {!row.fact && (
        <button
          type="button"
          class="to-map"
          aria-label={t('replay.row', { when: `${date}, ${row.yours ? spoken.done(row.yours) : recorded}` })}
          onClick={() => onShow(row.id)}
        />
      )}
      <div class="of-record">
        {recorded ? (
          <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
            <span class="unseen">{t('debrief.record')}: </span>
            {recorded}{' '}
            <i>
              {row.versions.length === 1 ? t('debrief.sources.1') : t('debrief.sources.n', { n: row.versions.length })}
            </i>
          </button>
        ) : (
          <span class="unseen">{t('debrief.nothing')}</span>
        )}
      </div>
      {recorded && (
        <div id={panel} class="row-panel" hidden={!open}>
          {open && <VersionList id={row.id} versions={row.versions} disputes={row.disputes} />}
        </div>
      )}
    </li>
  )
}

/** When the player's desk heard of an entry of the line. */
function Heard({ row, seat }: { row: CalendarRow; seat: string }) {
  const { edition, day, clock } = useSpoken()
  if (!row.yours || row.seat === seat) return null
  const at = arrival(edition.scenario, row.yours, seat)
  const desk = edition.scenario.data.scenario.seats[seat]?.desk ?? ''
  return (
    <i class="heard">
      {at === undefined ? t('debrief.never') : t('debrief.heard', { date: day(at, desk), time: clock(at, desk) })}
    </i>
  )
}
