import { useSpoken } from '../../debrief/spoken'
import { strategies, type Strategy } from '../../session/strategy'
import { t } from '../../text/t'
import type { Model } from '../../whatif/odds'
import { assume, assumed, type Assumed } from './assumed-view'
import { BendSlider } from './bend-slider'
import { BendSwitch } from './bend-switch'

type BendControlsProps = { model: Model; onModel: (model: Model) => void }

const isDisputed = (of: Assumed): of is Assumed & { dispute: NonNullable<Assumed['dispute']> } => !!of.dispute

/** Sliders, switches and the strategies of the seats. */
export function BendControls({ model, onModel }: BendControlsProps) {
  const { scenario } = useSpoken().edition
  const all = assumed(scenario, model)
  const free = all.filter(({ dispute }) => !dispute)
  const disputed = all.filter(isDisputed)
  const setter = (id: string) => (value: number) => onModel(assume(scenario, model, id, value))
  return (
    <>
      {free.length > 0 && (
        <div class="bend-group">
          <h3>{t('assume.free')}</h3>
          {free.map((of) => (
            <BendSlider key={of.id} of={of} onValue={setter(of.id)} />
          ))}
        </div>
      )}
      {disputed.length > 0 && (
        <div class="bend-group">
          <h3>{t('assume.disputed')}</h3>
          <p class="small">{t('assume.disputed.lead')}</p>
          {disputed.map((of) => (
            <BendSwitch key={of.id} of={of} onValue={setter(of.id)} />
          ))}
        </div>
      )}
      <Seats model={model} onModel={onModel} />
    </>
  )
}

function Seats({ model, onModel }: BendControlsProps) {
  const { edition, seat: nameOf } = useSpoken()
  return (
    <div class="bend-group">
      <h3>{t('assume.seats')}</h3>
      <p class="small">{t('assume.seats.lead')}</p>
      <div class="bend-seats">
        {Object.keys(edition.scenario.data.scenario.seats).map((seat) => (
          <label key={seat}>
            {nameOf(seat)}
            <select
              value={model.strategies?.[seat] ?? 'sources'}
              onChange={({ currentTarget }) =>
                onModel({ ...model, strategies: { ...model.strategies, [seat]: currentTarget.value as Strategy } })
              }
            >
              {strategies.map((strategy) => (
                <option key={strategy} value={strategy}>
                  {t(`holder.${strategy}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </div>
  )
}
