import { t } from '../../text/t'
import { optionId } from '../../play/views/words'
import type { Reviewed } from '../../whatif/regret'
import type { Part } from '../../whatif/why'
import { points } from './option-odds'
import { useSpoken } from '../spoken'

/** Parts below this share of the loss are told together. */
const WORTH_NAMING = 0.08

const hundred = (chance: number) => Math.round(100 * chance)

/** What a decision cost by the goal, and by what it came about; the parts add up to the whole. */
export function WhyLost({ reviewed, goal }: { reviewed: Reviewed; goal: string }) {
  const { edition, say } = useSpoken()
  const { regret, why, best, positions, impossible, options, chosen } = reviewed
  const goalName = say(`goals.${goal}.title`)
  const done = (event: string) => say(`${optionId(edition, event)}.done`)
  const numbers = ({ chosen: now, best: other }: Part) => ({ chosen: hundred(now), best: hundred(other) })
  /** The turn does not come: a decision is called by its heading, a chance by its first outcome. */
  const never = (part: Part, state: string) => {
    const turn = edition.scenario.turns.get(state)
    const words = { points: signed(part.points), ...numbers(part) }
    return turn?.seat
      ? t('regret.part.never', { turn: say(`at.${state}.heading`), ...words })
      : t('regret.part.never.chance', { first: done(turn?.options[0]?.event ?? ''), ...words })
  }
  const named = (why?.parts ?? []).filter((part) => Math.abs(part.points) >= WORTH_NAMING * regret)
  // What is left over is told, so that the parts add up.
  const rest = regret - named.reduce((sum, part) => sum + part.points, 0)
  const ceiling = options.find(({ event }) => event === chosen)?.ceiling ?? 0
  return (
    <div class="why-lost">
      <h4>{t('regret.cost')}</h4>
      <p>
        {regret < 0.05
          ? t('regret.cost.none', { goal: goalName })
          : t('regret.cost.some', {
              points: points(regret),
              goal: goalName,
              best: say(`${optionId(edition, best)}.title`),
            })}
      </p>
      {regret >= 0.05 && why && (
        <ul>
          {named.map((part) => (
            <li key={part.event ?? ''}>
              {part.event
                ? t('regret.part', { points: signed(part.points), event: done(part.event), ...numbers(part) })
                : never(part, why.state)}
            </li>
          ))}
          {Math.abs(rest) >= 0.05 && <li>{t('regret.rest', { points: signed(rest) })}</li>}
        </ul>
      )}
      {why && why.chain.length > 0 && regret >= 1 && (
        <p>
          {t('regret.chain', {
            list: why.chain
              .map((part) => t('regret.chain.link', { event: done(part.event ?? ''), ...numbers(part) }))
              .join('; '),
          })}
        </p>
      )}
      <p class="small">
        {impossible
          ? t('regret.impossible')
          : positions === 1
            ? t('regret.positions.1')
            : t('regret.positions.n', { n: positions })}{' '}
        {t('regret.ceiling', { ceiling: Math.round(ceiling) })}
      </p>
    </div>
  )
}

/** Points with their sign where they speak for the choice. */
const signed = (value: number) => (value < 0 ? `\u2212${points(-value)}` : points(value))
