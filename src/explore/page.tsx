import { useMemo, useState } from 'preact/hooks'
import { createSpoken, Spoken } from '../debrief/spoken'
import type { Edition } from '../play/views/words'
import { lineCode } from '../session/code'
import { heldSeats, type Log } from '../session/log'
import type { Shelf } from '../session/shelf'
import { t } from '../text/t'
import type { Model } from '../whatif/odds'
import { Assumptions } from './assumptions/assumptions'
import { AUTHORS } from './assumptions/assumed-view'
import { BranchesAndCompare } from './branches/branches-part'
import { Drawing } from './tree/drawing'
import { ExploreHead } from './explore-head'
import { ExploreTop } from './explore-top'
import { firstModel, givenOf, type Given as InAddress } from './assumptions/first-model'
import { Here } from './tree/here'
import { jumpLog } from './branches/jump'
import { draw } from './tree/picture'
import { createSaying } from './saying'
import { tags } from './tree/tags'
import { focusTree, TreePart } from './tree/tree-part'
import { chosenFirst, useRested } from './use-address'
import { useBranches } from './branches/use-branches'
import { useLines } from './use-lines'
import { useNumbers } from './use-numbers'
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
export function ExplorePage(props: ExplorePageProps) {
  const { edition, log, shelf, newSeed, given, onJump } = props
  const { scenario } = edition
  const { entries, played, record, tree, shared } = useLines(scenario, log)
  const spoken = useMemo(() => createSpoken(edition), [edition])
  const saying = useMemo(() => createSaying(spoken, tree), [spoken, tree])
  const first = useMemo(() => chosenFirst(scenario, props.at), [])
  const opening = useMemo(() => firstModel(scenario, log, given), [])
  const [model, setModel] = useState<Model>(opening.model)
  const { selected, opened, rows, select, show, open } = useTreeState(tree, record, first.line)
  const branches = useBranches(scenario, shelf)
  const picture = useMemo(
    () =>
      draw(
        tree,
        opened,
        branches.lines.map(({ line }) => line),
      ),
    [tree, opened, branches.lines],
  )
  const { inquiring, building, known, missing } = useNumbers(scenario, model, rows, picture)

  const tell = () => props.onChosen(lineCode(scenario, selected), givenOf(scenario, log, model))
  useRested(tell, [selected, model])

  const held = log ? heldSeats(log) : []
  const goal = log?.goal ?? scenario.data.scenario.goals[0] ?? ''
  const jump = (seats: readonly string[], newLuck: boolean) => {
    // The way back leads to the line that was left.
    tell()
    const seed = log && !newLuck ? log.seed : newSeed()
    onJump(jumpLog(scenario, selected, model, { seats, goal, seed, like: entries }))
  }
  const named = `${saying.day(selected)} ${saying.what(selected)}`.trim()
  // Made anew only for what it shows: the tree's own steps must not wait for it.
  const assumptions = useMemo(
    () => (
      <Assumptions
        inquiring={inquiring}
        line={selected}
        where={named}
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
        <ExploreTop held={held} onBack={props.onBack} onHome={props.onHome} onSettings={props.onSettings} />
        <main>
          <ExploreHead
            played={Boolean(log)}
            bend={props.bend}
            problem={first.problem}
            model={model}
            onReset={() => setModel(AUTHORS)}
            numbers={{ inquiring, building }}
          />
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
            <TreePart
              tree={tree}
              rows={rows}
              saying={saying}
              known={known}
              missing={missing}
              selected={selected}
              tagsOf={(line) => tags(line, played, record, branches.lines)}
              onSelect={select}
              onOpen={open}
              onGo={show}
            />
            <Here
              {...numbers}
              line={selected}
              known={known}
              held={held}
              onJump={jump}
              onKeep={(name) => branches.add(selected, name || named.slice(0, 60))}
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
