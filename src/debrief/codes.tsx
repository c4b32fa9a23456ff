import { LineHeads } from './line-heads'
import type { Outcome } from '../rules/outcome'
import { t } from '../text/t'
import { crisisDays } from './ladder/climbing'
import type { Debrief } from './debrief'
import { coded, useSpoken, type Said } from './spoken'

/** How both lines ended: days, who held the ground, and the codes of the crisis project in words. */
export function Codes({ review }: { review: Debrief }) {
  const spoken = useSpoken()
  return (
    <div class="codes">
      <table>
        <caption class="unseen">{t('debrief.how')}</caption>
        <LineHeads of={t('debrief.how')} />
        <tbody>
          {codeRows(spoken, review).map(([question, a, b]) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td class="pencil">{a}</td>
              <td>{b}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{t('debrief.icb')}</p>
    </div>
  )
}

/** The same as rows: what is asked, of your line, of the record. */
export function codeRows(spoken: Said, { yours, record }: Debrief): [string, string, string][] {
  const { scenario } = spoken.edition
  const both = (say: (outcome: Outcome) => string) =>
    [yours, record].map(({ outcome }) => (outcome ? say(outcome) : ''))
  const rows: [string, string[]][] = [
    [t('debrief.days'), [yours, record].map((line) => String(crisisDays(scenario, line) ?? ''))],
    ...Object.keys(scenario.data.scenario.verdicts).map((question): [string, string[]] => [
      spoken.say(`verdicts.${question}.title`),
      both(({ verdicts }) => spoken.say(`verdicts.${question}.${verdicts[question]}`)),
    ]),
    [t('debrief.violence'), both(({ icb }) => coded('violence', icb.violence))],
    [t('debrief.outcome.japan'), both(({ icb }) => coded('content', icb.japan.content))],
    [t('debrief.outcome.ussr'), both(({ icb }) => coded('content', icb.ussr.content))],
    [t('debrief.form'), both(formOf)],
    [t('debrief.tension'), both(tensionOf)],
  ]
  return rows.flatMap(([question, [a = '', b = '']]): [string, string, string][] => (a || b ? [[question, a, b]] : []))
}

/** What both have is said once; else each has its own. */
const oneOrEach = (japan: string, ussr: string) => (japan === ussr ? japan : t('debrief.each', { japan, ussr }))

export const formOf = ({ icb }: Outcome) => {
  const { japan, ussr } = icb
  return japan.form && ussr.form
    ? oneOrEach(coded('form', japan.form), coded('form', ussr.form))
    : coded('form', icb.form)
}

export const tensionOf = ({ icb: { japan, ussr } }: Outcome) =>
  japan.tension && ussr.tension ? oneOrEach(coded('tension', japan.tension), coded('tension', ussr.tension)) : ''
