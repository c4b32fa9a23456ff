import { useState } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { BEND } from '../../play/address'
import type { Refused } from '../../session/assumed'
import { t } from '../../text/t'
import type { Model } from '../../whatif/odds'
import { assume, assumed, AUTHORS, sameModel } from './assumed-view'
import { BendControls } from './bend-controls'
import { BendEndings, BendLosses, BendSummary } from './bend-odds'
import { HangOn } from '../sensitivity/hang-on'
import { PlayUnder } from './play-under'
import { keyOf, type Line } from '../tree/tree'
import { useBent } from './use-bent'
import { useAnswer, type Inquiring } from '../use-inquiry'
import { useLive } from './use-live'
import './assumptions.css'
import './bend-odds.css'
import './bend-narrow.css'
import '../sensitivity/hang-on.css'

type AssumptionsProps = {
  inquiring: Inquiring
  /** The chosen position, and what it is called. */
  line: Line
  where: string
  /** There the crisis is over. */
  over: boolean
  /** What stands in place of numbers that are not there. */
  missing: string
  model: Model
  /** What of the address was left out. */
  refused: readonly Refused[]
  held: readonly string[]
  onModel: (model: Model) => void
  onPlay: (seat: string, model: Model) => void
}

/** Every assumption to be moved, with the odds from the chosen position beside them. */
export function Assumptions({
  inquiring,
  line,
  where,
  over,
  missing,
  model,
  refused,
  held,
  onModel,
  onPlay,
}: AssumptionsProps) {
  const { edition } = useSpoken()
  const { scenario } = edition
  const { bent, bend, hold, release } = useBent(model, onModel)
  const [told, setTold] = useState('')
  const live = useLive(inquiring, line, bent)
  const at = keyOf(line)
  const authors = useAnswer(inquiring, at, async (asking) => ({ at, odds: await asking.ask('endings', AUTHORS, line) }))
  const rested = useAnswer(inquiring, `${at} ${JSON.stringify(model)}`, async (asking) => ({
    at,
    odds: await asking.ask('endings', model, line),
  }))
  const own = authors?.at === at ? authors.odds : undefined
  const still = rested?.at === at ? rested.odds : undefined
  const change = (next: Model) => {
    setTold('')
    bend(next)
  }
  return (
    <section class="assumptions" aria-labelledby="assumptions">
      <h2 id="assumptions" tabIndex={-1}>
        {t('assume.title')}
      </h2>
      <p class="assume-lead">{t('assume.lead')}</p>
      {refused.length > 0 && (
        <p role="alert" class="small differs">
          {t('assume.refused', {
            list: refused.map(({ given, why }) => t(`assume.refused.${why}`, { given })).join('; '),
          })}
        </p>
      )}
      <div class="bend-columns">
        <div class="bend-odds">
          <BendSummary where={where} live={live} authors={own} missing={missing} />
          <div class="bend-rest">
            <BendEndings live={live} authors={own} rested={still} />
            <BendLosses inquiring={inquiring} line={line} model={model} />
          </div>
        </div>
        <div class="bend-controls" onPointerDown={hold} onPointerUp={release} onPointerCancel={release}>
          <p class="bend-tools">
            <button
              type="button"
              class="plain-button"
              aria-disabled={sameModel(scenario, bent, AUTHORS)}
              onClick={() => {
                change(AUTHORS)
                setTold(t('assume.reset.done'))
              }}
            >
              {t('assume.reset.all')}
            </button>
            <button type="button" class="plain-button" onClick={() => void copied().then(setTold)}>
              {t('assume.copy')}
            </button>
            <span role="status" class="small">
              {told}
            </span>
          </p>
          <BendControls model={bent} onModel={change} />
          <PlayUnder held={held} onPlay={(seat) => onPlay(seat, bent)} />
        </div>
      </div>
      {over ? (
        <div class="hang-on">
          <h3>{t('assume.moves')}</h3>
          <p class="small">{t('assume.moves.over')}</p>
        </div>
      ) : (
        <HangOn
          inquiring={inquiring}
          line={line}
          model={model}
          rested={still}
          all={assumed(scenario, model)}
          onSet={(values) =>
            change(Object.entries(values).reduce((now, [id, value]) => assume(scenario, now, id, value), bent))
          }
        />
      )}
    </section>
  )
}

async function copied(): Promise<string> {
  try {
    // Who is handed it is led to the sliders, not to the tree above them.
    await navigator.clipboard.writeText(`${location.href.replace(/#.*/, '')}${BEND}`)
    return t('assume.copied')
  } catch {
    return t('assume.not-copied')
  }
}
