/** The assumptions of a crisis as the panel shows them: sliders, and disputed facts as switches between their versions. */
import { defaults } from '../../rules/weights'
import type { Scenario } from '../../rules/scenario'
import type { Model } from '../../whatif/odds'

/** A value that a disputed fact can be switched to, and who says so. Versions that come to the same value stand together. */
export type Choice = { value: number; authors: boolean; versions: { says: string; sources: string[] }[] }

export type Assumed = {
  id: string
  value: number
  authors: number
  basis: 'documented' | 'derived' | 'judgement'
  sources: readonly string[]
  because: string
  dispute?: { id: string; choices: Choice[] }
}

/** In the order of the scenario. */
export function assumed({ data }: Scenario, { assumptions: given = {} }: Model): Assumed[] {
  return Object.entries(data.scenario.assumptions).map(
    ([id, { default: authors, basis, sources = [], because, dispute }]) => {
      const value = given[id] ?? authors
      const switches = dispute === undefined ? undefined : data.record.disputes[dispute]?.switches
      return {
        id,
        value,
        authors,
        basis,
        sources,
        because,
        ...(dispute !== undefined && switches?.assumption === id
          ? { dispute: { id: dispute, choices: choices(data, dispute, switches.values, authors, value) } }
          : {}),
      }
    },
  )
}

function choices(
  data: Scenario['data'],
  dispute: string,
  values: Readonly<Record<string, number>>,
  authors: number,
  now: number,
): Choice[] {
  const all = new Set([...Object.values(values), authors, now])
  const versions = data.record.disputes[dispute]?.versions ?? []
  return [...all]
    .toSorted((a, b) => a - b)
    .map((value) => ({
      value,
      authors: value === authors,
      versions: Object.keys(values)
        .filter((says) => values[says] === value)
        .map((says) => ({
          says,
          sources: [...new Set(versions.flatMap((version) => (version.says === says ? [version.source] : [])))],
        })),
    }))
}

/** A model with one assumption set. One that is the author's is left out, so that what is named differs. */
export function assume(scenario: Scenario, model: Model, id: string, value: number): Model {
  const { [id]: _, ...others } = model.assumptions ?? {}
  return { ...model, assumptions: value === defaults(scenario)[id] ? others : { ...others, [id]: value } }
}

/** Whether two models weigh everything alike. */
export function sameModel(scenario: Scenario, a: Model, b: Model): boolean {
  const authors = defaults(scenario)
  const of = ({ assumptions = {} }: Model, name: string) => assumptions[name] ?? authors[name]
  return (
    Object.keys(authors).every((name) => of(a, name) === of(b, name)) &&
    Object.keys(scenario.data.scenario.seats).every(
      (seat) => (a.strategies?.[seat] ?? 'sources') === (b.strategies?.[seat] ?? 'sources'),
    )
  )
}

/** Every assumption at the author's value, every seat deciding as the sources weigh it. */
export const AUTHORS: Required<Model> = { assumptions: {}, strategies: {} }

/** Where a value lies between the two ends. */
export const leaning = (value: number): 'low' | 'nearer-low' | 'half' | 'nearer-high' | 'high' =>
  value <= 0 ? 'low' : value >= 1 ? 'high' : value < 0.5 ? 'nearer-low' : value > 0.5 ? 'nearer-high' : 'half'
