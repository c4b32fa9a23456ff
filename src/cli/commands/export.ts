import { machineConfig } from '../../rules/config'
import { dot } from '../dot'
import { open, read, UsageError, type Command } from '../words'

export const exportAs: Command = {
  usage: `export SCENARIO --format stately|dot                  the machine for the Stately editor, or the calendar for Graphviz`,
  run(words) {
    const { values, positionals } = read(words, { format: { type: 'string' } })
    if (values['format'] !== 'stately' && values['format'] !== 'dot')
      throw new UsageError('export needs --format stately or --format dot')
    const scenario = open(positionals[0])
    console.log(values['format'] === 'stately' ? JSON.stringify(machineConfig(scenario.data), null, 2) : dot(scenario))
    return 0
  },
}
