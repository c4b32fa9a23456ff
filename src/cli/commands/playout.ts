import seedrandom from 'seedrandom'
import { compile } from '../../whatif/compile'
import { chances } from '../../whatif/odds'
import { playouts } from '../../whatif/playout'
import { modelFrom, modelOptions } from '../model-words'
import { open, read, UsageError, type Command } from '../words'

export const playout: Command = {
  usage: `playout SCENARIO --seed S [--games N] [--json]        let strategies play on the table; as odds`,
  run(words) {
    const { values, positionals } = read(words, {
      seed: { type: 'string' },
      games: { type: 'string' },
      strategy: modelOptions.strategy,
      assume: modelOptions.assume,
      json: { type: 'boolean' },
    })
    const scenario = open(positionals[0])
    if (values['seed'] === undefined) throw new UsageError('playout needs --seed')
    const games = Number(values['games'] ?? 1)
    if (!Number.isInteger(games) || games < 1)
      throw new UsageError(`--games is a number from 1, not "${String(values['games'])}"`)
    const seed = String(values['seed'])
    const model = modelFrom(scenario, values)
    const table = compile(scenario)
    const counts = playouts(table, chances(table, model), seedrandom.alea(seed), games)
    const endings = Object.fromEntries(
      scenario.data.scenario.endings
        .map(({ id }, n) => [id, counts[n] as number] as const)
        .filter(([, count]) => count > 0)
        .toSorted(([, a], [, b]) => b - a),
    )
    if (values['json'])
      console.log(JSON.stringify({ scenario: scenario.id, rules: scenario.rules, seed, games, ...model, endings }))
    else for (const [ending, count] of Object.entries(endings)) console.log(`${String(count).padStart(6)}  ${ending}`)
    return 0
  },
}
