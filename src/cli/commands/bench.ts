import { bench as measure, RIVAL, type Bench } from '../../bench/bench'
import { INSTALL, loadEngines } from '../../bench/packages'
import { scenarioFolders } from '../../format/folders'
import { open, read, type Command } from '../words'

export const bench: Command = {
  usage: `bench [SCENARIO] [--json]                             playouts a second of the table and of other engines`,
  run(words) {
    const { values, positionals } = read(words, { json: { type: 'boolean' } })
    const main = open(positionals[0] ?? 'amur-1937')
    // Read by the engines as they are loaded, and by none of ours.
    process.env['NODE_ENV'] = 'production'
    const engines = loadEngines()
    const result = measure(
      main,
      scenarioFolders().map((known) => open(known)),
      {
        engines,
        clock: () => performance.now(),
        games: 2000,
        rounds: 7,
        turn: 0.5,
        tell: (what) => console.error(`... ${what}`),
      },
    )
    if (!engines) console.error(`boardgame.io and inkjs are not installed, so they were not measured: ${INSTALL}`)
    if (values['json']) console.log(JSON.stringify(result))
    else benchLines(result).forEach((line) => console.log(line))
    return 0
  },
}

function benchLines({ scenario, rates, ratios, build, solve, positions, strayed }: Bench): string[] {
  const whole = (n: number) => Math.round(n).toLocaleString('en-GB')
  return [
    `${scenario}, all seats by the sources; playouts a second, medians:`,
    ...Object.entries(rates).map(([name, rate]) => {
      const ratio = ratios[name]
      const times =
        ratio === undefined ? '' : `${(ratio < 10 ? ratio.toFixed(2) : whole(ratio)).padStart(9)} x ${RIVAL}`
      return `${whole(rate).padStart(11)}  ${name.padEnd(13)}${times}  endings within ${(strayed[name] ?? 0).toFixed(1)} standard errors of the odds`
    }),
    'tables:',
    ...Object.entries(positions).map(
      ([id, n]) =>
        `${whole(n).padStart(11)}  positions of ${id}, built in ${(build[id] ?? 0).toFixed(2)} s, all odds in ${(1000 * (solve[id] ?? 0)).toFixed(2)} ms`,
    ),
  ]
}
