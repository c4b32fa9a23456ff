import { scaleQuantize } from 'd3-scale'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { t } from '../../text/t'
import { gridValues } from '../../whatif/sensitivity'
import { cellAt, nearestCell } from './cell-keys'

export type CellsSpec = { pair: readonly [string, string]; side: number }

type CellsProps = CellsSpec & {
  /** Chances row by row, the second assumption from high to low, the first along each row. */
  cells: readonly number[]
  /** The two assumptions as they stand. */
  now: readonly [number, number]
  onSet: (x: number, y: number) => void
}

/** How many shades are told apart. */
const SHADES = [0, 1, 2, 3, 4, 5]
const hundred = (chance: number) => Math.round(100 * chance)

/** The odds over two assumptions: a grid of numbers, the higher the darker. */
export function Cells({ pair, side, cells, now, onSet }: CellsProps) {
  const { say } = useSpoken()
  const [first, second] = pair.map((id) => say(`assumptions.${id}.title`)) as [string, string]
  const values = gridValues(side)
  const stands = nearestCell(...now, side)
  const [at, setAt] = useState(stands)
  const [set, setSet] = useState(false)
  useEffect(() => {
    setAt(nearestCell(...now, side))
    setSet(false)
  }, [first, second, side])
  const sheet = useRef<HTMLDivElement>(null)
  const range: [number, number] = [Math.min(...cells), Math.max(...cells)]
  const shade = range[1] - range[0] < 0.005 ? () => 0 : scaleQuantize(range, SHADES)
  const x = values[at % side] ?? 0
  const y = values[side - 1 - Math.floor(at / side)] ?? 0
  const go = (to: number) => {
    setAt(to)
    setSet(false)
    sheet.current?.querySelectorAll<HTMLElement>('[role=gridcell]')[to]?.focus()
  }
  const choose = () => {
    onSet(x, y)
    setSet(true)
  }
  const press = (event: KeyboardEvent) => {
    const to = cellAt(event.key, event.ctrlKey, at, side)
    const sets = event.key === 'Enter' || event.key === ' '
    if (to === undefined && !sets) return
    event.preventDefault()
    if (to === undefined) choose()
    else go(to)
  }
  const words = { first, second, x, y, n: hundred(cells[at] ?? 0) }
  return (
    <>
      <p class="small cells-axis">
        {second} <span aria-hidden="true">↑</span>
      </p>
      <div
        ref={sheet}
        role="grid"
        class={side > 6 ? 'cells fine' : 'cells'}
        aria-label={t('assume.grid.label', { first, second })}
      >
        {values.toReversed().map((rowValue, row) => (
          <div role="row" key={rowValue}>
            <div role="rowheader">{Number(rowValue.toFixed(1))}</div>
            {values.map((value, column) => {
              const n = row * side + column
              return (
                <div
                  key={value}
                  role="gridcell"
                  class={`shade-${shade(cells[n] ?? 0)}${n === stands ? ' stands' : ''}`}
                  tabIndex={n === at ? 0 : -1}
                  aria-selected={n === at}
                  onClick={() => go(n)}
                  onKeyDown={press}
                >
                  {hundred(cells[n] ?? 0)}
                </div>
              )
            })}
          </div>
        ))}
        <div role="row" class="feet">
          <span />
          {values.map((value) => (
            <div role="columnheader" key={value}>
              {Number(value.toFixed(1))}
            </div>
          ))}
        </div>
      </div>
      <p class="small cells-axis along">
        {first} <span aria-hidden="true">→</span>
      </p>
      <p role="status">{t(set ? 'assume.grid.set.done' : 'assume.grid.cell', words)}</p>
      <button type="button" class="plain-button" onClick={choose}>
        {t('assume.grid.set')}
      </button>
      <p class="small">{t('assume.grid.key', { low: hundred(range[0]), high: hundred(range[1]) })}</p>
    </>
  )
}
