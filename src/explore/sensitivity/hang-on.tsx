import { useMemo, useState } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { t } from '../../text/t'
import type { EndingOdds, Model } from '../../whatif/odds'
import { chanceOfAny, swings, tornadoModels } from '../../whatif/sensitivity'
import type { Assumed } from '../assumptions/assumed-view'
import { Differs } from '../assumptions/given'
import { targets, type Target } from './targets'
import { Tornado } from './tornado'
import type { Line } from '../tree/tree'
import { TwoAtOnce } from './two-at-once'
import type { Inquiring } from '../use-inquiry'
import { useNear } from '../use-near'
import { useSweep } from './use-sweep'

type HangOnProps = {
  inquiring: Inquiring
  line: Line
  /** The model at rest, and the odds under it. */
  model: Model
  rested: EndingOdds | undefined
  all: readonly Assumed[]
  onSet: (values: Readonly<Record<string, number>>) => void
}

/** What the odds of an ending hang on: each assumption alone, and two together. Worked out when it comes near the eye. */
export function HangOn({ inquiring, line, model, rested, all, onSet }: HangOnProps) {
  const { scenario } = useSpoken().edition
  const { ref, near } = useNear<HTMLDivElement>('600px', true)
  const list = useMemo(() => targets(scenario), [scenario])
  const [target, setTarget] = useState(list[0])
  const names = all.map(({ id }) => id)
  const { swept } = useSweep(
    inquiring,
    line,
    JSON.stringify(model),
    undefined,
    () => [model, ...tornadoModels(names, model)],
    near,
  )
  const found = swept && swings(names, swept.answers.slice(1), target.endings)
  return (
    <div class="hang-on" ref={ref}>
      <h3>{t('assume.moves')}</h3>
      <p class="small">{t('assume.moves.lead')}</p>
      <label class="target">
        {t('assume.target')}
        <Targets list={list} target={target} onTarget={setTarget} />
      </label>
      <Differs model={model} />
      <div class="hang-columns">
        <div>
          <h4>{t('assume.tornado')}</h4>
          {found && swept ? (
            <Tornado swings={found} now={chanceOfAny(swept.answers[0] ?? rested ?? {}, target.endings)} />
          ) : (
            <p class="small">{t('assume.odds.waiting')}</p>
          )}
        </div>
        <div>
          <h4>{t('assume.grid')}</h4>
          <TwoAtOnce
            inquiring={inquiring}
            line={line}
            model={model}
            all={all}
            endings={target.endings}
            widest={found?.slice(0, 2).map(({ assumption }) => assumption) ?? []}
            onSet={onSet}
          />
        </div>
      </div>
    </div>
  )
}

type TargetsProps = { list: readonly Target[]; target: Target; onTarget: (target: Target) => void }

function Targets({ list, target, onTarget }: TargetsProps) {
  const { say } = useSpoken()
  const words = ({ measure, ending }: Target) =>
    measure !== undefined
      ? say(`measures.${measure}`)
      : ending !== undefined
        ? t('assume.target.ending', { ending: say(`endings.${ending}.title`) })
        : t('assume.target.peace')
  const options = (some: readonly Target[]) =>
    some.map((one) => (
      <option key={one.id} value={one.id}>
        {words(one)}
      </option>
    ))
  return (
    <select
      value={target.id}
      onChange={({ currentTarget }) => onTarget(list.find(({ id }) => id === currentTarget.value) ?? target)}
    >
      <optgroup label={t('assume.target.groups')}>
        {options(list.filter(({ ending }) => ending === undefined))}
      </optgroup>
      <optgroup label={t('assume.target.endings')}>
        {options(list.filter(({ ending }) => ending !== undefined))}
      </optgroup>
    </select>
  )
}
