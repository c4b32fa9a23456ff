/** The lines that the page of both crises shows, each with its words and the way in which it is drawn. */
import { recordedLine } from '../../record/record'
import { stepsOf, type Log } from '../../session/log'
import { t } from '../../text/t'
import { localAt, type Edition } from '../../play/views/words'
import { createSpoken, type Said } from '../spoken'
import { crisisLine, type CrisisLine, type Moment } from './two-crises'

export type Shown = {
  id: string
  said: Said
  line: CrisisLine
  /** The year of a record; "Your line, 1937". */
  label: string
  title: string
  own: boolean
}

/** The records in the order of the editions, and after them the line that has been played, if there is one with entries. */
export function shownLines(editions: readonly Edition[], played?: { edition: Edition; log: Log }): Shown[] {
  const shown = (edition: Edition, line: CrisisLine, own: boolean): Shown => {
    const { at, place } = line.moments.act as Moment
    const { year } = localAt(edition, at, place)
    return {
      id: own ? 'yours' : edition.scenario.id,
      said: createSpoken(edition),
      line,
      label: t(own ? 'compare.yours' : 'compare.record', { year }),
      title: edition.words.say('title'),
      own,
    }
  }
  const records = editions.map((edition) =>
    shown(edition, crisisLine(edition.scenario, recordedLine(edition.scenario)), false),
  )
  if (!played) return records
  const { edition, log } = played
  const steps = stepsOf(edition.scenario, log)
  return steps.length ? [...records, shown(edition, crisisLine(edition.scenario, steps), true)] : records
}

/** How a line is drawn: solid, dashed, dotted; the player's own in pencil. */
export const strokeOf = ({ own }: Shown, n: number): string => (own ? 'yours' : `record dash-${n}`)

/** The head of a column: the line's label with a sample of how it is drawn. */
function LineHead({ shown, n }: { shown: Shown; n: number }) {
  return (
    <span class={shown.own ? 'line-head pencil' : 'line-head'}>
      <svg class="stroke-sample" width="34" height="10" aria-hidden="true">
        <path class={strokeOf(shown, n)} d="M0 5H34" />
      </svg>
      {shown.label}
    </span>
  )
}

type SidesProps = {
  lines: readonly Shown[]
  /** What the first column has. */
  head: string
  caption: string
  rows: readonly { id: string; name: preact.ComponentChildren; cells: readonly preact.ComponentChildren[] }[]
}

/** A table with a column for each line. On a phone the question stands above its answers. */
export function Sides({ lines, head, caption, rows }: SidesProps) {
  return (
    <table class={`sides of-${lines.length}`}>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {lines.map((shown, n) => (
            <th key={shown.id} scope="col">
              <LineHead shown={shown} n={n} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, n) => (
              <td key={lines[n]?.id} class={lines[n]?.own ? 'pencil' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
