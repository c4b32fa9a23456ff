/**
 * Which tracks and flags can still matter in each calendar state. Two positions that differ only in others have the
 * same future, so the table keeps one of them. Worked out by walking the calendar backwards: alive is what a guard,
 * a weight, an ending, a verdict or the epilogue may still read, less what every answer to the event overwrites first.
 */
import type { Actions, Branch, Guard, Region } from '../rules/schema'
import type { Scenario } from '../rules/scenario'
import { branchesOf, list, routeOf } from '../rules/short-forms'

/** Names of tracks and flags by calendar state. */
export type Liveness = ReadonlyMap<string, ReadonlySet<string>>

export function liveness(scenario: Scenario): Liveness {
  const { data, order, turns } = scenario
  const alive = new Map<string, Set<string>>()
  const atEnd = new Set([
    ...data.scenario.endings.flatMap((ending) => reads(ending.if)),
    ...Object.values(data.scenario.verdicts).flatMap((answers) => answers.flatMap((answer) => reads(answer.if))),
    ...(data.scenario.epilogue ?? []).flatMap((point) => reads(point.if)),
  ])
  const known = new Set([...Object.keys(data.scenario.tracks), ...data.scenario.flags])
  for (const name of [...order].toReversed()) {
    const state = data.calendar.states[name]
    const live = new Set<string>()
    if (state?.type === 'final') atEnd.forEach((fact) => live.add(fact))
    for (const { target, guard } of (state?.always ?? []).map(routeOf))
      for (const fact of [...reads(guard), ...(alive.get(target) ?? [])]) live.add(fact)
    for (const option of turns.get(name)?.options ?? []) {
      const answers = [answersTo(data.negotiation, option.event), answersTo(data.field, option.event)]
      const weight = data.weights[name]?.[option.name]
      for (const fact of [
        ...reads(option.guard),
        ...answers.flatMap(({ branches }) => branches.flatMap((branch) => reads(branch.guard))),
        ...Object.keys(typeof weight === 'object' ? (weight.bend ?? {}) : {}),
      ])
        live.add(fact)
      const overwritten = new Set(answers.flatMap(({ branches, always }) => (always ? inAll(branches) : [])))
      alive.get(option.target)?.forEach((fact) => {
        if (!overwritten.has(fact)) live.add(fact)
      })
    }
    alive.set(name, new Set([...live].filter((fact) => known.has(fact))))
  }
  return alive
}

/** The tracks and flags that a guard reads. */
function reads(guard: Guard | undefined): string[] {
  if (!guard || 'in' in guard) return []
  if ('atLeast' in guard) return Object.keys(guard.atLeast)
  if ('atMost' in guard) return Object.keys(guard.atMost)
  if ('flag' in guard) return [guard.flag]
  if ('not' in guard) return reads(guard.not)
  return ('all' in guard ? guard.all : guard.any).flatMap(reads)
}

/** All lines of a region that may answer an event, and whether one always does. */
function answersTo(region: Region, event: string): { branches: Branch[]; always: boolean } {
  const head = branchesOf(region.on?.[event])
  const own = Object.values(region.states).map(({ on }) => branchesOf(on?.[event]))
  const sure = (branches: Branch[]) => branches.some((branch) => !branch.guard)
  return { branches: [...head, ...own.flat()], always: sure(head) || own.every(sure) }
}

/** What every one of these branches sets, marks or clears. A shift keeps what was there, so it overwrites nothing. */
function inAll(branches: readonly Branch[]): string[] {
  const [first, ...rest] = branches.map(({ actions }) => overwrites(actions))
  return (first ?? []).filter((fact) => rest.every((other) => other.includes(fact)))
}
const overwrites = (actions: Actions | undefined): string[] => [
  ...Object.keys(actions?.set ?? {}),
  ...list(actions?.mark),
  ...list(actions?.clear),
]
