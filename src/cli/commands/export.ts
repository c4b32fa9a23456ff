import { recordedEvents } from '../../rules/recorded'
import { machineConfig } from '../../rules/config'
import type { Scenario } from '../../rules/scenario'
import { defaults } from '../../rules/weights'
import { writeEfg } from '../../whatif/efg'
import { firstThatFits, gameTree, treeSize } from '../../whatif/game-tree'
import { dot } from '../dot'
import { assumptionsOf, lineFrom, modelOptions } from '../model-words'
import { eventsOf, open, read, UsageError, type Command } from '../words'

const { strategy: _, ...standing } = modelOptions
const ofTree = { ...standing, goal: { type: 'string' }, 'max-nodes': { type: 'string' } } as const
type Values = Readonly<Record<string, unknown>>

export const exportAs: Command = {
  usage: [
    'export SCENARIO --format stately|dot                  the machine for the Stately editor, or the calendar for Graphviz',
    'export SCENARIO --format efg [--at N] [--log F]       the game tree for Gambit, after N entries of the record, or of a log',
    '     [--goal G] [--assume NAME=X]... [--max-nodes N]',
  ].join('\n'),
  run(words) {
    const { values, positionals } = read(words, { format: { type: 'string' }, ...ofTree })
    const { format, ...others } = values
    if (format !== 'stately' && format !== 'dot' && format !== 'efg')
      throw new UsageError('export needs --format stately, --format dot or --format efg')
    const [other] = Object.keys(others)
    if (format !== 'efg' && other) throw new UsageError(`--${other} is for --format efg`)
    const scenario = open(positionals[0])
    if (format === 'efg') console.log(treeText(scenario, values))
    else console.log(format === 'dot' ? dot(scenario) : JSON.stringify(machineConfig(scenario.data), null, 2))
    return 0
  },
}

/** The game tree in Gambit's form. Throws, naming where it becomes small enough, when it has too many nodes. */
function treeText(scenario: Scenario, values: Values): string {
  const { goals } = scenario.data.scenario
  const goal = (values['goal'] as string | undefined) ?? goals[0] ?? ''
  if (!goals.includes(goal)) throw new UsageError(`unknown goal "${goal}"; there are ${goals.join(', ')}`)
  const most = Number(values['max-nodes'] ?? 100_000)
  if (!Number.isInteger(most) || most < 1)
    throw new UsageError(`--max-nodes is a whole number from 1, not "${String(values['max-nodes'])}"`)
  const events = lineFrom(scenario, values)
  if (treeSize(scenario, events, most) > most)
    throw new Error(tooLarge(scenario, events.length, values['log'] as string | undefined, most))
  const given = assumptionsOf(scenario, (values['assume'] as string[] | undefined) ?? [])
  return writeEfg(gameTree(scenario, events, goal, { ...defaults(scenario), ...given })).trimEnd()
}

function tooLarge(scenario: Scenario, entries: number, log: string | undefined, most: number): string {
  const line = log === undefined ? recordedEvents(scenario) : eventsOf(scenario, log)
  const fits = firstThatFits(scenario, line, most)
  const next = scenario.turnOf.get(line[fits.entries] ?? '')?.state
  const way =
    next && fits.entries > entries
      ? `further down this line it is small enough: --at ${fits.entries}, before "${next}", has ${fits.nodes}.`
      : 'give a longer line with --log.'
  return [
    `the tree ${entries ? `after ${entries} entries` : 'from the start'} has more than ${most} nodes; counting stopped there.`,
    `Every line is a branch of its own, so a whole crisis is too large; ${way}`,
    'Or allow more with --max-nodes.',
  ].join('\n')
}
