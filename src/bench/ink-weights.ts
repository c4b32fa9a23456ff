/** How likely an outcome is, as ink works it out. */
import { list } from '../rules/short-forms'
import type { Scenario, Turn } from '../rules/scenario'
import { bendOf, defaults, weightOf } from '../rules/weights'
import { asBody, block, flagName, trackName, type Words } from './ink-words'

const figure = (n: number) => Number(n.toPrecision(12)).toFixed(12)
const NOWHERE = { tracks: {}, flags: {}, negotiation: '', field: '' }

/** Lines that leave the weight of the turn's option number `n` in a variable `wN`: the number, then what each fact bends it by. */
export function weightLines(scenario: Scenario, { numberOf, condition }: Words, turn: Turn, n: number): string[] {
  const option = turn.options[n] as Turn['options'][number]
  const { tracks, flags } = scenario.data.scenario
  const given = defaults(scenario)
  const { weight, bend = {} } = weightOf(scenario, turn, option.name)
  const lines: string[] = []
  let constant = weight
  for (const [fact, by] of Object.entries(bend)) {
    const region = fact === 'negotiation' || fact === 'field' ? fact : undefined
    if (region) {
      const cases = Object.entries<number>(by as Record<string, number>).map(
        ([state, x]) => [numberOf(region, state), x] as const,
      )
      lines.push(...bent(n, region, cases))
    } else if (tracks[fact]) lines.push(...bent(n, trackName(fact), [...list(by as number[]).entries()]))
    else if (flags.includes(fact))
      lines.push(
        ...bent(n, flagName(fact), [
          ['false', (by as number[])[0] ?? 1],
          ['true', (by as number[])[1] ?? 1],
        ]),
      )
    else constant *= bendOf(fact, by, NOWHERE, given)
  }
  const whole = [`w${n} = ${figure(constant)}`, ...lines]
  return option.guard
    ? [`~ temp w${n} = 0.0`, ...block([[condition(option.guard), asBody(whole)]])]
    : [`~ temp w${n} = ${figure(constant)}`, ...asBody(lines)]
}

/** A weight times the factor of where a fact stands. */
const bent = (n: number, fact: string, cases: readonly (readonly [number | string, number])[]): string[] =>
  block(
    cases.filter(([, x]) => x !== 1).map(([value, x]) => [`${fact} == ${value}`, [`~ w${n} = w${n} * ${figure(x)}`]]),
  )
