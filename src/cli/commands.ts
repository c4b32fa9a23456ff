/** The commands of the terminal. Each takes the words after its name and returns its exit code. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify, parse } from 'yaml'
import { isScenarioFolder, SCENARIOS, scenarioFolders } from '../format/folders'
import { problemLine, readScenario } from '../format/read'
import { loadScenario, type Scenario } from '../rules/scenario'
import { machineConfig } from '../rules/config'
import { follow } from '../rules/play'
import { local } from '../rules/clock'
import { outcome } from '../rules/outcome'
import { examine } from '../examination/examine'
import { recordedEvents } from '../record/record'
import { explain } from '../examination/explain'
import { readLog, line } from '../session/log'
import { lineCode, readLineCode } from '../session/code'
import { strategies, type Strategy } from '../session/strategy'
import { newLog, createSession } from '../session/session'
import { dot } from './dot'
import { examinationLines } from './print'

/** Words on the command line that mean nothing. */
export class UsageError extends Error {}

const all = () => scenarioFolders()

/** Opens a scenario; its problems, all of them, are the error. */
function open(id: string | undefined): Scenario {
  if (!id) throw new UsageError('no scenario given')
  if (!isScenarioFolder(id)) throw new UsageError(`unknown scenario "${id}"; there are ${all().join(', ')}`)
  const { data, problems } = readScenario(join(SCENARIOS, id))
  if (problems.length || !data) throw new Error(problems.map(problemLine).join('\n'))
  return loadScenario(data)
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']
function read(words: string[], options: Options) {
  try {
    return parseArgs({ args: words, options: options ?? {}, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
const only = (positionals: string[], most: number) => {
  if (positionals.length > most) throw new UsageError(`too many words: ${positionals.slice(most).join(' ')}`)
}

export const commands: Record<string, (words: string[]) => number> = {
  examine(words) {
    const { values, positionals } = read(words, { accept: { type: 'boolean' } })
    only(positionals, 1)
    if (positionals[0] && !isScenarioFolder(positionals[0]))
      throw new UsageError(`unknown scenario "${positionals[0]}"; there are ${all().join(', ')}`)
    let passed = true
    for (const id of positionals.length ? positionals : all())
      passed = examineOne(id, values['accept'] === true) && passed
    return passed ? 0 : 1
  },

  replay(words) {
    const { values, positionals } = read(words, { log: { type: 'string' }, json: { type: 'boolean' } })
    only(positionals, 1)
    const scenario = open(positionals[0])
    const steps = follow(scenario, values['log'] ? eventsOf(scenario, String(values['log'])) : recordedEvents(scenario))
    const entries = steps.map(({ event, turn, name }) => ({
      date: local(turn.at, scenario.zone(turn.place)).date,
      seat: turn.seat ?? 'chance',
      option: turn.seat ? name : event.slice('chance.'.length),
    }))
    const end = outcome(scenario, steps)
    const code = lineCode(
      scenario,
      steps.map(({ event }) => event),
    )
    if (values['json'])
      console.log(
        JSON.stringify({
          scenario: scenario.id,
          rules: scenario.rules,
          entries,
          ending: end?.ending ?? null,
          ended: end?.date ?? null,
          icb: end?.icb ?? null,
          ledgers: end?.ledgers ?? steps.at(-1)?.after.context.ledgers ?? {},
          tracks: end?.tracks ?? {},
          verdicts: end?.verdicts ?? {},
          code,
        }),
      )
    else {
      for (const { date, seat, option } of entries) console.log(`${date}  ${seat.padEnd(16)} ${option}`)
      console.log(
        end
          ? `\n${end.ending}, ${end.date}; ${Object.entries(end.ledgers)
              .map(([l, [a, b]]) => `${l} ${a === b ? a : `${a} to ${b}`}`)
              .join(', ')}`
          : '\nnot ended',
      )
      console.log(`code ${code}`)
    }
    return 0
  },

  playout(words) {
    const { values, positionals } = read(words, {
      seed: { type: 'string' },
      games: { type: 'string' },
      strategy: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    })
    only(positionals, 1)
    const scenario = open(positionals[0])
    if (values['seed'] === undefined) throw new UsageError('playout needs --seed')
    const games = Number(values['games'] ?? 1)
    if (!Number.isInteger(games) || games < 1)
      throw new UsageError(`--games is a number from 1, not "${String(values['games'])}"`)
    const seats = strategiesOf(scenario, (values['strategy'] as string[] | undefined) ?? [])
    const endings: Record<string, number> = {}
    for (let n = 0; n < games; n++) {
      const seed = games === 1 ? String(values['seed']) : `${String(values['seed'])}/${n}`
      const steps = createSession(scenario, newLog(scenario, { seed, seats, goal: '', mode: 'commit' })).steps()
      const end = outcome(scenario, steps)
      endings[end?.ending ?? ''] = (endings[end?.ending ?? ''] ?? 0) + 1
    }
    const sorted = Object.fromEntries(Object.entries(endings).toSorted((a, b) => b[1] - a[1]))
    if (values['json'])
      console.log(
        JSON.stringify({
          scenario: scenario.id,
          rules: scenario.rules,
          seed: values['seed'],
          games,
          strategies: seats,
          endings: sorted,
        }),
      )
    else for (const [ending, count] of Object.entries(sorted)) console.log(`${String(count).padStart(6)}  ${ending}`)
    return 0
  },

  export(words) {
    const { values, positionals } = read(words, { format: { type: 'string' } })
    only(positionals, 1)
    if (values['format'] !== 'stately' && values['format'] !== 'dot')
      throw new UsageError('export needs --format stately or --format dot')
    const scenario = open(positionals[0])
    console.log(values['format'] === 'stately' ? JSON.stringify(machineConfig(scenario.data), null, 2) : dot(scenario))
    return 0
  },

  explain(words) {
    const { positionals } = read(words, {})
    only(positionals, 2)
    const [event, id] = positionals
    if (!event) throw new UsageError('explain needs an event')
    const lines = (id ? [id] : all()).flatMap((name) => explain(readScenario(join(SCENARIOS, name)), event))
    if (!lines.length) throw new UsageError(`no scenario knows the event "${event}"`)
    lines.forEach((it) => console.log(it))
    return 0
  },
}

function strategiesOf(scenario: Scenario, given: string[]): Record<string, Strategy> {
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
function eventsOf(scenario: Scenario, given: string): string[] {
  if (!existsSync(given)) return readLineCode(scenario, given)
  try {
    return line(readLog(JSON.parse(readFileSync(given, 'utf8')), scenario)).map(({ event }) => event)
  } catch (error) {
    throw new Error(`${given}: ${(error as Error).message}`, { cause: error })
  }
}

/** Examines one folder and compares with its examination.yaml; `accept` writes that file anew. */
function examineOne(id: string, accept: boolean): boolean {
  const folder = join(SCENARIOS, id)
  const { data, problems } = readScenario(folder)
  problems.forEach((problem) => console.error(problemLine(problem)))
  if (!data || problems.length) {
    console.log(`${id}: ${problems.length} problems in its files`)
    return false
  }
  const result = examine(loadScenario(data))
  const kept = join(folder, 'examination.yaml')
  const found = {
    counts: result.counts,
    record: result.record && { ending: result.record.ending, date: result.record.date, ledgers: result.record.ledgers },
  }
  if (accept && !result.faults.length)
    writeFileSync(kept, `# Written by: npm run -s crisis -- examine ${id} --accept\n${stringify(found)}`)
  const before: unknown = existsSync(kept) ? parse(readFileSync(kept, 'utf8')) : undefined
  const same = JSON.stringify(before) === JSON.stringify(found)
  if (!same)
    result.faults.push(
      before
        ? `the counts differ from ${kept}: ${JSON.stringify(before)} became ${JSON.stringify(found)}`
        : `${kept} is missing; write it with --accept`,
    )
  examinationLines(id, data.rules, result).forEach((it) => console.log(it))
  return result.faults.length === 0
}
