/** Assumptions and strategies as an address says them: `name:0.3,other:1` and `seat:cautious`. */
import type { Scenario } from '../rules/scenario'
import { defaults, type Assumptions } from '../rules/weights'
import { strategies, type Strategies, type Strategy } from './strategy'

export type Refused = { given: string; why: 'name' | 'value' | 'seat' | 'strategy' }
type Read<T> = { values: T; refused: Refused[] }

const pairs = (text: string): [given: string, name: string, value: string][] =>
  text
    .split(',')
    .filter(Boolean)
    .map((given) => {
      const [name = '', value = '', ...more] = given.split(':')
      return [given, name, more.length ? '' : value]
    })

const isAssumable = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1

/** Whether there is such an assumption, and it can have this value. */
export const isAssumption = ({ data }: Scenario, name: string, value: unknown): boolean =>
  Object.hasOwn(data.scenario.assumptions, name) && isAssumable(value)

/** What of `text` holds for this scenario, values that are the author's left out, and what does not. */
export function readAssumptions(scenario: Scenario, text: string): Read<Assumptions> {
  const authors = defaults(scenario)
  const values: Record<string, number> = {}
  const refused: Refused[] = []
  for (const [given, name, value] of pairs(text)) {
    if (!Object.hasOwn(authors, name)) refused.push({ given, why: 'name' })
    else if (value.trim() === '' || !isAssumable(Number(value))) refused.push({ given, why: 'value' })
    else if (Number(value) !== authors[name]) values[name] = Number(value)
  }
  return { values, refused }
}

/** The same of strategies; seats by the sources are left out. */
export function readStrategies(scenario: Scenario, text: string): Read<Strategies> {
  const values: Record<string, Strategy> = {}
  const refused: Refused[] = []
  for (const [given, seat, value] of pairs(text)) {
    const strategy = strategies.find((it) => it === value)
    if (!Object.hasOwn(scenario.data.scenario.seats, seat)) refused.push({ given, why: 'seat' })
    else if (!strategy) refused.push({ given, why: 'strategy' })
    else if (strategy !== 'sources') values[seat] = strategy
  }
  return { values, refused }
}

/** Assumptions that differ from the author's, in the scenario's order, as `readAssumptions` reads them. */
export const assumptionsText = (scenario: Scenario, assumptions: Assumptions): string =>
  Object.entries(defaults(scenario))
    .flatMap(([name, own]) => {
      const value = assumptions[name] ?? own
      return value === own ? [] : [`${name}:${value}`]
    })
    .join(',')

/** Seats that do not decide by the sources, in the scenario's order, as `readStrategies` reads them. */
export const strategiesText = (scenario: Scenario, given: Strategies): string =>
  Object.keys(scenario.data.scenario.seats)
    .flatMap((seat) => {
      const strategy = given[seat] ?? 'sources'
      return strategy === 'sources' ? [] : [`${seat}:${strategy}`]
    })
    .join(',')
