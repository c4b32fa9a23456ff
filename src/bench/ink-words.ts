/** Parts of a story in ink: names, conditions, statements. */
import { levelOf } from '../rules/facts'
import { list } from '../rules/short-forms'
import type { Scenario } from '../rules/scenario'
import type { Actions, Guard } from '../rules/schema'

const word = (prefix: string, id: string) => `${prefix}_${id.replace(/[^a-z0-9]/g, '_')}`
export const trackName = (id: string) => word('t', id)
export const flagName = (id: string) => word('f', id)
export const stateKnot = (state: string) => word('c', state)
export const eventKnot = (event: string) => word('e', event)

const ALWAYS = '1 == 1'

export type RegionName = 'negotiation' | 'field'
/** Where a region stands is a number: the place of its state in the file. */
export const statesOf = (scenario: Scenario, region: RegionName) => Object.keys(scenario.data[region].states)

export type Words = ReturnType<typeof createWords>
export function createWords(scenario: Scenario) {
  const { tracks } = scenario.data.scenario
  const numberOf = (region: RegionName, state: string) => statesOf(scenario, region).indexOf(state.replace(/^\./, ''))

  const condition = (guard: Guard | undefined): string => {
    if (!guard) return ALWAYS
    // A bare name in brackets would be a list of ink.
    if ('flag' in guard) return `${flagName(guard.flag)} == true`
    if ('not' in guard) return `not (${condition(guard.not)})`
    if ('in' in guard) {
      const regions = (['negotiation', 'field'] as const).flatMap((region) => {
        const states = list<string>(guard.in[region])
        return states.length ? [`(${states.map((it) => `${region} == ${numberOf(region, it)}`).join(' || ')})`] : []
      })
      return regions.join(' && ') || ALWAYS
    }
    if ('all' in guard) return guard.all.map((it) => `(${condition(it)})`).join(' && ') || ALWAYS
    if ('any' in guard) return guard.any.map((it) => `(${condition(it)})`).join(' || ') || `not (${ALWAYS})`
    const [levels, sign] = 'atLeast' in guard ? [guard.atLeast, '>='] : [guard.atMost, '<=']
    return Object.entries(levels)
      .map(([track, level]) => `${trackName(track)} ${sign} ${levelOf(tracks, track, level)}`)
      .join(' && ')
  }
  const statements = ({ shift, set, mark, clear }: Actions = {}): string[] => [
    ...Object.entries(shift ?? {}).map(([track, n]) => {
      const top = (tracks[track]?.levels.length ?? 1) - 1
      return `${trackName(track)} = MAX(0, MIN(${top}, ${trackName(track)} + ${n}))`
    }),
    ...Object.entries(set ?? {}).map(([track, level]) => `${trackName(track)} = ${levelOf(tracks, track, level)}`),
    ...list(mark).map((flag) => `${flagName(flag)} = true`),
    ...list(clear).map((flag) => `${flagName(flag)} = false`),
  ]
  return { numberOf, condition, statements }
}

/** `{ - condition: lines ... }`. A condition of `else` stands last. */
export const block = (cases: (readonly [when: string, then: readonly string[]])[]): string[] =>
  cases[0]?.[0] === 'else'
    ? [...cases[0][1]]
    : cases.length
      ? ['{', ...cases.flatMap(([when, then]) => [`- ${when}:`, ...then.map((it) => `    ${it}`)]), '}']
      : []

/** Statements as lines; what is a line already stays as it is. */
export const asBody = (lines: readonly string[]) =>
  lines.map((line) => (/^[{}-]|^ |^~/.test(line) ? line : `~ ${line}`))
