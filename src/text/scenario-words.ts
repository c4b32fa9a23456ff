/** The words of a scenario by id, and which variant is said in a position. */
import { told } from './t'

type Tree = { readonly [key: string]: string | Tree }
/** Where talks and field stand when something is said. */
export type Moment = { negotiation: string; field: string }

export type ScenarioWords = {
  /** The words of an id such as `at.protest.heading`; a variant `@talks@field`, `@talks` or `@field` comes first, in this order. Empty if there are none. */
  say(id: string, moment?: Moment): string
  has(id: string): boolean
}

export function scenarioWords(text: object): ScenarioWords {
  const words = new Map<string, string>()
  const gather = (tree: Tree, base: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') words.set(base + key, told(base + key, value))
      else gather(value, `${base}${key}.`)
    }
  }
  gather(text as Tree, '')
  return {
    say: (id, moment) =>
      (moment &&
        (words.get(`${id}@${moment.negotiation}@${moment.field}`) ??
          words.get(`${id}@${moment.negotiation}`) ??
          words.get(`${id}@${moment.field}`))) ??
      words.get(id) ??
      '',
    has: (id) => words.has(id),
  }
}
