/**
 * Every reachable position of a scenario, reduced to what can still matter, in the order of the calendar:
 * each position stands before those it leads to, so one pass forwards or backwards solves anything.
 */
import type { Scenario } from '../rules/scenario'
import { createStepper, type Place, type Stepper, type Tally } from './stepper'
import { liveness, type Liveness } from './liveness'

type Edge = { event: string; to: number; tally: Tally | undefined; answered: boolean }
type Node = { place: Place; edges: Edge[] }
export type Table = { scenario: Scenario; stepper: Stepper; live: Liveness; nodes: Node[] }

/** More positions than this and the scenario is refused: its author should give tracks and flags an end. */
const LIMIT = 1_000_000

type TableSettings = {
  /** Whether positions that differ only in what can no longer matter are one. */
  reduce?: boolean
  limit?: number
  /** Told after each calendar state how much of the calendar is done: 0 to 1. */
  onProgress?: ((share: number) => void) | undefined
}

/** Throws when there are more than `limit` positions. */
export function createTable(
  scenario: Scenario,
  { reduce = true, limit = LIMIT, onProgress }: TableSettings = {},
): Table {
  const stepper = createStepper(scenario)
  const live = liveness(scenario)
  const facts = [...Object.keys(scenario.data.scenario.tracks), ...scenario.data.scenario.flags]
  const tracks = scenario.data.scenario.tracks
  const keyOf = (place: Place) => {
    const alive = live.get(place.calendar)
    let key = `${place.negotiation} ${place.field} `
    for (const fact of facts)
      key += reduce && !alive?.has(fact) ? '-' : tracks[fact] ? (place.tracks[fact] ?? 0) : place.flags[fact] ? 1 : 0
    return key
  }
  // Positions wait by calendar state, so that they come out numbered in the order of the calendar.
  const waiting = new Map<string, Map<string, Node>>(scenario.order.map((state) => [state, new Map()]))
  const enter = (place: Place): Node => {
    const here = waiting.get(place.calendar) as Map<string, Node>
    const key = keyOf(place)
    let node = here.get(key)
    if (!node) here.set(key, (node = { place, edges: [] }))
    return node
  }
  enter(stepper.first)
  const nodes: Node[] = []
  const targets = new Map<Edge, Node>()
  for (const [done, state] of scenario.order.entries()) {
    for (const node of waiting.get(state)?.values() ?? []) {
      if (nodes.push(node) > limit) throw new Error(`more than ${limit} positions; give tracks and flags an end`)
      for (const event of stepper.open(node.place)) {
        const { to, tally, answered } = stepper.step(node.place, event)
        const edge: Edge = { event, to: -1, tally, answered }
        targets.set(edge, enter(to))
        node.edges.push(edge)
      }
    }
    onProgress?.((done + 1) / scenario.order.length)
  }
  const numbers = new Map(nodes.map((node, n) => [node, n]))
  for (const [edge, node] of targets) edge.to = numbers.get(node) as number
  return { scenario, stepper, live, nodes }
}
