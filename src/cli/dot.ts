/** The calendar as a Graphviz graph. */
import { targetsOf, type Scenario } from '../rules/scenario'

export function dot(scenario: Scenario): string {
  const { states } = scenario.data.calendar
  const lines = scenario.order.flatMap((name) => {
    const turn = scenario.turns.get(name)
    const shape = turn ? (turn.seat ? 'box' : 'ellipse') : 'point'
    const arrows = turn
      ? turn.options.map((option) => `  "${name}" -> "${option.target}" [label="${option.name}"]`)
      : targetsOf(states[name]).map((target) => `  "${name}" -> "${target}"`)
    return [`  "${name}" [shape=${shape}${turn ? `, tooltip="${turn.seat ?? 'chance'}"` : ''}]`, ...arrows]
  })
  return [`digraph "${scenario.id}" {`, '  rankdir=LR', ...lines, '}'].join('\n')
}
