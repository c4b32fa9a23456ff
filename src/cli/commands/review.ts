import { chances } from '../../whatif/odds'
import { compile } from '../../whatif/compile'
import { likelihood } from '../../whatif/lines'
import { review as reviewed, worthOf } from '../../whatif/regret'
import { assumptionsOf, wholeLine } from '../model-words'
import { read, UsageError, type Command } from '../words'

export const review: Command = {
  usage: [
    'review LOG --seat S --goal G [--json]                 what each decision of a seat cost, at what it knew, and why;',
    '       [--assume NAME=X]...                           LOG is a file, a code, or a scenario for its record',
  ].join('\n'),
  run(words) {
    const { values, positionals } = read(words, {
      seat: { type: 'string' },
      goal: { type: 'string' },
      assume: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    })
    const { scenario, events, model: own } = wholeLine(positionals[0])
    const { seats, goals, endings } = scenario.data.scenario
    const seat = String(values['seat'] ?? '')
    const goal = String(values['goal'] ?? '')
    if (!(seat in seats)) throw new UsageError(`review needs --seat, one of ${Object.keys(seats).join(', ')}`)
    if (!goals.includes(goal)) throw new UsageError(`review needs --goal, one of ${goals.join(', ')}`)
    const assumptions = {
      ...own.assumptions,
      ...assumptionsOf(scenario, (values['assume'] as string[] | undefined) ?? []),
    }
    const model = { ...own, assumptions }
    const table = compile(scenario)
    const all = reviewed(table, model, events, seat, goal)
    const likely = likelihood(table, chances(table, model), events)
    if (values['json']) {
      console.log(
        JSON.stringify({
          scenario: scenario.id,
          seat,
          goal,
          ...model,
          likelihood: likely.reduce((a, b) => a * b, 1),
          worth: Object.fromEntries(worthOf(table, seat, goal).map((value, n) => [endings[n]?.id, value])),
          decisions: all.map(({ options, ...decision }) => ({
            ...decision,
            likelihood: likely[decision.index],
            options: options.map((option) => ({
              ...option,
              endings: Object.fromEntries([...option.endings].map((chance, n) => [endings[n]?.id, chance])),
            })),
          })),
        }),
      )
      return 0
    }
    for (const { state, options, chosen, regret, size, why } of all) {
      console.log(`${state}: regret ${regret.toFixed(1)} of 100${size === 'none' ? '' : ` (${size})`}`)
      for (const { event, value } of options)
        console.log(`  ${event === chosen ? '*' : ' '} ${value.toFixed(1).padStart(5)}  ${event}`)
      for (const part of why?.parts.filter(({ points }) => Math.abs(points) >= 0.05 * regret) ?? [])
        console.log(
          `      ${part.points.toFixed(1).padStart(5)}  ${part.event ?? `no "${why?.state}"`}: ${hundred(part.chosen)} instead of ${hundred(part.best)}`,
        )
      if (why && Math.abs(why.rest) >= 0.05) console.log(`      ${why.rest.toFixed(1).padStart(5)}  all the rest`)
    }
    return 0
  },
}

const hundred = (chance: number) => `${Math.round(100 * chance)} in 100`
