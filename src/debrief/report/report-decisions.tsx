import { t } from '../../text/t'
import type { Decision } from '../debrief'
import { conditions } from '../decisions/given'
import { points } from '../decisions/option-odds'
import { text, type Block, type Section } from './report'
import type { Told } from './report-told'
import { optionId } from '../../play/views/words'

/** Every decision of the seats held: what was asked, the reason given, what it cost, and what the record did. */
export function decisionsPart(told: Told): Section {
  const { spoken, review, log, costs } = told
  const given = costs.size ? conditions(spoken.edition, log) : t('report.unweighed')
  return {
    title: t('report.decisions'),
    blocks: [text(given), ...review.decisions.map((decision) => part(told, decision))],
  }
}

function part({ spoken, review, log, held, costs }: Told, decision: Decision): Block {
  const { n, index, seat, step, reason, open, recorded } = decision
  const words = {
    n,
    date: spoken.day(step.turn.at, step.turn.place),
    name: spoken.seat(seat),
    title: spoken.title(step.event, step.before),
  }
  const done = review.record.steps.find(({ event }) => event === recorded)
  const others = open.filter((event) => event !== step.event).map((event) => spoken.title(event, step.before))
  const cost = costs.get(index)
  const item = (name: string, said: string) => ({ name: `${name}:`, text: said })
  return {
    kind: 'part',
    title: t(held.length > 1 ? 'report.decision.seat' : 'report.decision', words),
    blocks: [
      {
        kind: 'list',
        items: [
          item(t('report.asked'), spoken.heading(step)),
          item(t('report.reason'), reason ?? t('debrief.reason.none')),
          ...(cost ? [item(t('report.cost'), costWords(spoken, log.goal, cost))] : []),
          ...(others.length ? [item(t('report.open'), others.join('; '))] : []),
          item(
            t('report.recorded'),
            step.event === recorded ? t('report.recorded.same') : done ? spoken.done(done) : t('debrief.not-reached'),
          ),
        ],
      },
    ],
  }
}

type Cost = Told['costs'] extends ReadonlyMap<number, infer One> ? One : never

function costWords({ edition, say }: Told['spoken'], goal: string, { regret, best }: Cost): string {
  const name = say(`goals.${goal}.title`)
  return regret < 0.05
    ? t('report.cost.none', { goal: name })
    : t('report.cost.some', { goal: name, points: points(regret), best: say(`${optionId(edition, best)}.title`) })
}
