/** `npm run -s crisis -- COMMAND`: the same functions from a terminal. Exit codes: 0 well, 1 problems in data, 2 unknown words. */
import { commands, UsageError } from './commands'

const USAGE = `usage: npm run -s crisis -- COMMAND
  examine [SCENARIO] [--accept]                         visit every reachable position and compare with the counts kept
  replay SCENARIO [--log FILE-OR-CODE] [--json]         play a log, or the record
  playout SCENARIO --seed S [--games N] [--json]        let strategies play
  export SCENARIO --format stately|dot                  the machine for the Stately editor, or the calendar for Graphviz
  explain EVENT [SCENARIO]                              an event's line from every file`

const [name, ...words] = process.argv.slice(2)
const command = commands[name ?? '']
try {
  if (!command) throw new UsageError(name ? `unknown command "${name}"` : 'no command given')
  process.exitCode = command(words)
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${USAGE}`)
    process.exitCode = 2
  } else {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
