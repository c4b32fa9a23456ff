/** The closed vocabulary: what a guard may ask of a position and what an action may do to its context. */
import type { Actions, Guard, ScenarioData } from './schema'
import { list } from './short-forms'

/** Tracks by level number, flags, and ledgers as [low, high]. Plain JSON. */
export type Context = {
  tracks: Readonly<Record<string, number>>
  flags: Readonly<Record<string, boolean>>
  ledgers: Readonly<Record<string, readonly [number, number]>>
}

/** All that guards, weights, endings and verdicts may read. They never read a ledger. */
export type Facts = Pick<Context, 'tracks' | 'flags'> & { negotiation: string; field: string }

export type Tracks = ScenarioData['scenario']['tracks']

/** The number of a named level; throws when the track has no such level. */
export function levelOf(tracks: Tracks, track: string, level: string): number {
  const n = tracks[track]?.levels.indexOf(level) ?? -1
  if (n < 0) throw new Error(`track "${track}" has no level "${level}"`)
  return n
}

/** Whether a guard holds. `tracks` names the levels. */
export function holds(guard: Guard | undefined, facts: Facts, tracks: Tracks): boolean {
  if (!guard) return true
  if ('atLeast' in guard)
    return Object.entries(guard.atLeast).every(([t, l]) => (facts.tracks[t] ?? 0) >= levelOf(tracks, t, l))
  if ('atMost' in guard)
    return Object.entries(guard.atMost).every(([t, l]) => (facts.tracks[t] ?? 0) <= levelOf(tracks, t, l))
  if ('flag' in guard) return facts.flags[guard.flag] === true
  if ('in' in guard)
    return (
      (guard.in.negotiation === undefined || list(guard.in.negotiation).includes(facts.negotiation)) &&
      (guard.in.field === undefined || list(guard.in.field).includes(facts.field))
    )
  if ('not' in guard) return !holds(guard.not, facts, tracks)
  if ('all' in guard) return guard.all.every((g) => holds(g, facts, tracks))
  return guard.any.some((g) => holds(g, facts, tracks))
}

/** One kind of action, with its parameters, on a context. Levels are clamped to those that have names. */
export const act = {
  shift(context: Context, by: Record<string, number>, tracks: Tracks): Context {
    const next = { ...context.tracks }
    for (const [track, n] of Object.entries(by)) {
      const top = (tracks[track]?.levels.length ?? 1) - 1
      next[track] = Math.min(top, Math.max(0, (next[track] ?? 0) + n))
    }
    return { ...context, tracks: next }
  },
  set(context: Context, to: Record<string, string>, tracks: Tracks): Context {
    const next = { ...context.tracks }
    for (const [track, level] of Object.entries(to)) next[track] = levelOf(tracks, track, level)
    return { ...context, tracks: next }
  },
  mark(context: Context, flags: string | readonly string[]): Context {
    return { ...context, flags: { ...context.flags, ...Object.fromEntries(list(flags).map((f) => [f, true])) } }
  },
  clear(context: Context, flags: string | readonly string[]): Context {
    return { ...context, flags: { ...context.flags, ...Object.fromEntries(list(flags).map((f) => [f, false])) } }
  },
  tally(context: Context, lost: Record<string, number | readonly [number, number]>): Context {
    const next = { ...context.ledgers }
    for (const [ledger, value] of Object.entries(lost)) {
      const [low, high] = range(value)
      const [a, b] = next[ledger] ?? [0, 0]
      next[ledger] = [a + low, b + high]
    }
    return { ...context, ledgers: next }
  },
}

/** A tally is one number or [low, high]. */
const range = (value: number | readonly [number, number]): readonly [number, number] =>
  typeof value === 'number' ? [value, value] : value

/** All actions of a transition, in their fixed order: shift, set, mark, clear, tally. */
export function apply(actions: Actions | undefined, context: Context, tracks: Tracks): Context {
  if (!actions) return context
  let next = context
  if (actions.shift) next = act.shift(next, actions.shift, tracks)
  if (actions.set) next = act.set(next, actions.set, tracks)
  if (actions.mark) next = act.mark(next, actions.mark)
  if (actions.clear) next = act.clear(next, actions.clear)
  if (actions.tally) next = act.tally(next, actions.tally)
  return next
}

/** Tracks at their start, nobody lost, and only those flags up that an earlier crisis left behind. */
export function firstContext(
  { tracks, flags, ledgers }: ScenarioData['scenario'],
  carried: readonly string[] = [],
): Context {
  return {
    tracks: Object.fromEntries(Object.entries(tracks).map(([t, { levels, start }]) => [t, levels.indexOf(start)])),
    flags: Object.fromEntries(flags.map((f) => [f, carried.includes(f)])),
    ledgers: Object.fromEntries(Object.keys(ledgers).map((l) => [l, [0, 0] as const])),
  }
}
