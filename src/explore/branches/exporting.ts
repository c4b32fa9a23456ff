/** Kept branches as a file: for programs as JSON, for people as Markdown. */
import type { Scenario } from '../../rules/scenario'
import { defaults, type Assumptions } from '../../rules/weights'
import type { Strategies } from '../../session/strategy'
import type { Odds } from '../../whatif/inquiry'
import type { Model } from '../../whatif/odds'

export type Exported = {
  format: 1
  scenario: string
  rules: string
  carried: string[]
  /** What the odds are conditional on: every assumption with its value, every seat with its strategy. */
  assumptions: Assumptions
  strategies: Strategies
  branches: { name: string; code: string; odds: Odds }[]
}

export function exported(scenario: Scenario, model: Model, branches: Exported['branches']): Exported {
  return {
    format: 1,
    scenario: scenario.id,
    rules: scenario.rules,
    carried: [...scenario.carried],
    assumptions: { ...defaults(scenario), ...model.assumptions },
    strategies: Object.fromEntries(
      Object.keys(scenario.data.scenario.seats).map((seat) => [seat, model.strategies?.[seat] ?? 'sources']),
    ),
    branches,
  }
}

/** A table as Markdown. What would end a cell is set aside. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
