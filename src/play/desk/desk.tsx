import type { ComponentChildren, Ref } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { Caption } from '../sound/use-sound'
import { CaptionLine } from './caption-line'
import { Clauses } from './clauses'
import { WithTerms } from '../dossier/terms-in-text'
import { Decided } from './decided'
import { Header } from './header'
import { Hours } from './hours'
import type { LeaderProps } from './leader'
import { MapSection } from './map-section'
import { OrderForms } from './order-forms'
import type { DecidedView, PlaceTip, SheetView, Stamped } from '../screens'
import { Telegram } from './telegram'
import { Timeline } from './timeline'
import type { DeskView } from '../view'
import '../look.css'
import '../controls.css'
import './header.css'
import './header-folded.css'
import './header-compact.css'
import './header-narrow.css'
import './desk.css'
import './map.css'
import './place-tip.css'
import './ladder.css'
import './telegram.css'
import './telegram-narrow.css'
import './forms.css'
import './forms-narrow.css'
import './timeline.css'
import './timeline-narrow.css'
import './desk-narrow.css'
import './desk-zoomed.css'
import './hours.css'
import '../screens/drawer.css'

/** What the desk says back, and what it lets be heard in words; the same for the plain view. */
export type DeskActs = {
  caption: Caption | undefined
  /** What the last order cost, for those who want to be told. */
  gauge?: ComponentChildren
  onChoose: (id: string) => void
  onSend: (id: string, reason: string) => void
  onUndo: () => void
  onView: () => void
  onDossier: () => void
  onSettings: () => void
  onHelp: () => void
  onHome: () => void
}

type DeskProps = DeskActs & {
  view: DeskView
  sheet: SheetView
  /** What was decided before, for the squares of the timeline. */
  decided: DecidedView[]
  chosen?: string | undefined
  pointed?: string | undefined
  sent?: Stamped | undefined
  sceneRef: Ref<HTMLDivElement>
  /** Where an option's mark stands in the scene, for the leader to its form; a stable function. */
  where?: LeaderProps['where']
  onPoint: (id: string | undefined) => void
  onLine: (id: string, on: boolean) => void
  onZoom: (step: 1 | -1) => void
  onHere: () => void
  tip?: PlaceTip | undefined
}

/** Moves the focus to the new decision, so that the keyboard and the ear arrive there too. */
export function useNewHeading(heading: string) {
  const ref = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) ref.current?.focus()
    first.current = false
  }, [heading])
  return ref
}

/** The play screen. In the document the decision comes first, then the telegram, the map and the timeline. */
export function Desk(props: DeskProps) {
  const { view, sheet, decided, chosen, pointed, sent } = props
  const [timelineOpen, setTimelineOpen] = useState(false)
  const [looking, setLooking] = useState<number>()
  const heading = useNewHeading(`${view.turn.n} ${view.heading}`)
  const sending = view.options.length > 0 && !!chosen && !sent
  const showTurn = (n: number) => {
    if (n !== view.turn.n) return setLooking(n)
    setTimelineOpen(false)
    heading.current?.focus()
  }
  return (
    <div class="desk" data-corner={sheet.corner ?? 'right'} data-sending={sending} data-hours={!!view.hours}>
      <a class="skip" href="#decision">
        {t('skip')}
      </a>
      <Header
        view={view.hours ? { ...view, clocks: [] } : view}
        shown="map"
        onHome={props.onHome}
        onDossier={props.onDossier}
        onView={props.onView}
        onUndo={props.onUndo}
        onSettings={props.onSettings}
        onHelp={props.onHelp}
        onTimeline={() => setTimelineOpen(true)}
      />
      <main>
        <section class="decision" aria-labelledby="decision">
          <div class="lead">
            <p class="eyebrow">{view.eyebrow}</p>
            <CaptionLine caption={props.caption} />
            <h1 id="decision" ref={heading} tabIndex={-1}>
              {view.heading}
            </h1>
            {view.then && (
              <p class="then">
                <WithTerms text={view.then} />
              </p>
            )}
            {props.gauge}
            <p class="text">
              <WithTerms text={view.text} />
            </p>
            {view.withheld.length > 0 && <p class="withheld">{view.withheld.join(' ')}</p>}
            <Clauses clauses={view.clauses} />
          </div>
          <OrderForms
            key={view.options.map((option) => option.id).join(' ')}
            options={view.options}
            sendWord={t(view.more ? 'decision.write' : 'decision.send')}
            marked={sheet.marked}
            chosen={chosen}
            pointed={pointed}
            sent={sent}
            onChoose={props.onChoose}
            onPoint={props.onPoint}
            onSend={props.onSend}
          />
        </section>
        {view.hours && <Hours view={view.hours} clocks={view.clocks} />}
        <Telegram dispatches={view.dispatches} />
        <MapSection
          sheet={sheet}
          asKnown={view.asKnown}
          ladder={view.ladder}
          sceneRef={props.sceneRef}
          lit={sent?.id ?? chosen}
          where={props.where}
          onLine={props.onLine}
          onZoom={props.onZoom}
          onHere={props.onHere}
          tip={props.tip}
        />
        <Timeline
          view={view.timeline}
          turns={view.turn}
          open={timelineOpen}
          onOpen={setTimelineOpen}
          onTurn={showTurn}
        />
      </main>
      <Decided turn={decided.find(({ n }) => n === looking)} onClose={() => setLooking(undefined)} />
    </div>
  )
}
