/** The examination that every scenario passes: all reachable positions are visited, none is sampled. */
import { epilogueOf } from '../rules/epilogue'
import { fittingEnding, outcome, type Outcome } from '../rules/outcome'
import { isChance, type Scenario } from '../rules/scenario'
import { arrival } from '../rules/observe'
import { recordedLine } from '../record/record'
import { compile } from '../whatif/compile'
import { createTable, type Table } from '../whatif/table'
import { chances, endingOdds } from '../whatif/odds'
import { againstXState } from './against-xstate'
import { influence, type Influence } from './influence'
import { lives, type Life } from './lives'
import { twins } from './twins'

/** What a change of rules changes. Kept beside the scenario in examination.yaml, so that it shows in a diff. */
type Counts = {
  positions: number
  steps: number
  decisions: number
  options: number
  chances: number
  outcomes: number
  endings: number
}

export type Examination = {
  counts: Counts
  record: Outcome | undefined
  /** Faults: the scenario does not pass. */
  faults: string[]
  /** Things worth an author's look. */
  notes: string[]
  odds: Record<string, number>
  influence: Influence[]
  lives: Life[]
  table: Table
}

/** Examines a scenario whose files have been checked already. Takes seconds: each step is compared with XState's. */
export function examine(scenario: Scenario): Examination {
  const table = createTable(scenario)
  const faults = [...reachFaults(table), ...endFaults(table), ...againstXState(table)]
  let record: Outcome | undefined
  try {
    record = outcome(scenario, recordedLine(scenario))
    if (!record) faults.push('the record does not reach an ending')
  } catch (error) {
    faults.push(`the record cannot be played: ${(error as Error).message}`)
  }
  // Odds and futures are those of endings: without one for every end there are none.
  const solvable = table.nodes.every(
    ({ place }) => scenario.turns.has(place.calendar) || fittingEnding(scenario, place),
  )
  const solved = solvable ? solve(table) : { odds: {}, influence: [] }
  return {
    counts: countsOf(table),
    record,
    faults,
    notes: [
      ...(solvable
        ? twins(table).map(
            ([a, b]) => `${a} and ${b} lead to the same future everywhere: a choice that does not matter`,
          )
        : []),
      ...unanswered(table),
      ...early(scenario),
    ],
    ...solved,
    lives: lives(table),
    table,
  }
}

function solve(table: Table): Pick<Examination, 'odds' | 'influence'> {
  const compiled = compile(table.scenario, table)
  const p = chances(compiled)
  return { odds: endingOdds(compiled, p), influence: influence(compiled, p) }
}

function countsOf({ scenario, nodes }: Table): Counts {
  const turns = [...scenario.turns.values()]
  const options = (of: typeof turns) => of.reduce((sum, turn) => sum + turn.options.length, 0)
  const decided = turns.filter((turn) => !isChance(turn))
  const chancy = turns.filter(isChance)
  return {
    positions: nodes.length,
    steps: nodes.reduce((sum, { edges }) => sum + edges.length, 0),
    decisions: decided.length,
    options: options(decided),
    chances: chancy.length,
    outcomes: options(chancy),
    endings: scenario.data.scenario.endings.length,
  }
}

/** Options, outcomes and states that no line reaches. */
function reachFaults({ scenario, nodes }: Table): string[] {
  const events = new Set(nodes.flatMap(({ edges }) => edges.map(({ event }) => event)))
  const talks = new Set(nodes.map(({ place }) => place.negotiation))
  const field = new Set(nodes.map(({ place }) => place.field))
  const { data } = scenario
  const calendar = new Set(nodes.map(({ place }) => place.calendar))
  return [
    ...[...scenario.turnOf.keys()]
      .filter((event) => !events.has(event))
      .map((event) => `"${event}" is never open in any reachable position`),
    ...Object.keys(data.negotiation.states)
      .filter((state) => !talks.has(state))
      .map((state) => `no line reaches "${state}" of the talks`),
    ...Object.keys(data.field.states)
      .filter((state) => !field.has(state))
      .map((state) => `no line reaches "${state}" of the field`),
    ...[...scenario.turns.keys()]
      .filter((state) => !calendar.has(state))
      .map((state) => `no line reaches "${state}" of the calendar`),
  ]
}

/** Every position goes on or ends; every end has an ending and its place in the epilogue, and every ending an end. */
function endFaults({ scenario, nodes }: Table): string[] {
  const found = new Set<string>()
  const faults = new Set<string>()
  for (const { place, edges } of nodes) {
    if (edges.length) continue
    const where = `talks "${place.negotiation}", field "${place.field}"`
    if (scenario.turns.has(place.calendar)) {
      faults.add(`nothing is open in "${place.calendar}" with ${where}`)
      continue
    }
    const ending = fittingEnding(scenario, place)
    if (ending) found.add(ending.id)
    else faults.add(`no ending fits: ${where}`)
    if (scenario.data.scenario.epilogue && !epilogueOf(scenario, place).length)
      faults.add(`the epilogue has no point for ${where}`)
  }
  for (const { id } of scenario.data.scenario.endings)
    if (!found.has(id)) faults.add(`no line comes to the ending "${id}"`)
  return [...faults]
}

/** Events that can happen where neither talks nor field has a line for them. */
function unanswered({ nodes }: Table): string[] {
  const found = new Map<string, Set<string>>()
  for (const { place, edges } of nodes)
    for (const { event, answered } of edges)
      if (!answered) found.set(event, (found.get(event) ?? new Set()).add(`${place.negotiation}, ${place.field}`))
  return [...found].map(
    ([event, where]) =>
      `no region answers ${event} (talks and field: ${[...where].slice(0, 3).join('; ')}${where.size > 3 ? '; ...' : ''})`,
  )
}

/** Decisions dated before the seat has heard of what they are about. */
function early(scenario: Scenario): string[] {
  return [...scenario.turns.values()].flatMap((turn) => {
    const { seat } = turn
    if (!seat) return []
    return (scenario.data.calendar.states[turn.state]?.meta?.about ?? []).flatMap((state) => {
      const cause = scenario.turns.get(state)
      return (cause?.options ?? []).flatMap(({ event }) => {
        const heard = cause && arrival(scenario, { event, turn: cause }, seat)
        if (heard !== undefined && heard <= turn.at) return []
        const late = heard === undefined ? 'never' : `${Math.round((heard - turn.at) / 60)} hours later`
        return [`"${turn.state}" is about ${event}, of which ${seat} hears ${late}`]
      })
    })
  })
}
