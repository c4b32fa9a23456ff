import { useState } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { SeverityBar } from '../../debrief/decisions/severity-bar'
import { lineCode } from '../../session/code'
import { t } from '../../text/t'
import type { Model } from '../../whatif/odds'
import { Differs } from '../assumptions/given'
import { leadsOf, type Known } from '../numbers'
import { spreadWords } from '../number-words'
import { endingChance, type Saying } from '../saying'
import { SeatSelect } from '../seat-select'
import { comparison } from '../branches/comparing'
import { Losses } from './losses'
import { severityWords } from './tree-row'
import type { Line, Tree } from './tree'
import type { Inquiring } from '../use-inquiry'
import { useOdds } from '../use-odds'

type HereProps = {
  tree: Tree
  saying: Saying
  line: Line
  model: Model
  inquiring: Inquiring
  known: Known
  missing: string
  /** Seats held in the game explored; empty when the record is explored alone. */
  held: readonly string[]
  onJump: (seats: readonly string[], newLuck: boolean) => void
  onKeep: (name: string) => void
}

/** How many endings are named. */
const NAMED = 6

/** The chosen position: what comes next there, how it ends from there, and what can be done with it. */
export function Here({ tree, saying, line, model, inquiring, known, missing, held, onJump, onKeep }: HereProps) {
  const next = saying.next(line)
  const ended = saying.ended(line)
  const leads = leadsOf(known, line)
  // With a table, what is not there yet is on its way.
  const coming = inquiring.state === 'ready' ? t('explore.waiting') : missing
  return (
    <section class="here" aria-labelledby="here">
      <h2 id="here">{t('explore.here')}</h2>
      <p class="here-what">
        {line.length > 0 && <span class="small">{saying.day(line)} </span>}
        {saying.what(line)}
      </p>
      {next ? (
        <p class="small">
          {t('explore.here.next', next)} {next.what}
        </p>
      ) : (
        <p>{t('explore.ends', { ending: saying.ending(ended ?? '') })}</p>
      )}
      {leads ? (
        <>
          <SeverityBar shares={leads} />
          <p class="small">{severityWords(leads)}</p>
        </>
      ) : (
        <p class="small">{missing}</p>
      )}
      <Differs model={model} />
      {leads && <HereOdds {...{ tree, saying, line, model, inquiring, missing: coming }} />}
      {next && <Losses position={tree.position(line)} {...{ line, model, inquiring, missing: coming }} />}
      {next ? <Jump held={held} onJump={onJump} /> : <p class="small">{t('explore.jump.over')}</p>}
      <Keep onKeep={onKeep} />
      <p class="small">
        {t('explore.code')}: <span class="code">{lineCode(tree.scenario, line)}</span>
      </p>
    </section>
  )
}

type HereOddsProps = Pick<HereProps, 'tree' | 'saying' | 'line' | 'model' | 'inquiring' | 'missing'>

function HereOdds({ tree, saying, line, model, inquiring, missing }: HereOddsProps) {
  const { say } = useSpoken()
  const [odds] = useOdds(inquiring, model, [line]) ?? []
  if (!odds) return <p class="small">{missing}</p>
  const { endings, ledgers, days } = comparison(tree.scenario, [{ line, position: tree.position(line), odds }])
  const likeliest = endings.toSorted((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0)).slice(0, NAMED)
  return (
    <details class="here-odds" open>
      <summary>{t('explore.here.endings')}</summary>
      <table>
        <caption class="unseen">{t('explore.here.endings')}</caption>
        <tbody>
          {likeliest.map(({ id, values: [chance = 0] }) => (
            <tr key={id}>
              <th scope="row">{saying.ending(id)}</th>
              <td>{endingChance(chance)}</td>
            </tr>
          ))}
          {ledgers.map(({ id, values: [spread] }) => (
            <tr key={id} class="of-people">
              <th scope="row">{say(`ledgers.${id}`)}</th>
              <td>{spreadWords(spread)}</td>
            </tr>
          ))}
          <tr class="of-people">
            <th scope="row">{t('explore.here.days')}</th>
            <td>{spreadWords(days.values[0])}</td>
          </tr>
        </tbody>
      </table>
    </details>
  )
}

/** Sitting down where the chosen line stands: at the desk held before, or at one that is chosen. */
function Jump({ held, onJump }: Pick<HereProps, 'held' | 'onJump'>) {
  const { edition } = useSpoken()
  const seats = Object.keys(edition.scenario.data.scenario.seats)
  const [seat, setSeat] = useState(seats[0] ?? '')
  const sitting = held.length ? held : [seat]
  return (
    <div class="jump" role="group" aria-label={t('explore.jump')}>
      {held.length === 0 && (
        <label class="jump-seat">
          {t('explore.jump.seat')}
          <SeatSelect seats={seats} value={seat} onChange={setSeat} />
        </label>
      )}
      {(held.length ? [false, true] : [true]).map((newLuck) => (
        <button
          key={String(newLuck)}
          type="button"
          class="plain-button"
          onClick={() => onJump(sitting, newLuck)}
          aria-describedby="jump-note"
        >
          {t(!held.length ? 'explore.jump.here' : newLuck ? 'explore.jump.new' : 'explore.jump.same')}
        </button>
      ))}
      <p class="small" id="jump-note">
        {t('explore.jump.note')}
      </p>
    </div>
  )
}

function Keep({ onKeep }: Pick<HereProps, 'onKeep'>) {
  const [name, setName] = useState('')
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(name.trim())
        setName('')
      }}
    >
      <label>
        {t('explore.keep')}
        <input
          type="text"
          maxLength={60}
          placeholder={t('explore.keep.name')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain-button">
        {t('explore.keep.button')}
      </button>
    </form>
  )
}
