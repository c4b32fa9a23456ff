import { recordedEvents } from '../../record/record'
import { machineConfig } from '../../rules/config'
import type { Scenario } from '../../rules/scenario'
import { writeEfg } from '../../whatif/efg'
import { firstThatFits, gameTree, treeSize } from '../../whatif/game-tree'
import { dot } from '../dot'
import { eventsOf, open, read, UsageError, type Command } from '../words'

type Efg = { log: string | undefined; at: string | undefined; goal: string | undefined; most: number }

export const exportAs: Command = {
  usage: `export SCENARIO --format stately|dot                  the machine for the Stately editor, or the calendar for Graphviz
export SCENARIO --format efg [--at N] [--log FILE-OR-CODE] [--goal G] [--max-nodes N]
                                                      the game tree for Gambit, below N entries of the record or of a log`,
  run(words) {
    const { values, positionals } = read(words, {
      format: { type: 'string' },
      log: { type: 'string' },
      at: { type: 'string' },
      goal: { type: 'string' },
      'max-nodes': { type: 'string', default: '100000' },
    })
    const { format, log, at, goal } = values as Record<string, string | undefined>
    if (format !== 'stately' && format !== 'dot' && format !== 'efg')
      throw new UsageError('export needs --format stately, --format dot or --format efg')
    if (format !== 'efg' && (log ?? at ?? goal) !== undefined)
      throw new UsageError('--log, --at and --goal are for --format efg')
    const scenario = open(positionals[0])
    if (format === 'efg')
      console.log(efg(scenario, { log, at, goal, most: wholeFrom(1, '--max-nodes', values['max-nodes']) }))
    else console.log(format === 'dot' ? dot(scenario) : JSON.stringify(machineConfig(scenario.data), null, 2))
    return 0
  },
}

function wholeFrom(least: number, name: string, given: unknown): number {
  const n = Number(given)
  if (!Number.isInteger(n) || n < least || String(given).trim() === '')
    throw new UsageError(`${name} is a whole number from ${least}, not "${String(given)}"`)
  return n
}

/** The tree as text. Throws, with the first place where it is small enough, when it has more than `most` nodes. */
function efg(scenario: Scenario, { log, at, goal, most }: Efg): string {
  const { goals } = scenario.data.scenario
  if (goal !== undefined && !goals.includes(goal))
    throw new UsageError(`unknown goal "${goal}"; there are ${goals.join(', ')}`)
  const line = log === undefined ? recordedEvents(scenario) : eventsOf(scenario, log)
  const entries = at === undefined ? (log === undefined ? 0 : line.length) : wholeFrom(0, '--at', at)
  if (entries > line.length) throw new UsageError(`--at ${entries}: the line has ${line.length} entries`)
  const events = line.slice(0, entries)
  if (treeSize(scenario, events, most) > most) {
    const fits = firstThatFits(scenario, line, most)
    const next = scenario.turnOf.get(line[fits.entries] ?? '')?.state
    throw new Error(
      `the tree ${entries ? `below ${entries} entries` : 'from the start'} has more than ${most} nodes; counting stopped there. ` +
        (next
          ? `Take it further down the line: --at ${fits.entries} (before "${next}") has ${fits.nodes}. `
          : 'Give a longer line with --log. ') +
        'Or allow more with --max-nodes.',
    )
  }
  return writeEfg(gameTree(scenario, events, goal ?? goals[0] ?? '')).trimEnd()
}
