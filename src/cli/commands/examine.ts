import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { examine as examineScenario } from '../../examination/examine'
import { SCENARIOS, scenarioFolders } from '../../format/folders'
import { problemLine, readScenario } from '../../format/read'
import { loadScenario } from '../../rules/scenario'
import { examinationLines } from '../print'
import { known, read, type Command } from '../words'

export const examine: Command = {
  usage: `examine [SCENARIO] [--accept]                         visit every reachable position and compare with the counts kept`,
  run(words) {
    const { values, positionals } = read(words, { accept: { type: 'boolean' } })
    let passed = true
    for (const id of positionals.length ? positionals.map(known) : scenarioFolders())
      passed = examineOne(id, values['accept'] === true) && passed
    return passed ? 0 : 1
  },
}

/** Examines one folder and compares with its examination.yaml; `accept` writes that file anew. */
function examineOne(id: string, accept: boolean): boolean {
  const folder = join(SCENARIOS, id)
  const { data, problems } = readScenario(folder)
  problems.forEach((problem) => console.error(problemLine(problem)))
  if (!data || problems.length) {
    console.log(`${id}: ${problems.length} problems in its files`)
    return false
  }
  const result = examineScenario(loadScenario(data))
  const kept = join(folder, 'examination.yaml')
  const found = {
    counts: result.counts,
    record: result.record && { ending: result.record.ending, date: result.record.date, ledgers: result.record.ledgers },
  }
  if (accept && !result.faults.length)
    writeFileSync(kept, `# Written by: npm run -s crisis -- examine ${id} --accept\n${stringify(found)}`)
  const before: unknown = existsSync(kept) ? parse(readFileSync(kept, 'utf8')) : undefined
  const same = JSON.stringify(before) === JSON.stringify(found)
  if (!same)
    result.faults.push(
      before
        ? `the counts differ from ${kept}: ${JSON.stringify(before)} became ${JSON.stringify(found)}`
        : `${kept} is missing; write it with --accept`,
    )
  examinationLines(id, data.rules, result).forEach((it) => console.log(it))
  return result.faults.length === 0
}
