import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import { WithTerms } from '../dossier/terms-in-text'
import { useNewHeading, type DeskActs } from './desk'
import { CaptionLine } from './caption-line'
import { Clauses } from './clauses'
import { Header } from './header'
import { HourList } from './hours'
import { Ladder } from './ladder'
import { MapSaid } from './map-said'
import { TimelineTable } from './timeline-table'
import type { DeskView, DispatchView } from '../view'
import { isNote } from '../views/dispatches'
import type { MapWords } from '../views/map-words'
import '../look.css'
import '../controls.css'
import './header.css'
import './header-folded.css'
import './header-narrow.css'
import './ladder.css'
import './timeline.css'
import './hours.css'
import './plain.css'

type PlainProps = DeskActs & {
  view: DeskView
  /** The map and the sheet of the Far East, in words. */
  ground: MapWords
  farEast?: string | undefined
}

/** The whole game as headings, text and buttons: the same data as the desk, and no scene. */
export function Plain({ view, ground, farEast, ...acts }: PlainProps) {
  const [reason, setReason] = useState('')
  const heading = useNewHeading(`${view.turn.n} ${view.heading}`)
  const fresh = view.dispatches.filter((dispatch) => dispatch.fresh)
  const send = (id: string) => {
    acts.onChoose(id)
    acts.onSend(id, reason.trim())
    setReason('')
  }
  return (
    <div class="plain">
      <a class="skip" href="#decision">
        {t('skip')}
      </a>
      <Header
        view={view}
        shown="plain"
        onHome={acts.onHome}
        onDossier={acts.onDossier}
        onView={acts.onView}
        onUndo={acts.onUndo}
        onSettings={acts.onSettings}
        onHelp={acts.onHelp}
      />
      <main>
        <section class="news" aria-labelledby="plain-news">
          <h2 id="plain-news">{t('plain.news')}</h2>
          <div role="status">
            {view.then && (
              <p>
                <WithTerms text={view.then} />
              </p>
            )}
            {fresh.map((dispatch) => (
              <Dispatch key={dispatch.id} dispatch={dispatch} />
            ))}
            {acts.gauge}
            {!view.then && fresh.length === 0 && <p>{t('plain.news.none')}</p>}
          </div>
          {fresh.length < view.dispatches.length && <p class="small">{t('plain.news.older')}</p>}
        </section>
        <section class="decision" aria-labelledby="decision">
          <p class="eyebrow">{view.eyebrow}</p>
          <CaptionLine caption={acts.caption} />
          <h1 id="decision" ref={heading} tabIndex={-1}>
            {view.heading}
          </h1>
          <p>
            <WithTerms text={view.text} />
          </p>
          {view.withheld.length > 0 && <p>{view.withheld.join(' ')}</p>}
          {view.hours && <HourList marks={view.hours.marks} />}
          <Clauses clauses={view.clauses} />
          {view.options.length > 0 && (
            <label class="reason-field">
              {t('decision.reason')}
              <input
                maxLength={160}
                autocomplete="off"
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </label>
          )}
          {view.options.map((option) => (
            <section key={option.id} class="plain-option">
              <h2>
                {option.n}. {option.title}
              </h2>
              <p>{option.adviser}</p>
              <button type="button" class="plain-send" onClick={() => send(option.id)}>
                {t(view.more ? 'decision.write' : 'decision.send')}
                <span class="unseen">: {option.title}</span>
              </button>
            </section>
          ))}
        </section>
        <section aria-labelledby="plain-ground">
          <h2 id="plain-ground">{t('plain.ground', { date: view.asKnown })}</h2>
          <MapSaid words={ground} />
          {farEast && (
            <>
              <h3>{t('locator')}</h3>
              <p>{farEast}</p>
            </>
          )}
        </section>
        <Ladder rungs={view.ladder} form="list" />
        <section aria-labelledby="plain-timeline">
          <h2 id="plain-timeline">{t('timeline')}</h2>
          <TimelineTable view={view.timeline} />
        </section>
      </main>
    </div>
  )
}

/** A dispatch as text: where from and when, where read and when, and its words. */
export function Dispatch({ dispatch }: { dispatch: DispatchView }) {
  const { no, from, to, text } = dispatch
  const words = {
    kind: t(isNote(dispatch) ? 'telegram.note' : 'telegram'),
    no,
    from: from.place,
    sent: from.time,
    sentDate: from.date,
    to: to.place,
    read: to.time,
    readDate: to.date,
  }
  return (
    <article class="dispatch">
      <p class="small">{t('plain.meta', words)}</p>
      <p>
        <WithTerms text={text} />
      </p>
    </article>
  )
}
