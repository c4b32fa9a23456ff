/** The escalation ladder that all crises share, counted from its foot. */
import type { Scenario } from './scenario'

export const RUNGS = 9
/** Shots are fired from this rung on, and from this one on by men who storm. */
export const SHOTS = 4
export const STORMING = 6

/** The rung on which a state of the field stands. */
export const rungOf = (scenario: Scenario, field: string): number => scenario.data.field.states[field]?.meta?.rung ?? 0
