/** What the views of one game share: its scenario, its words and the adviser's ranges. */
import { optionName, type Scenario } from '../../rules/scenario'
import { local, type Local, type Minutes } from '../../rules/clock'
import type { Advice } from '../../whatif/advice'
import type { ScenarioWords } from '../../text/scenario-words'
import { chanceRange } from '../../text/dates'
import type { OptionView, Side } from '../view'

export type Edition = { scenario: Scenario; words: ScenarioWords; advice: Advice }

/** What the calendar and the clock at a place show. */
export const localAt = ({ scenario }: Edition, at: Minutes, place: string): Local => local(at, scenario.zone(place))

/** From nine in the evening to five in the morning the dial of a clock is inked, and crickets sing. */
export const isNight = ({ hour }: Pick<Local, 'hour'>): boolean => hour >= 21 || hour < 5

export const sideOf = ({ scenario }: Edition, seat: string): Side => scenario.data.scenario.seats[seat]?.side ?? 'japan'
export const deskOf = ({ scenario }: Edition, seat: string): string => scenario.data.scenario.seats[seat]?.desk ?? ''
export const personOf = ({ scenario }: Edition, seat: string): string =>
  scenario.data.scenario.seats[seat]?.person ?? ''
export const placeName = ({ words }: Edition, place: string): string => words.say(`places.${place}.name`)

/** The text id of an option or outcome. */
export const optionId = (edition: Edition, event: string): string =>
  `at.${edition.scenario.turnOf.get(event)?.state}.options.${optionName(event)}`

const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1)

/**
 * An adviser's line with its ranges put in; and where it begins with one, "{range} that this happens. A reason.", its
 * parts: what all forms of a decision reckon with need then be said but once. A range that tells nothing is left out.
 */
export function advised({ advice }: Edition, event: string, line: string): Pick<OptionView, 'adviser' | 'reckoned'> {
  const range = (measure: string) => capital(chanceRange(advice[event]?.[measure] ?? [0, 1]))
  const [, measure, that, why] = /^\{([\w-]+)\} ([^.{]+)\. ([^{]+)$/s.exec(line) ?? []
  if (!measure || !that || !why) return { adviser: line.replace(/\{([\w-]+)\}/g, (_, one: string) => range(one)) }
  const odds = range(measure)
  return { adviser: odds ? `${odds} ${that}. ${why}` : why, reckoned: { odds, that, why } }
}
