import { chances, endingOdds } from '../../whatif/odds'
import { under } from '../../whatif/sensitivity'
import { lineFrom, modelFrom, modelOptions, standing } from '../model-words'
import { open, read, UsageError, type Command } from '../words'

export const sweep: Command = {
  usage: [
    'sweep SCENARIO --vary NAME=FROM..TO:STEP ...          odds of every ending over values of assumptions; as odds',
    '      [--format csv|json] [--shard I/N]               shards join by concatenation; json is one object a line',
  ].join('\n'),
  run(words) {
    const { values, positionals } = read(words, {
      ...modelOptions,
      vary: { type: 'string', multiple: true },
      format: { type: 'string' },
      shard: { type: 'string' },
    })
    const scenario = open(positionals[0])
    const format = values['format'] ?? 'csv'
    if (format !== 'csv' && format !== 'json')
      throw new UsageError(`--format is csv or json, not "${format as string}"`)
    const axes = ((values['vary'] as string[] | undefined) ?? []).map((word) =>
      axis(word, scenario.data.scenario.assumptions),
    )
    if (!axes.length) throw new UsageError('sweep needs --vary NAME=FROM..TO:STEP, such as --vary tokyos-hold=0..1:0.1')
    if (new Set(axes.map(({ name }) => name)).size < axes.length)
      throw new UsageError('--vary names an assumption twice')
    const rows = axes.reduce<Record<string, number>[]>(
      (all, { name, at }) => all.flatMap((row) => at.map((x) => ({ ...row, [name]: x }))),
      [{}],
    )
    const [from, to] = shardOf(values['shard'] as string | undefined, rows.length)
    const model = modelFrom(scenario, values)
    const { table, from: start } = standing(scenario, lineFrom(scenario, values))
    const endings = scenario.data.scenario.endings.map(({ id }) => id)
    // Only the first shard has the head, so that shards in their order are the whole.
    if (format === 'csv' && from === 0) console.log([...axes.map(({ name }) => name), ...endings].join(','))
    for (const row of rows.slice(from, to)) {
      const p = chances(table, under(model, row))
      const found = endingOdds(table, p, start)
      console.log(
        format === 'csv'
          ? [...Object.values(row), ...endings.map((ending) => found[ending])].join(',')
          : JSON.stringify({ vary: row, endings: found }),
      )
    }
    return 0
  },
}

/** NAME=FROM..TO:STEP as a name and its values, both ends among them. */
function axis(word: string, assumptions: object): { name: string; at: number[] } {
  const [, name = '', low = '', high = '', by = ''] = /^([^=]+)=([\d.]+?)\.\.([\d.]+):([\d.]+)$/.exec(word) ?? []
  const [from, to, step] = [Number(low), Number(high), Number(by)]
  if (!name || !(step > 0) || !(from >= 0 && from <= to && to <= 1))
    throw new UsageError(`"${word}" is not NAME=FROM..TO:STEP with 0 <= FROM <= TO <= 1 and a STEP above 0`)
  if (!(name in assumptions))
    throw new UsageError(`unknown assumption "${name}"; there are ${Object.keys(assumptions).join(', ')}`)
  const count = Math.floor((to - from) / step + 1e-9) + 1
  // Rounded to what a person would have written, so that every shard and machine prints the same.
  return { name, at: Array.from({ length: count }, (_, n) => Number((from + n * step).toFixed(10))) }
}

/** I/N as the first row of the shard and the one after its last. Without it, all rows. */
function shardOf(word: string | undefined, rows: number): [number, number] {
  if (word === undefined) return [0, rows]
  const [, i, n] = (/^(\d+)\/(\d+)$/.exec(word) ?? []).map(Number)
  if (!i || !n || i > n) throw new UsageError(`--shard is I/N with I from 1 to N, not "${word}"`)
  return [Math.floor(((i - 1) * rows) / n), Math.floor((i * rows) / n)]
}
