import { defaults } from '../rules/weights'
import type { Log } from '../session/log'
import { t } from '../text/t'
import { modelOf } from './model'
import { useSpoken } from './spoken'
import type { Reviews } from './use-reviews'

/** What every number below is conditional on; and, while they are worked out, how far that is. */
export function Given({ log, reviews: { inquiring, likelihood } }: { log: Log; reviews: Reviews }) {
  const { edition, say } = useSpoken()
  if (inquiring.state === 'failed')
    return (
      <p class="small given" role="alert">
        {t('regret.failed', { reason: inquiring.reason })}
      </p>
    )
  const { strategies, assumptions } = modelOf(log)
  const plain = Object.values(strategies).every((strategy) => strategy === 'sources')
  const authors = defaults(edition.scenario)
  const changed = Object.entries(assumptions).filter(([name, value]) => value !== authors[name])
  return (
    <div class="small given">
      <p>
        {t('regret.given', { strategies: t(plain ? 'regret.given.sources' : 'regret.given.mixed') })}
        {changed.length > 0 &&
          ` ${t('regret.given.assumed', {
            list: changed
              .map(([name, value]) =>
                t('regret.assumed', { title: say(`assumptions.${name}.title`), value, default: authors[name] ?? 0 }),
              )
              .join('; '),
          })}`}
      </p>
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
