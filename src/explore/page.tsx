import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { createSpoken, Spoken } from '../debrief/spoken'
import type { Edition } from '../play/views/words'
import { recordedEvents } from '../record/record'
import type { Scenario } from '../rules/scenario'
import { lineCode, readLineCode } from '../session/code'
import { heldSeats, line as entriesOf, type Log } from '../session/log'
import type { Shelf } from '../session/shelf'
import { t } from '../text/t'
import type { Model } from '../whatif/odds'
import { Assumptions } from './assumptions/assumptions'
import { AUTHORS } from './assumptions/assumed-view'
import { BranchesAndCompare } from './branches/branches-part'
import { Drawing } from './tree/drawing'
import { ExploreTop } from './explore-top'
import { find } from './tree/find'
import { firstModel, givenOf, type Given as InAddress } from './assumptions/first-model'
import { Building, Given } from './assumptions/given'
import { Here } from './tree/here'
import { jumpLog } from './branches/jump'
import { bySeverity, toAsk } from './numbers'
import { draw } from './tree/picture'
import { createSaying } from './saying'
import { Search } from './tree/search'
import { tags } from './tree/tags'
import { createTree, keyOf, type Line } from './tree/tree'
import { TreeGrid } from './tree/tree-grid'
import { useBranches } from './branches/use-branches'
import { useFollowing } from './use-following'
import { useStoppable } from './use-stoppable'
import { useTreeState } from './tree/use-tree-state'
import '../debrief/page.css'
import '../debrief/numbers.css'
import '../debrief/decisions/regret.css'
import '../debrief/narrow.css'
import './explore.css'
import './tree/tree.css'
import './branches/branches.css'

type ExplorePageProps = {
  edition: Edition
  /** The game explored from; without one, the record is explored alone. */
  log?: Log
  /** Code of the line that is chosen at first. */
  at: string | undefined
  shelf: Shelf | undefined
  newSeed: () => string
  /** Assumptions and strategies of the address. */
  given: InAddress
  /** Opened for the sake of the assumptions. */
  bend: boolean
  /** Hears the code of each line that is chosen, and what is assumed where that is not the game's own. */
  onChosen: (code: string, given: InAddress) => void
  /** Sits down to a new game. */
  onJump: (log: Log) => void
  onBack?: () => void
  onHome: () => void
  onSettings: () => void
}

/** The tree of a crisis around the line played and the record, with the odds on every edge. */
export function ExplorePage({
  edition,
  log,
  at,
  shelf,
  newSeed,
  given,
  bend,
  onChosen,
  onJump,
  ...acts
}: ExplorePageProps) {
  const { scenario } = edition
  const spoken = useMemo(() => createSpoken(edition), [edition])
  const entries = useMemo(() => (log ? entriesOf(log) : []), [log])
  const played = useMemo(() => entries.map(({ event }) => event), [entries])
  const record = useMemo(() => recordedEvents(scenario), [scenario])
  const parted = played.findIndex((event, n) => event !== record[n])
  const shared = parted < 0 ? played.length : parted
  const tree = useMemo(() => createTree(scenario, played.length ? [played, record] : [record]), [played, record])
  const saying = useMemo(() => createSaying(spoken, tree), [spoken, tree])
  const first = useMemo(() => chosenFirst(scenario, at), [])
  const opening = useMemo(() => firstModel(scenario, log, given), [])
  const [model, setModel] = useState<Model>(opening.model)
  const { selected, opened, rows, select, show, open } = useTreeState(tree, record, first.line)
  const [query, setQuery] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => (bend ? toAssumptions() : title.current?.focus()), [])

  const branches = useBranches(scenario, shelf)
  const groups = useMemo(() => bySeverity(scenario), [scenario])
  const picture = useMemo(
    () =>
      draw(
        tree,
        opened,
        branches.lines.map(({ line }) => line),
      ),
    [tree, opened, branches.lines],
  )
  const asked = useMemo(() => toAsk([...rows, ...picture.twigs].map(({ line }) => line)), [rows, picture])
  const { inquiring, ...building } = useStoppable(scenario)
  const { known, waiting } = useFollowing(inquiring, model, groups, asked)
  const missing = t(
    building.stopped || inquiring.state === 'failed' || (inquiring.state === 'ready' && !waiting)
      ? 'explore.no-number'
      : 'explore.waiting',
  )
  const found = useMemo(() => find(tree, rows, query, (line) => saying.what(line)), [tree, rows, query])

  const tell = () => onChosen(lineCode(scenario, selected), givenOf(scenario, log, model))
  useEffect(() => {
    const timer = setTimeout(tell, 300)
    return () => clearTimeout(timer)
  }, [selected, model])

  const held = log ? heldSeats(log) : []
  const tagsOf = (line: Line) => tags(line, played, record, branches.lines)
  const goal = log?.goal ?? scenario.data.scenario.goals[0] ?? ''
  const jump = (seats: readonly string[], newLuck: boolean) => {
    // The way back leads to the line that was left.
    tell()
    onJump(
      jumpLog(scenario, selected, model, {
        seats,
        goal,
        seed: log && !newLuck ? log.seed : newSeed(),
        like: entries,
      }),
    )
  }
  // Made anew only for what it shows: the tree's own steps must not wait for it.
  const assumptions = useMemo(
    () => (
      <Assumptions
        inquiring={inquiring}
        line={selected}
        where={`${saying.day(selected)} ${saying.what(selected)}`.trim()}
        over={saying.ended(selected) !== undefined}
        missing={missing}
        model={model}
        refused={opening.refused}
        held={held}
        onModel={setModel}
        onPlay={(seat, under) => onJump(jumpLog(scenario, [], under, { seats: [seat], goal, seed: newSeed() }))}
      />
    ),
    [inquiring, selected, missing, model],
  )
  const numbers = { tree, saying, model, inquiring, missing }
  return (
    <Spoken value={edition}>
      <div class="debrief explore">
        <a class="skip" href="#tree" onClick={focusTree}>
          {t('explore.skip')}
        </a>
        <ExploreTop held={held} {...acts} onBack={acts.onBack} />
        <main>
          <div class="explore-head">
            <h1 ref={title} tabIndex={-1}>
              {t('explore.title')}
            </h1>
            <p class="debrief-sub">{t(log ? 'explore.lead.played' : 'explore.lead.record')}</p>
            {first.problem && <p role="alert">{t('explore.refused', { reason: first.problem })}</p>}
            <Given model={model} onReset={() => setModel(AUTHORS)} />
            <a class="to-bend small" href="#assumptions" onClick={toAssumptions}>
              {t('assume.open')}
            </a>
            <Building inquiring={inquiring} {...building} />
          </div>
          <Drawing
            picture={picture}
            known={known}
            saying={saying}
            selected={selected}
            played={Boolean(log)}
            shared={shared}
            onSelect={show}
          />
          <div class="explore-columns">
            <div class="tree-part">
              <Search query={query} found={found} onQuery={setQuery} onGo={show} />
              <p class="small" id="tree-keys">
                {t('explore.keys')}
              </p>
              <TreeGrid
                rows={rows}
                saying={saying}
                known={known}
                missing={missing}
                selected={selected}
                found={new Set(found.map(({ line }) => keyOf(line)))}
                tagsOf={tagsOf}
                onSelect={select}
                onOpen={open}
              />
            </div>
            <Here
              {...numbers}
              line={selected}
              known={known}
              held={held}
              onJump={jump}
              onKeep={(name) =>
                branches.add(selected, name || `${saying.day(selected)} ${saying.what(selected)}`.trim().slice(0, 60))
              }
            />
          </div>
          <BranchesAndCompare
            {...numbers}
            branches={branches}
            standing={[
              { id: 'here', name: t('explore.branch.here'), line: selected },
              ...(log ? [{ id: 'yours', name: t('debrief.yours'), line: played }] : []),
              { id: 'record', name: t('debrief.record'), line: record },
            ]}
            onShow={show}
          />
          {assumptions}
        </main>
      </div>
    </Spoken>
  )
}

/** The address stays as it is: it belongs to the line that is chosen. */
function focusTree(event: MouseEvent) {
  event.preventDefault()
  document.querySelector<HTMLElement>('#tree [tabindex="0"]')?.focus()
}

function toAssumptions(event?: MouseEvent) {
  event?.preventDefault()
  const heading = document.querySelector<HTMLElement>('#assumptions')
  heading?.focus()
  heading?.scrollIntoView()
}

/** The line that is chosen at first, and why the one asked for is not. */
function chosenFirst(scenario: Scenario, code: string | undefined): { line: Line; problem?: string } {
  try {
    return { line: code ? readLineCode(scenario, code) : [] }
  } catch (error) {
    return { line: [], problem: (error as Error).message }
  }
}
