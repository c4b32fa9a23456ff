import { useSpoken, type Said } from '../../debrief/spoken'
import type { Model } from '../../whatif/odds'
import { t } from '../../text/t'
import { conditions, differs, type Conditions } from './conditions'
import type { Inquiring } from '../use-inquiry'

const assumedList = (spoken: Said, { assumed }: Conditions) =>
  assumed.map(({ name, value, authors }) =>
    t('explore.assumed', { title: spoken.say(`assumptions.${name}.title`), value, authors }),
  )
const seatList = (spoken: Said, { seats }: Conditions) =>
  seats.map(({ seat, strategy }) => t('explore.given.seat', { name: spoken.seat(seat), how: t(`holder.${strategy}`) }))

/** The words for what numbers are conditional on, to be put into a sentence. */
export const givenWords = (spoken: Said, what: Conditions) => ({
  seats: what.seats.length
    ? t('explore.given.seats', { list: seatList(spoken, what).join(', ') })
    : t('explore.given.sources'),
  assumed: what.assumed.length
    ? t('explore.given.assumed', { list: assumedList(spoken, what).join('; ') })
    : t('explore.given.authors'),
})

/** What all numbers of the page are conditional on. */
export function Given({ model, onReset }: { model: Model; onReset: () => void }) {
  const spoken = useSpoken()
  const what = conditions(spoken.edition.scenario, model)
  return (
    <div class="small given">
      {t('explore.given', givenWords(spoken, what))} {t('explore.severity.note')}
      {differs(what) && (
        <button type="button" class="plain-button" onClick={onReset}>
          {t('explore.reset')}
        </button>
      )}
    </div>
  )
}

/** Said again beside numbers, where they are not the author's. */
export function Differs({ model }: { model: Model }) {
  const spoken = useSpoken()
  const what = conditions(spoken.edition.scenario, model)
  if (!differs(what)) return null
  return (
    <p class="small differs">
      {t('explore.differs', { list: [...seatList(spoken, what), ...assumedList(spoken, what)].join('; ') })}
    </p>
  )
}

type BuildingProps = { inquiring: Inquiring; stopped: boolean; onStop: () => void; onStart: () => void }

/** How far the table is, with a way to stop it; why there are no numbers, with a way to begin again. */
export function Building({ inquiring, stopped, onStop, onStart }: BuildingProps) {
  if (stopped || inquiring.state === 'failed')
    return (
      <div class="building" role={stopped ? 'status' : 'alert'}>
        <p>
          {stopped || inquiring.state !== 'failed'
            ? t('explore.stopped')
            : t('explore.no-odds', { reason: inquiring.reason })}
        </p>
        <button type="button" class="plain-button" onClick={onStart}>
          {t(stopped ? 'explore.start' : 'explore.retry')}
        </button>
      </div>
    )
  if (inquiring.state === 'ready')
    return (
      <p class="small" role="status">
        {t('explore.ready', { n: inquiring.positions.toLocaleString('en') })}
      </p>
    )
  const n = Math.round(100 * inquiring.share)
  return (
    <div class="building">
      <p>
        <progress max={100} value={n} aria-label={t('explore.building', { n })} /> {t('explore.building', { n })}{' '}
        {t('explore.building.why')}
      </p>
      <button type="button" class="plain-button" onClick={onStop}>
        {t('explore.cancel')}
      </button>
    </div>
  )
}
