/** The game tree below a line, for programs that solve games: every line is a branch of its own, so it soon grows too large. */
import { arrival } from '../rules/observe'
import { endingGoal, endingOf } from '../rules/outcome'
import { optionName, type Scenario, type Turn } from '../rules/scenario'
import { defaults, type Assumptions } from '../rules/weights'
import type { Efg } from './efg'
import { exactShares } from './exact'
import { exactly } from './rational'
import { createStepper, type Place, type Stepper } from './stepper'

/** Where a line of events stands. Throws on an event that is not open. */
function placeAfter(stepper: Stepper, events: readonly string[]): Place {
  return events.reduce((place, event, n) => {
    if (!stepper.open(place).includes(event)) throw new Error(`entry ${n + 1}: "${event}" is not open there`)
    return stepper.step(place, event).to
  }, stepper.first)
}

/** How many nodes the tree below a line has; counting stops above `most`. */
export function treeSize(scenario: Scenario, events: readonly string[], most: number): number {
  const stepper = createStepper(scenario)
  let count = 0
  const visit = (place: Place) => {
    if (count > most) return
    count++
    for (const event of stepper.open(place)) visit(stepper.step(place, event).to)
  }
  visit(placeAfter(stepper, events))
  return count
}

/** The fewest entries of a line below which the tree has at most `most` nodes, and how many it has. */
export function firstThatFits(
  scenario: Scenario,
  events: readonly string[],
  most: number,
): { entries: number; nodes: number } {
  let found = { entries: events.length, nodes: 1 }
  for (let entries = events.length; entries >= 0; entries--) {
    const nodes = treeSize(scenario, events.slice(0, entries), most)
    if (nodes > most) break
    found = { entries, nodes }
  }
  return found
}

/**
 * The tree below a line. Chance has its weights, seats have none: what they do is what is to be solved. The seats are the
 * players, in the order of scenario.yaml, and each is paid what the ending is worth to `goal` on its side, 0 to 100.
 *
 * Two decisions are in one information set when the seat has heard the same, in the same order, has the same options open,
 * and could not tell apart its earlier decisions either. What it had heard of the line above is part of that.
 */
export function gameTree(
  scenario: Scenario,
  events: readonly string[],
  goal: string,
  assumptions: Assumptions = defaults(scenario),
): Efg {
  const { seats, endings } = scenario.data.scenario
  const players = Object.keys(seats)
  const stepper = createStepper(scenario)
  const efg: Efg = { ...head(scenario, events, goal), players, nodes: [] }
  const sets = new Map<string, number>()
  const counts = players.map(() => 0)
  let chances = 0

  const worth = endings.map((ending) =>
    players.map((seat) => exactly(endingGoal(ending, goal, seats[seat]?.side ?? ''))),
  )
  /** What a seat has heard of a line by the hour of its turn. */
  const heard = (line: readonly string[], turn: Turn, seat: string) =>
    line
      .flatMap((event, index) => {
        const at = arrival(scenario, { event, turn: scenario.turnOf.get(event) as Turn }, seat)
        return at === undefined || at > turn.at ? [] : [{ event, index, at }]
      })
      .toSorted((a, b) => a.at - b.at || a.index - b.index)
      .map(({ event }) => event)

  /** `last`: the information set in which each player decided last. */
  const visit = (place: Place, line: readonly string[], last: readonly number[]) => {
    const turn = scenario.turns.get(place.calendar)
    if (!turn) {
      const ending = endingOf(scenario, place)
      const n = endings.indexOf(ending)
      const payoffs = worth[n] ?? []
      efg.nodes.push({ kind: 'end', name: '', outcome: n + 1, outcomeName: ending.id, payoffs })
      return
    }
    const open = stepper.open(place)
    let next = last
    if (turn.seat === undefined) {
      const p = exactShares(scenario, turn, open, place, assumptions)
      const actions = open.map((event, n) => ({ name: optionName(event), p: p[n] as (typeof p)[number] }))
      efg.nodes.push({ kind: 'chance', name: turn.state, set: ++chances, setName: turn.state, actions })
    } else {
      const player = players.indexOf(turn.seat)
      const key = JSON.stringify([turn.state, last[player], open, heard(line, turn, turn.seat)])
      const set = sets.get(key) ?? (counts[player] ?? 0) + 1
      if (!sets.has(key)) counts[player] = set
      sets.set(key, set)
      next = last.with(player, set)
      const actions = open.map(optionName)
      efg.nodes.push({ kind: 'player', name: turn.state, player: player + 1, set, setName: turn.state, actions })
    }
    for (const event of open) visit(stepper.step(place, event).to, [...line, event], next)
  }
  visit(
    placeAfter(stepper, events),
    events,
    players.map(() => 0),
  )
  return efg
}

const head = (scenario: Scenario, events: readonly string[], goal: string) => ({
  title: `${scenario.id}, ${events.length ? `below ${events.length} entries` : 'from the start'}`,
  comment: [
    `Rules ${scenario.rules}. Players are the seats; each is paid what the ending is worth to "${goal}" on its side, 0 to 100.`,
    'Chance has the weights of the scenario. What the seats do has no weight here: it is to be solved.',
    'Decisions are in one information set when the seat has heard the same dispatches by then and has the same options open.',
    'Only lines that begin with the entries above are in this file: a seat that has not heard of all of them knows more here than it did.',
    `Entries above: ${events.join(' ') || 'none'}.`,
  ].join('\n'),
})
