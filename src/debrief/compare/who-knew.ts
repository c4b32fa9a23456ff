/** After how many hours each seat knew of what mattered in a line. */
import { arrival } from '../../rules/observe'
import type { Step } from '../../rules/play'
import type { Scenario } from '../../rules/scenario'
import type { CrisisLine, MomentName } from './two-crises'

/** `unheard`: the last entry before the first deaths that some seat never learned of. */
type Told = MomentName | 'unheard'
const TOLD = ['act', 'talk', 'unheard', 'deaths', 'terms', 'end'] as const satisfies readonly Told[]

/** Hours after the entry, by seat; undefined is never. */
export type Hours = Record<string, number | undefined>

export type Known = {
  seats: string[]
  events: { name: Told; step: Step; hours: Hours }[]
  /** Of all entries up to the end: how many there were, and how many each seat never learned of. */
  entries: number
  never: Record<string, number>
  /** The longest time that news of these events took, in hours. */
  longest: number
}

export function whoKnew(scenario: Scenario, line: CrisisLine): Known {
  const seats = Object.keys(scenario.data.scenario.seats)
  const hours = (step: Step): Hours =>
    Object.fromEntries(
      seats.map((seat) => {
        const at = arrival(scenario, step, seat)
        return [seat, at === undefined ? undefined : (at - step.turn.at) / 60]
      }),
    )
  const never = (step: Step, seat: string) => arrival(scenario, step, seat) === undefined
  const { deaths, end } = line.moments
  const steps: Partial<Record<Told, Step>> = {
    ...Object.fromEntries(Object.entries(line.moments).map(([name, { step }]) => [name, step])),
    unheard: line.steps
      .slice(0, deaths ? line.steps.indexOf(deaths.step) : undefined)
      .findLast((step) => seats.some((seat) => never(step, seat))),
  }
  const events = TOLD.flatMap((name) => {
    const step = steps[name]
    return step ? [{ name, step, hours: hours(step) }] : []
  })
  const told = line.steps.filter(({ turn }) => turn.at <= (end?.at ?? Infinity))
  return {
    seats,
    events,
    entries: told.length,
    never: Object.fromEntries(seats.map((seat) => [seat, told.filter((step) => never(step, seat)).length])),
    longest: Math.max(0, ...events.flatMap((event) => Object.values(event.hours).map((one) => one ?? 0))),
  }
}
