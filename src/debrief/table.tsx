import type { ComponentChildren } from 'preact'
import { t } from '../text/t'

type TableProps = { heads: readonly string[]; rows: readonly (readonly ComponentChildren[])[]; class?: string }

/** A table whose first column names its rows. */
export const Table = ({ heads, rows, ...more }: TableProps) => (
  <table {...more}>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, n) => (
        <tr key={n}>{cells.map((cell, m) => (m === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}</tr>
      ))}
    </tbody>
  </table>
)

/** A chart as text, folded beneath it. */
export const AsTable = (table: TableProps) => (
  <details class="as-table">
    <summary>{t('debrief.table')}</summary>
    <Table {...table} />
  </details>
)
