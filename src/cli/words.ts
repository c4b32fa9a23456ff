/** The words after a command: what they mean, and what is opened by them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isScenarioFolder, SCENARIOS, scenarioFolders } from '../format/folders'
import { problemLine, readScenario } from '../format/read'
import { loadScenario, type Scenario } from '../rules/scenario'
import { readLineCode } from '../session/code'
import { line, readLog } from '../session/log'
import { strategies, type Strategy } from '../session/strategy'

/** Words on the command line that mean nothing. */
export class UsageError extends Error {}

export type Command = {
  /** One line for each way of calling it: words, then what it does, from column 56 on. */
  usage: string
  /** Takes the words after the command's name and returns the exit code. */
  run(words: string[]): number | Promise<number>
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** The options among the words and the rest, at most `most` of it. Throws a UsageError. */
export function read(words: string[], options: Options, most = 1) {
  const parsed = parsedOf(words, options)
  if (parsed.positionals.length > most)
    throw new UsageError(`too many words: ${parsed.positionals.slice(most).join(' ')}`)
  return parsed
}
function parsedOf(words: string[], options: Options) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Throws a UsageError unless there is a folder of that name. */
export function known(id: string): string {
  if (!isScenarioFolder(id)) throw new UsageError(`unknown scenario "${id}"; there are ${scenarioFolders().join(', ')}`)
  return id
}

/** Opens a scenario, after what an earlier crisis left behind; its problems, all of them, are the error. */
export function open(id: string | undefined, carried?: readonly string[]): Scenario {
  if (!id) throw new UsageError('no scenario given')
  const { data, problems } = readScenario(join(SCENARIOS, known(id)))
  if (problems.length || !data) throw new Error(problems.map(problemLine).join('\n'))
  return loadScenario(data, carried)
}

/** SEAT=STRATEGY, as often as given; a seat not named plays by `sources`. */
export function strategiesOf(scenario: Scenario, given: readonly string[]): Record<string, Strategy> {
  const seats: Record<string, Strategy> = Object.fromEntries(
    Object.keys(scenario.data.scenario.seats).map((seat) => [seat, 'sources' as const]),
  )
  for (const pair of given) {
    const [seat = '', strategy = ''] = pair.split('=')
    if (!(seat in seats)) throw new UsageError(`unknown seat "${seat}"`)
    if (!(strategies as readonly string[]).includes(strategy))
      throw new UsageError(`unknown strategy "${strategy}"; there are ${strategies.join(', ')}`)
    seats[seat] = strategy as Strategy
  }
  return seats
}

/** The events of a log file or of a line code. */
export function eventsOf(scenario: Scenario, given: string): string[] {
  if (given.split('.').length !== 3 && !existsSync(given))
    throw new UsageError(`"${given}" is neither a file nor the code of a line`)
  if (!existsSync(given)) return readLineCode(scenario, given)
  return fromFile(given, (log) => line(readLog(log, scenario)).map(({ event }) => event))
}

/** What is made of the JSON in a file. Whatever is wrong with it is said with the file's name. */
export function fromFile<T>(file: string, make: (value: unknown) => T): T {
  try {
    return make(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
  }
}
