import { join } from 'node:path'
import { explain as explainEvent } from '../../examination/explain'
import { SCENARIOS, scenarioFolders } from '../../format/folders'
import { problemLine, readScenario } from '../../format/read'
import { known, read, UsageError, type Command } from '../words'

export const explain: Command = {
  usage: `explain EVENT [SCENARIO]                              an event's line from every file`,
  run(words) {
    const [event, id] = read(words, {}, 2).positionals
    if (!event) throw new UsageError('explain needs an event')
    const lines = (id ? [known(id)] : scenarioFolders()).flatMap((name) => {
      const folder = readScenario(join(SCENARIOS, name))
      // What its files say cannot be told before they have their shape.
      if (!folder.data) throw new Error(folder.problems.map(problemLine).join('\n'))
      return explainEvent(folder, event)
    })
    if (!lines.length) throw new UsageError(`no scenario knows the event "${event}"`)
    lines.forEach((it) => console.log(it))
    return 0
  },
}
