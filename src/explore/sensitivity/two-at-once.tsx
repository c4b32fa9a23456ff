import { useState } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { t } from '../../text/t'
import type { Model } from '../../whatif/odds'
import { chanceOfAny, gridModels, gridValues } from '../../whatif/sensitivity'
import type { Assumed } from '../assumptions/assumed-view'
import { Cells, type CellsSpec } from './cells'
import type { Line } from '../tree/tree'
import type { Inquiring } from '../use-inquiry'
import { useSweep } from './use-sweep'

const SIDES = [6, 11] as const

type TwoAtOnceProps = {
  inquiring: Inquiring
  line: Line
  model: Model
  all: readonly Assumed[]
  endings: readonly string[]
  /** The two that move the odds most: they stand until the reader chooses. */
  widest: readonly string[]
  onSet: (values: Readonly<Record<string, number>>) => void
}

/** Two assumptions against each other: chosen here, worked out cell by cell. */
export function TwoAtOnce({ inquiring, line, model, all, endings, widest, onSet }: TwoAtOnceProps) {
  const { say } = useSpoken()
  const [chosen, setChosen] = useState<[string | undefined, string | undefined]>([undefined, undefined])
  const [side, setSide] = useState<number>(SIDES[0])
  const first = chosen[0] ?? widest.find((id) => id !== chosen[1]) ?? all[0]?.id ?? ''
  const second = chosen[1] ?? widest.find((id) => id !== first) ?? all.find(({ id }) => id !== first)?.id ?? ''
  const spec: CellsSpec = { pair: [first, second], side }
  const { swept, done } = useSweep(
    inquiring,
    line,
    JSON.stringify([spec, model]),
    spec,
    () => gridModels([first, second], gridValues(side), model),
    widest.length > 1,
  )
  if (all.length < 2) return <p class="small">{t('assume.grid.one')}</p>
  const valueOf = (id: string | undefined) => all.find((of) => of.id === id)?.value ?? 0
  const axes = [
    ['assume.grid.second', second, first, 1],
    ['assume.grid.first', first, second, 0],
  ] as const
  return (
    <div class="two-at-once">
      <div class="bend-seats">
        {axes.map(([label, id, other, n]) => (
          <label key={label}>
            {t(label)}
            <select
              value={id}
              onChange={({ currentTarget: { value } }) => setChosen(n === 0 ? [value, second] : [first, value])}
            >
              {all.map((of) => (
                <option key={of.id} value={of.id} disabled={of.id === other}>
                  {say(`assumptions.${of.id}.title`)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <fieldset class="goal-choice">
          <legend class="small">{t('assume.grid.cells')}</legend>
          {SIDES.map((n) => (
            <label key={n}>
              <input type="radio" name="cells-side" checked={side === n} onChange={() => setSide(n)} />
              {t('assume.grid.side', { n })}
            </label>
          ))}
        </fieldset>
      </div>
      {done !== undefined && done > 0 && (
        <p class="small" role="status">
          {t('assume.working', { n: done, of: side * side })}
        </p>
      )}
      {swept && (
        <Cells
          {...swept.spec}
          cells={swept.answers.map((odds) => chanceOfAny(odds, endings))}
          now={[valueOf(swept.spec.pair[0]), valueOf(swept.spec.pair[1])]}
          onSet={(x, y) => onSet({ [swept.spec.pair[0]]: x, [swept.spec.pair[1]]: y })}
        />
      )}
    </div>
  )
}
