/** `npm run -s crisis -- COMMAND`: the same functions from a terminal. Exit codes: 0 well, 1 problems in data, 2 unknown words. */
import { commands } from './commands'
import { UsageError } from './words'

const usage = () =>
  [
    'usage: npm run -s crisis -- COMMAND',
    ...Object.values(commands).flatMap((command) => command.usage.split('\n').map((line) => `  ${line}`)),
  ].join('\n')

const [name, ...words] = process.argv.slice(2)
const command = commands[name ?? '']
try {
  if (!command) throw new UsageError(name ? `unknown command "${name}"` : 'no command given')
  process.exitCode = await command.run(words)
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n${usage()}`)
    process.exitCode = 2
  } else {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
