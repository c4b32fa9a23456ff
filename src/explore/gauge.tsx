import { useMemo } from 'preact/hooks'
import { modelOf } from '../debrief/model'
import { assumedWords } from '../play/views/assumed-words'
import type { Edition } from '../play/views/words'
import { line, stepsOf, type Log } from '../session/log'
import { t } from '../text/t'
import { sizeOf } from '../whatif/regret'
import { useAnswer, useInquiry } from './use-inquiry'
import './gauge.css'

/** Where the needle ends: a loss of this many points or more. */
const FULL = 25

/** After an order: how far it stands behind the best by the person's goal, at what the seat knew. Nothing before the first. */
export function Gauge({ edition, log, seat }: { edition: Edition; log: Log; seat: string }) {
  const { scenario, words } = edition
  const events = useMemo(() => line(log).map(({ event }) => event), [log])
  const last = useMemo(() => lastOrder(edition, log, seat), [log, seat])
  const inquiring = useInquiry(scenario)
  const cost = useAnswer(inquiring, `${seat} ${events.length}`, async (asking) => {
    const all = await asking.ask('review', modelOf(log), events, seat, log.goal)
    return all.filter(({ index }) => last.includes(index)).reduce((sum, { regret }) => sum + regret, 0)
  })
  if (!last.length || inquiring.state === 'failed') return null
  if (cost === undefined) return <p class="gauge small">{t('gauge.building')}</p>
  const goal = words.say(`goals.${log.goal}.title`)
  return (
    <p class="gauge small">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 8H100" />
        <rect width={Math.max(1, (100 * Math.min(cost, FULL)) / FULL)} height="8" />
      </svg>
      {cost < 0.05
        ? t('gauge.best', { goal })
        : t('gauge.behind', { points: cost.toFixed(1), goal, size: t(`regret.size.${sizeOf(cost)}`) })}
      {assumedWords(edition, log) && ` ${t('assume.gauge')}`}
    </p>
  )
}

/** The entries of a seat's last order: one, or all clauses of a form. */
function lastOrder({ scenario }: Edition, log: Log, seat: string): number[] {
  const own = stepsOf(scenario, log).flatMap(({ turn }, index) => (turn.seat === seat ? [{ turn, index }] : []))
  const last = own.at(-1)
  if (!last) return []
  return last.turn.form === undefined
    ? [last.index]
    : own.filter(({ turn }) => turn.form === last.turn.form).map(({ index }) => index)
}
