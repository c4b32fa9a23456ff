import { recordedEvents } from '../../rules/recorded'
import { local } from '../../rules/clock'
import { epilogue } from '../../rules/epilogue'
import { outcome } from '../../rules/outcome'
import { follow } from '../../rules/play'
import { lineCode } from '../../session/code'
import { eventsOf, open, read, type Command } from '../words'

export const replay: Command = {
  usage: `replay SCENARIO [--log FILE-OR-CODE] [--json]         play a log, or the record`,
  run(words) {
    const { values, positionals } = read(words, { log: { type: 'string' }, json: { type: 'boolean' } })
    const scenario = open(positionals[0])
    const steps = follow(scenario, values['log'] ? eventsOf(scenario, String(values['log'])) : recordedEvents(scenario))
    const entries = steps.map(({ event, turn, name }) => ({
      date: local(turn.at, scenario.zone(turn.place)).date,
      seat: turn.seat ?? 'chance',
      option: turn.seat ? name : event.slice('chance.'.length),
    }))
    const end = outcome(scenario, steps)
    const code = lineCode(
      scenario,
      steps.map(({ event }) => event),
    )
    if (values['json'])
      console.log(
        JSON.stringify({
          scenario: scenario.id,
          rules: scenario.rules,
          entries,
          ending: end?.ending ?? null,
          ended: end?.date ?? null,
          icb: end?.icb ?? null,
          ledgers: end?.ledgers ?? steps.at(-1)?.after.context.ledgers ?? {},
          tracks: end?.tracks ?? {},
          verdicts: end?.verdicts ?? {},
          epilogue: epilogue(scenario, steps).map(({ id }) => id),
          code,
        }),
      )
    else {
      for (const { date, seat, option } of entries) console.log(`${date}  ${seat.padEnd(16)} ${option}`)
      console.log(
        end
          ? `\n${end.ending}, ${end.date}; ${Object.entries(end.ledgers)
              .map(([l, [a, b]]) => `${l} ${a === b ? a : `${a} to ${b}`}`)
              .join(', ')}`
          : '\nnot ended',
      )
      console.log(`code ${code}`)
    }
    return 0
  },
}
