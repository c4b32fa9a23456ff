import { SeverityBar } from '../../debrief/decisions/severity-bar'
import { useSpoken } from '../../debrief/spoken'
import { byViolence } from '../../debrief/decisions/violence'
import { t } from '../../text/t'
import type { Model } from '../../whatif/odds'
import type { Candidate } from './branches'
import { comparison, parting, type ComparedRow } from './comparing'
import { Differs } from '../assumptions/given'
import { countWords, pointWords, spreadWords } from '../number-words'
import { endingChance, type Saying } from '../saying'
import { severityWords } from '../tree/tree-row'
import type { Tree } from '../tree/tree'
import type { Inquiring } from '../use-inquiry'
import { useOdds } from '../use-odds'

type CompareProps = {
  tree: Tree
  saying: Saying
  candidates: readonly Candidate[]
  model: Model
  inquiring: Inquiring
  missing: string
}

/** Two or three positions side by side. */
export function Compare({ tree, saying, candidates, model, inquiring, missing }: CompareProps) {
  const enough = candidates.length >= 2
  return (
    <section class="compared" aria-labelledby="compared">
      <h2 id="compared">{t('explore.compare')}</h2>
      {enough ? (
        <>
          <Parting saying={saying} candidates={candidates} />
          <Table {...{ tree, saying, candidates, model, inquiring, missing }} />
          <Differs model={model} />
        </>
      ) : (
        <p class="small">{t('explore.compare.none')}</p>
      )}
    </section>
  )
}

/** Where the lines part, and what each does there. */
function Parting({ saying, candidates }: Pick<CompareProps, 'saying' | 'candidates'>) {
  const at = parting(candidates.map(({ line }) => line))
  if (at === undefined) return <p>{t('explore.compare.same')}</p>
  const list = candidates.map(({ name, line }) =>
    line.length > at
      ? t('explore.compare.goes', { name, what: saying.what(line.slice(0, at + 1)) })
      : t('explore.compare.stops', { name }),
  )
  const longer = candidates.find(({ line }) => line.length > at)?.line ?? []
  return <p>{t('explore.compare.parting', { day: saying.day(longer.slice(0, at + 1)), list: list.join('; ') })}</p>
}

function Table({ tree, saying, candidates, model, inquiring, missing }: CompareProps) {
  const { say, edition } = useSpoken()
  const odds = useOdds(
    inquiring,
    model,
    candidates.map(({ line }) => line),
  )
  if (!odds)
    return (
      <p class="small" role="status">
        {missing}
      </p>
    )
  const { scenario } = edition
  const ids = scenario.data.scenario.endings.map(({ id }) => id)
  const columns = candidates.map(({ line }, n) => ({
    line,
    position: tree.position(line),
    odds: odds[n] ?? { endings: {}, ledgers: {}, days: { mean: 0, sd: 0, distribution: [] } },
  }))
  const { endings, ledgers, days } = comparison(scenario, columns)
  const row = <V,>(head: string, it: ComparedRow<V>, words: (value: V) => string, gap: string) => (
    <tr key={it.id} class={it.differs ? 'marked' : undefined}>
      <th scope="row">{head}</th>
      {it.values.map((value, n) => (
        <td key={candidates[n]?.id}>{words(value)}</td>
      ))}
      <td class="gap">{gap}</td>
    </tr>
  )
  return (
    <div class="compare-room">
      <table class="compare-table">
        <caption class="small">{t('explore.compare.of')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('explore.compare.ending')}</th>
            {candidates.map(({ id, name }, n) => {
              const shares = byViolence(
                scenario,
                ids.map((ending) => columns[n]?.odds.endings[ending] ?? 0),
              )
              return (
                <th key={id} scope="col">
                  {name}
                  <SeverityBar shares={shares} />
                  <span class="small">{severityWords(shares)}</span>
                </th>
              )
            })}
            <th scope="col">{t('explore.compare.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {endings.map((it) => row(saying.ending(it.id), it, endingChance, pointWords(it.gap)))}
          {ledgers.map((it) => row(say(`ledgers.${it.id}`), it, spreadWords, countWords(it.gap)))}
          {row(t('explore.here.days'), days, spreadWords, countWords(days.gap))}
        </tbody>
      </table>
      <p class="small">
        {t('explore.compare.rest')}
        {t('explore.compare.marked')}
      </p>
    </div>
  )
}
