/** Two or three positions side by side: where their lines part, and how odds, losses and days differ. */
import type { Position } from '../../rules/play'
import type { Scenario } from '../../rules/scenario'
import type { Odds } from '../../whatif/inquiry'
import type { Spread } from '../../whatif/totals'
import type { Line } from '../tree/tree'

type Compared = { line: Line; position: Position; odds: Odds }

/** `gap` is between the highest and the lowest of `values`, and `differs` says that it is worth a mark. */
export type ComparedRow<V> = { id: string; values: V[]; gap: number; differs: boolean }
type Comparison = {
  endings: ComparedRow<number>[]
  /** People lost in all: along the line, taking the middle of what the sources give, and from there on. */
  ledgers: ComparedRow<Spread>[]
  days: ComparedRow<Spread>
}

/** Endings less likely than this in every column are left out. */
const SEEN = 0.005
/** From these gaps on a difference is marked: chances, people or days. */
const MARKED = { chance: 0.05, count: 1 }

const gapOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

export function comparison(scenario: Scenario, columns: readonly Compared[]): Comparison {
  const { endings, ledgers } = scenario.data.scenario
  const row = (id: string, values: number[]): ComparedRow<number> => {
    const gap = gapOf(values)
    return { id, values, gap, differs: gap >= MARKED.chance }
  }
  const spread = (id: string, values: Spread[]): ComparedRow<Spread> => {
    const gap = gapOf(values.map(({ mean }) => mean))
    return { id, values, gap, differs: gap >= MARKED.count }
  }
  const lost = ({ position, odds }: Compared, ledger: string): Spread => {
    const [low = 0, high = 0] = position.context.ledgers[ledger] ?? []
    const { mean = 0, sd = 0 } = odds.ledgers[ledger] ?? {}
    return { mean: (low + high) / 2 + mean, sd }
  }
  return {
    endings: endings
      .map(({ id }) =>
        row(
          id,
          columns.map(({ odds }) => odds.endings[id] ?? 0),
        ),
      )
      .filter(({ values }) => values.some((value) => value >= SEEN)),
    ledgers: Object.keys(ledgers).map((ledger) =>
      spread(
        ledger,
        columns.map((column) => lost(column, ledger)),
      ),
    ),
    days: spread(
      'days',
      columns.map(({ odds }) => odds.days),
    ),
  }
}

/** The number of entries that all the lines share; undefined when they are all the same. */
export function parting(lines: readonly Line[]): number | undefined {
  const longest = Math.max(...lines.map((line) => line.length))
  for (let n = 0; n < longest; n++) if (lines.some((line) => line[n] !== lines[0]?.[n])) return n
  return undefined
}
