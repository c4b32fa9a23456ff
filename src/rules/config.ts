/** A scenario as one XState config: three parallel regions, guards and actions by name, nothing but JSON. */
import type { Actions, Guard, ScenarioData, Transition } from './schema'
import { firstContext } from './facts'
import { list } from './short-forms'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The short forms of a file as XState writes them: `{flag: blood}` becomes `{type: 'flag', params: 'blood'}`. */
export type GuardConfig =
  | { type: 'atLeast' | 'atMost'; params: Record<string, string> }
  | { type: 'flag'; params: string }
  | { type: 'in'; params: Extract<Guard, { in: unknown }>['in'] }
  | { type: 'not'; params: GuardConfig }
  | { type: 'all' | 'any'; params: GuardConfig[] }

function guardConfig(guard: Guard): GuardConfig {
  if ('atLeast' in guard) return { type: 'atLeast', params: guard.atLeast }
  if ('atMost' in guard) return { type: 'atMost', params: guard.atMost }
  if ('flag' in guard) return { type: 'flag', params: guard.flag }
  if ('in' in guard) return { type: 'in', params: guard.in }
  if ('not' in guard) return { type: 'not', params: guardConfig(guard.not) }
  if ('all' in guard) return { type: 'all', params: guard.all.map(guardConfig) }
  return { type: 'any', params: guard.any.map(guardConfig) }
}

/** Actions in the order in which `apply` does them. */
const actionConfigs = (actions: Actions) =>
  (['shift', 'set', 'mark', 'clear', 'tally'] as const)
    .filter((type) => actions[type] !== undefined)
    .map((type) => ({ type, params: type === 'mark' || type === 'clear' ? list(actions[type]) : actions[type] }))

/** Within a state a target has no dot, at a region's head it has one; either is accepted in the files. */
function transitionConfig(transition: Transition, head: boolean): unknown {
  if (Array.isArray(transition)) return transition.map((branch) => transitionConfig(branch, head))
  if (typeof transition === 'string') return { target: dotted(transition, head) }
  const { target, guard, actions } = transition
  return {
    ...(target === undefined ? {} : { target: dotted(target, head) }),
    ...(guard ? { guard: guardConfig(guard) } : {}),
    ...(actions ? { actions: actionConfigs(actions) } : {}),
  }
}
const dotted = (target: string, head: boolean) => (head ? '.' : '') + target.replace(/^\./, '')

type Node = {
  on?: Record<string, Transition> | undefined
  always?: Transition[] | undefined
  tags?: string[] | undefined
  type?: string | undefined
  meta?: unknown
}
const stateConfig = ({ on, always, tags, type, meta }: Node) => ({
  ...(type ? { type } : {}),
  ...(tags ? { tags } : {}),
  ...(meta ? { meta } : {}),
  ...(on ? { on: onConfig(on, false) } : {}),
  ...(always ? { always: always.map((t) => transitionConfig(t, false)) } : {}),
})
const onConfig = (on: Record<string, Transition>, head: boolean) =>
  Object.fromEntries(Object.entries(on).map(([event, t]) => [event, transitionConfig(t, head)]))

const regionConfig = (region: {
  initial: string
  on?: Record<string, Transition> | undefined
  states: Record<string, Node>
}) => ({
  initial: region.initial,
  ...(region.on ? { on: onConfig(region.on, true) } : {}),
  states: Object.fromEntries(Object.entries(region.states).map(([name, node]) => [name, stateConfig(node)])),
})

/** The config that the Stately editor opens. Talks come before the field, so that their actions do. */
export function machineConfig(
  data: Pick<ScenarioData, 'scenario' | 'calendar' | 'negotiation' | 'field'>,
  carried: readonly string[] = [],
): Json {
  return {
    id: data.scenario.id,
    type: 'parallel',
    context: firstContext(data.scenario, carried),
    states: {
      calendar: regionConfig(data.calendar),
      negotiation: regionConfig(data.negotiation),
      field: regionConfig(data.field),
    },
  } as unknown as Json
}
