import { t } from '../../text/t'
import { formOf, tensionOf } from '../codes'
import { Sides, type Shown } from './shown'
import { rungName } from '../../play/views/ladder'
import { coded } from '../spoken'
import { deadOf } from './two-crises'

/** Both crises in the same questions: days, rungs, blood, talks, the dead. */
export function CompareFacts({ lines }: { lines: readonly Shown[] }) {
  const ledgers = [...new Set(lines.flatMap(({ said }) => Object.keys(said.edition.scenario.data.scenario.ledgers)))]
  const each = (id: string, name: string, say: (shown: Shown) => preact.ComponentChildren) => ({
    id,
    name,
    cells: lines.map(say),
  })
  const rows = [
    each('span', t('compare.span'), span),
    each('days', t('debrief.days'), ({ line }) => line.days),
    each('highest', t('compare.highest'), highest),
    each('blood', t('compare.blood'), blood),
    each('talks', t('compare.talks'), talks),
    each('per-day', t('compare.per-day'), ({ line }) => line.talks.perDay.toFixed(2)),
    ...ledgers.map((ledger) => each(ledger, ledgerName(lines, ledger), (shown) => dead(shown, ledger))),
  ]
  return (
    <section aria-labelledby="compare-facts">
      <h2 id="compare-facts">{t('compare.facts')}</h2>
      <Sides lines={lines} head={t('compare.question')} caption={t('compare.facts')} rows={rows} />
      <p class="small">{t('compare.talks.note')}</p>
      <p class="small">{t('compare.dead.note')}</p>
      <BySource lines={lines} ledgers={ledgers} />
    </section>
  )
}

/** The two sides have one name on this page; another ledger has that of its scenario. */
function ledgerName(lines: readonly Shown[], ledger: string): string {
  const of = lines.find(({ said }) => ledger in said.edition.scenario.data.scenario.ledgers)?.said
  const side = of?.edition.scenario.data.scenario.ledgers[ledger]?.side
  return side === 'japan' || side === 'ussr' ? t(`compare.dead.${side}`) : (of?.say(`ledgers.${ledger}`) ?? ledger)
}

function span({ said, line }: Shown) {
  const { act, end } = line.moments
  if (!act) return ''
  return end
    ? t('compare.to', { from: said.day(act.at, act.place), to: said.fullDate(line.outcome?.date ?? '') })
    : said.day(act.at, act.place)
}

function highest({ said, line }: Shown) {
  const { rung, moment } = line.highest
  return moment
    ? t('compare.reached', { rung: rungName(rung), date: said.day(moment.at, moment.place), n: moment.day })
    : t('compare.reached.start', { rung: rungName(rung) })
}

function blood({ said, line }: Shown) {
  const { loss, deaths } = line.moments
  const when = deaths ?? loss
  if (!when) return t('compare.none')
  return (
    <>
      {t('compare.when', {
        date: said.day(when.at, when.place),
        time: said.clock(when.at, when.place),
        place: said.place(when.place),
      })}{' '}
      <i>{t('compare.day', { n: when.day })}</i>
      {deaths && loss && loss.step !== deaths.step && (
        <span class="what">{t('compare.perhaps', { date: said.day(loss.at, loss.place), n: loss.day })}</span>
      )}
    </>
  )
}

function talks({ line }: Shown) {
  const { moves, days, bothDays, later } = line.talks
  return (
    <>
      {t('compare.talks.n', { n: moves, days, all: line.days, both: bothDays })}
      {later > 0 && <span class="what">{t('compare.talks.later', { n: later })}</span>}
    </>
  )
}

function dead({ said, line, own }: Shown, ledger: string) {
  const { scenario } = said.edition
  if (!(ledger in scenario.data.scenario.ledgers)) return t('compare.none')
  const { span: range, counted, sources, line: played } = deadOf(scenario, line, ledger)
  const [low, high] = own ? played : (range ?? [0, 0])
  if (own) return low === high ? String(low) : t('debrief.range', { low, high })
  if (!range) return t('compare.counts.none')
  const silent = sources.length - counted
  return (
    <>
      {t(counted === 1 ? 'compare.counts.one' : low === high ? 'compare.counts.same' : 'compare.counts', {
        low,
        high,
        range: low === high ? low : t('debrief.range', { low, high }),
        n: counted,
      })}
      {silent > 0 && <span class="what">{t('compare.silent', { n: silent })}</span>}
    </>
  )
}

/** The dead of each record, with every source's number. */
function BySource({ lines, ledgers }: { lines: readonly Shown[]; ledgers: readonly string[] }) {
  return (
    <details class="as-table">
      <summary>{t('compare.by-source')}</summary>
      <div class="compare-pair">
        {lines
          .filter(({ own }) => !own)
          .map(({ id, label, said, line }) => (
            <table key={id}>
              <caption>{label}</caption>
              {ledgers.map((ledger) => (
                <tbody key={ledger}>
                  <tr>
                    <th scope="rowgroup" colSpan={2} class="of-ledger">
                      {said.say(`ledgers.${ledger}`)}
                    </th>
                  </tr>
                  {deadOf(said.edition.scenario, line, ledger).sources.map(({ source, range }) => (
                    <tr key={source}>
                      <th scope="row">{said.source(source)}</th>
                      <td>
                        {range
                          ? range[0] === range[1]
                            ? range[0]
                            : t('debrief.two-numbers', { low: range[0], high: range[1] })
                          : t('debrief.no-number')}
                      </td>
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          ))}
      </div>
    </details>
  )
}

/** The final codes of the lines that have ended. */
export function CompareCodes({ lines }: { lines: readonly Shown[] }) {
  const code = (key: string, n: number) => t('compare.code', { words: coded(key, n), code: n })
  const each = (id: string, name: string, say: (outcome: NonNullable<Shown['line']['outcome']>) => string) => ({
    id,
    name,
    cells: lines.map(({ line }) => (line.outcome ? say(line.outcome) : t('debrief.unended'))),
  })
  const rows = [
    {
      id: 'ending',
      name: t('compare.ending'),
      cells: lines.map(({ said, line }) =>
        line.outcome ? said.say(`endings.${line.outcome.ending}.title`) : t('debrief.unended'),
      ),
    },
    each('violence', t('debrief.violence'), ({ icb }) => code('violence', icb.violence)),
    each('japan', t('debrief.outcome.japan'), ({ icb }) => code('content', icb.japan.content)),
    each('ussr', t('debrief.outcome.ussr'), ({ icb }) => code('content', icb.ussr.content)),
    each('form', t('debrief.form'), formOf),
    each('tension', t('debrief.tension'), tensionOf),
  ]
  return (
    <section aria-labelledby="compare-codes">
      <h2 id="compare-codes">{t('compare.codes')}</h2>
      <Sides lines={lines} head={t('debrief.how')} caption={t('compare.codes')} rows={rows} />
      <p class="small">{t('compare.icb')}</p>
    </section>
  )
}
