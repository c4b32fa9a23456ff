import { chances, endingOdds } from '../../whatif/odds'
import { distribution, quantile } from '../../whatif/distribution'
import { days, ledgers } from '../../whatif/totals'
import { lineFrom, modelFrom, modelOptions, standing } from '../model-words'
import { inHundred } from '../print'
import { open, read, type Command } from '../words'

export const odds: Command = {
  usage: [
    'odds SCENARIO [--at N] [--log FILE-OR-CODE] [--json]  exact odds after N entries of the record, or of a log',
    '     [--assume NAME=X]... [--strategy SEAT=NAME]...',
  ].join('\n'),
  run(words) {
    const { values, positionals } = read(words, { ...modelOptions, json: { type: 'boolean' } })
    const scenario = open(positionals[0])
    const model = modelFrom(scenario, values)
    const events = lineFrom(scenario, values)
    const { table, from } = standing(scenario, events)
    const p = chances(table, model)
    const endings = endingOdds(table, p, from)
    const losses = ledgers(table, p, from)
    const before = new Set(events.map((event) => scenario.turnOf.get(event)?.state ?? ''))
    const { mean, sd } = days(table, p, from, before)
    if (values['json']) {
      console.log(
        JSON.stringify({
          scenario: scenario.id,
          at: events.length,
          ...model,
          endings,
          ledgers: losses,
          days: { mean, sd },
        }),
      )
      return 0
    }
    console.log(`${scenario.id} after ${events.length} entries; in 100:`)
    for (const [ending, chance] of Object.entries(endings).toSorted(([, a], [, b]) => b - a))
      console.log(`${inHundred(chance)}  ${ending}`)
    console.log('')
    for (const [name, { mean: m, sd: s }] of Object.entries(losses)) {
      const all = distribution(table, p, name, from)
      const [none, half, most] = [
        all.find(([people]) => people === 0)?.[1] ?? 0,
        quantile(all, 0.5),
        quantile(all, 0.9),
      ]
      console.log(
        `${name} ${m.toFixed(1)} (standard deviation ${s.toFixed(1)}), from here on; none ${inHundred(none).trim()} in 100, half of all lines ${half} or fewer, nine tenths ${most} or fewer`,
      )
    }
    console.log(`days ${mean.toFixed(1)} (standard deviation ${sd.toFixed(1)}), from the first`)
    return 0
  },
}
