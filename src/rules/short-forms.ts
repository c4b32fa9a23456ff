/** The short forms that the files allow, written out: a bare target is a branch without guard or actions. */
import type { Branch, CalendarTransition, Route, Transition } from './schema'

/** One, many or none, as a list. */
export const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

/** All lines that answer an event in one state of a region, in their order. */
export const branchesOf = (transition: Transition | undefined): Branch[] =>
  list(transition).map((branch) => (typeof branch === 'string' ? { target: branch } : branch))

export const routeOf = (to: CalendarTransition): Route => (typeof to === 'string' ? { target: to } : to)
