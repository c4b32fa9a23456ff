/** The XState machine of a scenario. Unknown names cannot get this far: the loader has checked them. */
import { and, assign, not, or, setup, stateIn, type GuardPredicate, type ParameterizedObject } from 'xstate'
import type { ScenarioData } from './schema'
import { act, holds, type Context, type Tracks } from './facts'
import { machineConfig, type GuardConfig } from './config'
import { list } from './short-forms'

type Event = { type: string }
type BuiltGuard = GuardPredicate<Context, Event, unknown, ParameterizedObject>

/** `in`, `all`, `any` and `not` are XState's own functions; the rest are guards of ours with parameters. */
function builtGuard(guard: GuardConfig): BuiltGuard {
  if (guard.type === 'in') {
    const region = (name: 'negotiation' | 'field') =>
      guard.params[name] === undefined ? [] : [or(list(guard.params[name]).map((state) => stateIn({ [name]: state })))]
    return and([...region('negotiation'), ...region('field')])
  }
  if (guard.type === 'not') return not(builtGuard(guard.params))
  if (guard.type === 'all') return and(guard.params.map(builtGuard))
  if (guard.type === 'any') return or(guard.params.map(builtGuard))
  // By name and parameters: XState takes that wherever it takes a function, but its types want one kind for all.
  return guard as unknown as BuiltGuard
}

/** The config with its guards built: everything else is copied as it stands. */
function withGuards(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withGuards)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'guard'
        ? builtGuard(value as GuardConfig)
        : key === 'params' || key === 'context'
          ? value
          : withGuards(value),
    ]),
  )
}

/** `carried` are the flags that are up from the start. Guards ask `holds` and actions `act`, which know nothing of XState. */
export function createCrisis(
  data: Pick<ScenarioData, 'scenario' | 'calendar' | 'negotiation' | 'field'>,
  carried: readonly string[] = [],
) {
  const tracks: Tracks = data.scenario.tracks
  const facts = (context: Context) => ({ ...context, negotiation: '', field: '' })
  const rules = setup({
    types: { context: {} as Context, events: {} as Event },
    guards: {
      atLeast: ({ context }, params: Record<string, string>) => holds({ atLeast: params }, facts(context), tracks),
      atMost: ({ context }, params: Record<string, string>) => holds({ atMost: params }, facts(context), tracks),
      flag: ({ context }, params: string) => holds({ flag: params }, facts(context), tracks),
    },
    actions: {
      shift: assign(({ context }, params: Record<string, number>) => act.shift(context, params, tracks)),
      set: assign(({ context }, params: Record<string, string>) => act.set(context, params, tracks)),
      mark: assign(({ context }, params: string[]) => act.mark(context, params)),
      clear: assign(({ context }, params: string[]) => act.clear(context, params)),
      tally: assign(({ context }, params: Record<string, number | [number, number]>) => act.tally(context, params)),
    },
  })
  return rules.createMachine(withGuards(machineConfig(data, carried)) as Parameters<typeof rules.createMachine>[0])
}
export type Crisis = ReturnType<typeof createCrisis>
