import { assumedWords } from '../../play/views/assumed-words'
import type { Edition } from '../../play/views/words'
import type { Log } from '../../session/log'
import { t } from '../../text/t'
import { modelOf } from '../model'
import { useSpoken } from '../spoken'
import type { Reviews } from './use-reviews'

/** What every number below is conditional on; and, while they are worked out, how far that is. */
export function Given({ log, reviews: { inquiring, likelihood } }: { log: Log; reviews: Reviews }) {
  const { edition } = useSpoken()
  if (inquiring.state === 'failed')
    return (
      <p class="small given" role="alert">
        {t('regret.failed', { reason: inquiring.reason })}
      </p>
    )
  return (
    <div class="small given">
      <p>{conditions(edition, log)}</p>
      {inquiring.state === 'building' ? (
        <p role="status">
          <progress max={1} value={inquiring.share} /> {t('regret.building', { n: Math.round(100 * inquiring.share) })}
        </p>
      ) : (
        likelihood !== undefined && likelihood > 0 && <p>{t('regret.line', { n: rounded(1 / likelihood) })}</p>
      )}
    </div>
  )
}

/** Two figures are all that such a number is worth. */
const rounded = (n: number): string => Number(n.toPrecision(2)).toLocaleString('en')

/** In words: by which weights, strategies and assumptions the model's numbers hold. */
export function conditions(edition: Edition, log: Log): string {
  const { strategies } = modelOf(log)
  const list = assumedWords(edition, log)
  const others = Object.entries(strategies).filter(([, strategy]) => strategy !== 'sources')
  const given = others.length
    ? t('regret.given.mixed', {
        list: others
          .map(([seat, how]) => `${edition.words.say(`seats.${seat}.name`)}, ${t(`holder.${how}`)}`)
          .join('; '),
      })
    : t('regret.given')
  return list ? `${given} ${t('regret.given.assumed', { list })}` : given
}
