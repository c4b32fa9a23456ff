import { inHundreds, SEVERITIES } from '../../debrief/decisions/violence'
import { SeverityBar } from '../../debrief/decisions/severity-bar'
import { t } from '../../text/t'
import { inHundred } from '../saying'
import type { Saying } from '../saying'
import type { Tags } from './tags'
import type { Row } from './tree'

type TreeRowProps = {
  row: Row
  saying: Saying
  tags: Tags
  chance: number | undefined
  leads: readonly number[] | undefined
  selected: boolean
  found: boolean
  /** The cell that Tab comes to; undefined when it is the row, null when the row is not the grid's current one. */
  current: number | undefined | null
  /** What is said in place of a number that is not there. */
  missing: string
  onSelect: () => void
  onToggle: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

export const CELLS = 4

/** One row of the tree: what happened last on a line, when, by whom, how likely, and where it leads. */
export function TreeRow({ row, saying, tags, chance, leads, selected, found, current, ...rest }: TreeRowProps) {
  const { missing, onSelect, onToggle, onKeyDown } = rest
  const { line, how, level } = row
  const ended = saying.ended(line)
  const cell = (n: number) => ({ role: 'gridcell', tabIndex: current === n ? 0 : -1, 'data-cell': n }) as const
  const on = tags.yours && tags.record ? 'on-both' : tags.yours ? 'on-yours' : tags.record ? 'on-record' : ''
  return (
    <div
      role="row"
      class={`tree-row ${on}${found ? ' found' : ''}`}
      data-key={row.key}
      aria-level={level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.expanded}
      aria-selected={selected}
      tabIndex={current === undefined ? 0 : -1}
      style={{ '--level': level - 1 }}
      onClick={onSelect}
      onKeyDown={onKeyDown}
    >
      <div {...cell(0)} class="tree-what">
        {row.expanded === undefined ? (
          <span class="fold" aria-hidden="true" />
        ) : (
          <span
            class="fold"
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation()
              onToggle()
            }}
          >
            <svg viewBox="0 0 12 12">
              <path d={row.expanded ? 'M1.5 4L6 8.5L10.5 4' : 'M4 1.5L8.5 6L4 10.5'} />
            </svg>
          </span>
        )}
        <span>
          {(how === 'instead' || how === 'then') && <i class="how">{t(`explore.${how}`)}: </i>}
          {saying.what(line)} <Marks tags={tags} />
        </span>
      </div>
      <div {...cell(1)} class="tree-when">
        <span>{saying.day(line)}</span>
        {line.length > 0 && <span class="unseen">, </span>}
        <i>{saying.who(line)}</i>
      </div>
      <div {...cell(2)} class="tree-chance">
        {line.length === 0 ? '' : chance === undefined ? <i class="small">{missing}</i> : inHundred(chance)}
      </div>
      <div {...cell(3)} class="tree-leads">
        {ended !== undefined && <p>{t('explore.ends', { ending: saying.short(ended) })}</p>}
        {leads ? (
          <>
            <SeverityBar shares={leads} />
            {ended === undefined && <p class="small">{severityWords(leads)}</p>}
          </>
        ) : (
          ended === undefined && <i class="small">{missing}</i>
        )}
      </div>
    </div>
  )
}

/** "48 none, 27 minor, 25 serious"; what is under 1 in 100 is left out. */
export function severityWords(leads: readonly number[]): string {
  return inHundreds(leads)
    .flatMap((n, severity) => (n > 0 ? [t(`explore.severity.${SEVERITIES[severity] ?? 1}`, { n })] : []))
    .join(', ')
}

/** Which lines pass here. */
function Marks({ tags: { yours, record, fresh, kept } }: { tags: Tags }) {
  const on = yours && record ? 'both' : yours ? 'yours' : record ? 'record' : undefined
  return (
    <>
      {on && <i class={fresh ? `tag ${on}` : 'unseen'}>{t(`explore.on.${on}`)}</i>}
      {kept.map((name) => (
        <i key={name} class="tag kept">
          {name}
        </i>
      ))}
    </>
  )
}
