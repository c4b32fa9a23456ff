/** The words that say what odds are asked of: where a line stands, and what they are conditional on. */
import { existsSync } from 'node:fs'
import { isScenarioFolder } from '../format/folders'
import { modelOf } from '../debrief/model'
import { recordedEvents } from '../rules/recorded'
import { defaults, type Assumptions } from '../rules/weights'
import type { Scenario } from '../rules/scenario'
import { line, readLog, type Log } from '../session/log'
import { readLineCode } from '../session/code'
import { compile, type Compiled } from '../whatif/compile'
import { passes } from '../whatif/lines'
import type { Model } from '../whatif/odds'
import { eventsOf, fromFile, open, strategiesOf, UsageError } from './words'

export const modelOptions = {
  at: { type: 'string' },
  log: { type: 'string' },
  assume: { type: 'string', multiple: true },
  strategy: { type: 'string', multiple: true },
} as const

type Values = Readonly<Record<string, unknown>>
const one = (value: unknown) => value as string | undefined
const many = (value: unknown) => (value as string[] | undefined) ?? []

/** NAME=X, as often as given, X from 0 to 1. Throws a UsageError. */
export function assumptionsOf(scenario: Scenario, given: readonly string[]): Assumptions {
  const { assumptions } = scenario.data.scenario
  return Object.fromEntries(
    given.map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      if (!(name in assumptions))
        throw new UsageError(`unknown assumption "${name}"; there are ${Object.keys(assumptions).join(', ')}`)
      const x = Number(value)
      if (value === '' || !(x >= 0 && x <= 1)) throw new UsageError(`"${pair}": an assumption is a number from 0 to 1`)
      return [name, x]
    }),
  )
}

/** What --assume and --strategy say, every assumption and seat by name. */
export const modelFrom = (scenario: Scenario, values: Values): Required<Model> => ({
  assumptions: { ...defaults(scenario), ...assumptionsOf(scenario, many(values['assume'])) },
  strategies: strategiesOf(scenario, many(values['strategy'])),
})

/** The line that --log and --at speak of: a log, or the first N entries of it or of the record. None of them: no entry. */
export function lineFrom(scenario: Scenario, values: Values): string[] {
  const [at, log] = [one(values['at']), one(values['log'])]
  if (at === undefined) return log === undefined ? [] : eventsOf(scenario, log)
  const whole = log === undefined ? recordedEvents(scenario) : eventsOf(scenario, log)
  const n = Number(at)
  if (!Number.isInteger(n) || n < 0 || n > whole.length)
    throw new UsageError(`--at is a number of entries from 0 to ${whole.length}, not "${at}"`)
  return whole.slice(0, n)
}

/** The table of a scenario and the position of a line in it. */
export function standing(scenario: Scenario, events: readonly string[]): { table: Compiled; from: number } {
  const table = compile(scenario)
  return { table, from: passes(table, events).at(-1) as number }
}

/** A whole line by the file of a log, by its code, or by the name of a scenario: then it is the record. */
export function wholeLine(given: string | undefined): { scenario: Scenario; events: string[]; model: Model } {
  if (!given) throw new UsageError('no log given: a file, a code, or the name of a scenario for its record')
  if (existsSync(given) && !isScenarioFolder(given))
    return fromFile(given, (value) => {
      const { scenario: id, carried } = (value ?? {}) as Partial<Log>
      if (typeof id !== 'string') throw new Error('this is not a log of Watershed')
      const scenario = open(id, carried)
      const log = readLog(value, scenario)
      return { scenario, events: line(log).map(({ event }) => event), model: modelOf(log) }
    })
  const scenario = open(given.split('.')[0])
  return { scenario, events: given.includes('.') ? readLineCode(scenario, given) : recordedEvents(scenario), model: {} }
}
