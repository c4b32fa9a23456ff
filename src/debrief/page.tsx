import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { heldSeats, type Log } from '../session/log'
import { t } from '../text/t'
import { AFTER } from '../play/dossier/moment'
import { useDossier } from '../play/dossier/use-dossier'
import type { Edition } from '../play/views/words'
import type { Settings } from '../play/screens'
import { Afterwards } from './afterwards'
import { Calendar } from './calendar/calendar'
import { Codes } from './codes'
import { Contents } from './contents'
import { Days } from './ladder/days'
import { debrief, type Debrief } from './debrief'
import { Decisions } from './decisions/decisions'
import { Discuss, useQuestions } from './questions/discuss'
import { Disputes } from './disputes/disputes'
import { Escalation } from './ladder/escalation'
import { Head } from './head'
import { Inevitability } from './curve/curve'
import { HandOn, type HandOnActs } from './report/hand-on'
import type { Hindsight } from './hindsight'
import { Losses } from './losses'
import { People } from './people'
import { Replay, type ShowOnMap } from './replay/replay'
import { Sources } from './sources'
import { textsToLink } from './texts-to-link'
import { Spoken } from './spoken'
import { Top } from './top'
import './page.css'
import './calendar/calendar.css'
import './calendar/strand.css'
import './numbers.css'
import './losses.css'
import './decisions/decisions.css'
import './decisions/regret.css'
import './curve/curve.css'
import './questions/discuss.css'
import './disputes/disputes.css'
import './lists.css'
import './replay/replay.css'
import './report/hand-on.css'
import './narrow.css'
import './calendar/calendar-narrow.css'
import './report/report.css'

type DebriefPageProps = HandOnActs & {
  edition: Edition
  log: Log
  /** Motion, contrast and renderer of the map. */
  settings: Settings
  /** Ids of everybody who has a life in the words; without it, those who hold a seat. */
  people?: readonly string[]
  onAgain: (index: number, newLuck: boolean) => void
  /** The tree around this line, with a part of it chosen. */
  onExplore: (line: readonly string[]) => void
  /** The same page, at its assumptions. */
  onBend: () => void
  /** The crises side by side. */
  onCompare: () => void
  onHome: () => void
  onSettings: () => void
}

/** A line of fewer entries than these ends above the charts beside it. */
const SHORT = 20

/** What happened, beside the record. */
export function DebriefPage({ edition, log, settings, people, onAgain, onExplore, onBend, ...acts }: DebriefPageProps) {
  const review = useMemo(() => debrief(edition.scenario, log), [edition, log])
  const [hindsight, setHindsight] = useState<Hindsight>('so')
  const show = useRef<ShowOnMap | undefined>(undefined)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const texts = useMemo(() => textsToLink(edition), [edition])
  const dossier = useDossier(edition, AFTER, texts)
  const held = heldSeats(log)
  const exploreAt = (index: number) => onExplore(review.yours.steps.slice(0, index + 1).map(({ event }) => event))
  const shared = { review, held, hindsight, onHindsight: setHindsight }
  return dossier.around(
    <Spoken value={edition}>
      <div class="debrief">
        <a class="skip" href="#debrief-title" onClick={() => title.current?.focus()}>
          {t('debrief.skip')}
        </a>
        <Top {...shared} {...acts} onAgain={onAgain} onExplore={() => onExplore([])} onDossier={dossier.open} />
        <main>
          <Head {...shared} titleRef={title} />
          <Contents review={review} />
          <Replay review={review} held={held} hindsight={hindsight} settings={settings} show={show} />
          <div class={review.yours.steps.length < SHORT ? 'debrief-columns short' : 'debrief-columns'}>
            <Calendar {...shared} onShow={(state) => show.current?.(state)} />
            <div class="debrief-side">
              <Escalation review={review} />
              <Inevitability review={review} log={log} />
              <section class="numbers" aria-labelledby="numbers">
                <h2 id="numbers" tabIndex={-1}>
                  {t('debrief.numbers')}
                </h2>
                <Days review={review} />
                <Losses review={review} />
                <Codes review={review} />
              </section>
            </div>
          </div>
          <Decisions
            {...shared}
            log={log}
            goals={edition.scenario.data.scenario.goals}
            onAgain={onAgain}
            onExplore={exploreAt}
          />
          <Taken review={review} log={log} held={held} {...acts}>
            <Disputes review={review} log={log} onBend={onBend} />
            <Afterwards review={review} />
            <People people={people} />
            <Sources />
          </Taken>
        </main>
      </div>
    </Spoken>,
  )
}

type TakenProps = HandOnActs & { review: Debrief; log: Log; held: readonly string[]; children: ComponentChildren }

/** The questions of the game, first to discuss and last in what is handed on. */
function Taken({ review, log, held, children, ...acts }: TakenProps) {
  const questions = useQuestions(review, log, held)
  return (
    <>
      <Discuss review={review} questions={questions} />
      {children}
      <HandOn review={review} log={log} held={held} questions={questions} {...acts} />
    </>
  )
}
