import { outcome } from '../../rules/outcome'
import { createSession, newLog } from '../../session/session'
import { open, read, strategiesOf, UsageError, type Command } from '../words'

export const playout: Command = {
  usage: `playout SCENARIO --seed S [--games N] [--json]        let strategies play`,
  run(words) {
    const { values, positionals } = read(words, {
      seed: { type: 'string' },
      games: { type: 'string' },
      strategy: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    })
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
}
