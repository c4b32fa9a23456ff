/**
 * The tree of a crisis as rows. Each row is a line of events and stands for the last of them.
 *
 * Lines that were played to their end (one's own, the record) are shown as lists, in which the next entry follows beneath;
 * under each entry of a list stands what could have happened instead. Where such a line leaves an earlier one, its first
 * own entry stands among what could have happened instead, with the rest of it as a list beneath. Everywhere else what
 * stands beneath a row is what can follow it.
 */
import { follow, options, play, start, type Position, type Step } from '../../rules/play'
import { optionName, type Scenario } from '../../rules/scenario'

export type Line = readonly string[]
export const keyOf = (line: Line): string => line.join(' ')

/** `first`: before anything has happened. */
type How = 'first' | 'next' | 'instead' | 'then'
type Child = { line: Line; how: How }

export type Row = Child & {
  key: string
  /** Key of the row above it in the tree; none at the first level. */
  parent: string | undefined
  /** From 1. */
  level: number
  /** Place among its siblings, from 1. */
  place: number
  of: number
  /** None when nothing stands beneath it. */
  expanded: boolean | undefined
}

export type Tree = {
  scenario: Scenario
  /** Lines shown as lists, all different. */
  spines: readonly Line[]
  position(line: Line): Position
  /** The last entry of a line, with the positions around it; none for the empty line. */
  step(line: Line): Step | undefined
  /** What is open where a line stands. */
  open(line: Line): readonly string[]
  children(line: Line): Child[]
  parent(line: Line): Line | undefined
  /** Keys of the rows that must be open for a line to be shown. */
  way(line: Line): string[]
  /** The rows shown when those in `opened` are open, from above to below. */
  rows(opened: ReadonlySet<string>): Row[]
}

const common = (a: Line, b: Line): number => {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}
const isWithin = (line: Line, spine: Line) => common(line, spine) === line.length

/** Throws on a spine that cannot be played. */
export function createTree(scenario: Scenario, lines: readonly Line[]): Tree {
  const spines = lines.filter((line, n) => !lines.some((other, m) => m < n && isWithin(line, other)))
  const positions = new Map<string, Position>([['', start(scenario)]])
  for (const line of spines)
    follow(scenario, line).forEach(({ after }, n) => positions.set(keyOf(line.slice(0, n + 1)), after))
  /** How many entries a spine shares with those before it. */
  const shared = spines.map((line, n) => Math.max(0, ...spines.slice(0, n).map((other) => common(line, other))))

  const position = (line: Line): Position => {
    const known = positions.get(keyOf(line))
    if (known) return known
    const after = play(scenario, position(line.slice(0, -1)), line.at(-1) as string)
    positions.set(keyOf(line), after)
    return after
  }
  const open = (line: Line) => options(scenario, position(line))
  const spineOf = (line: Line) => spines.findIndex((spine) => isWithin(line, spine))

  const parent = (line: Line): Line | undefined => {
    const own = spineOf(line)
    if (own === 0) return undefined
    const first = (shared[own] ?? 0) + 1
    if (own > 0 && line.length > first) return line.slice(0, first)
    const before = line.slice(0, -1)
    const beside = spines.find((spine) => spine.length > before.length && isWithin(before, spine))
    return beside ? beside.slice(0, line.length) : before
  }

  const children = (line: Line): Child[] => {
    if (line.length === 0) return []
    const own = spineOf(line)
    const spine = spines[own]
    const then = () => open(line).map((event): Child => ({ line: [...line, event], how: 'then' }))
    if (!spine) return then()
    if (own > 0 && line.length === (shared[own] ?? 0) + 1)
      return spine.slice(line.length).map((_, n) => ({ line: spine.slice(0, line.length + n + 1), how: 'next' }))
    const before = line.slice(0, -1)
    const instead = open(before)
      .filter((event) => event !== line.at(-1))
      .map((event): Child => ({ line: [...before, event], how: 'instead' }))
    return line.length === spine.length ? [...instead, ...then()] : instead
  }

  const rows = (opened: ReadonlySet<string>): Row[] => {
    const all: Row[] = []
    const enter = (siblings: readonly Child[], level: number, above: string | undefined) =>
      siblings.forEach(({ line, how }, n) => {
        const key = keyOf(line)
        const beneath = children(line)
        const expanded = beneath.length ? opened.has(key) : undefined
        all.push({ line, how, key, parent: above, level, place: n + 1, of: siblings.length, expanded })
        if (expanded) enter(beneath, level + 1, key)
      })
    const [main = []] = spines
    const first: Child = { line: [], how: 'first' }
    enter([first, ...main.map((_, n): Child => ({ line: main.slice(0, n + 1), how: 'next' }))], 1, undefined)
    return all
  }

  return {
    scenario,
    spines,
    position,
    step(line) {
      const event = line.at(-1)
      const now = event && scenario.turnOf.get(event)
      if (!event || !now) return undefined
      return { event, name: optionName(event), turn: now, before: position(line.slice(0, -1)), after: position(line) }
    },
    open,
    children,
    parent,
    way(line) {
      const keys: string[] = []
      for (let at = parent(line); at; at = parent(at)) keys.unshift(keyOf(at))
      return keys
    },
    rows,
  }
}
