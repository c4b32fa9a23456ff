/** Reads a folder of scenarios/: all files, all problems at once. Runs in Node: at build time and in the terminal. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { files, type ScenarioData, type ScenarioText } from '../rules/schema'
import { textFile } from '../rules/schema-text'
import { checkScenario } from './check'
import { checkText } from './check-text'
import { idOf } from './folders'
import type { Report, ScenarioFolder } from './folder'
import { issueWords } from './issue-words'
import { sourceFile, type Problem, type SourceFile } from './source-file'

/** Reads `folder` (such as `scenarios/toy-crossing`). Missing files and wrong shapes are problems like any other. */
export function readScenario(folder: string): ScenarioFolder {
  const problems: Problem[] = []
  const sources: Record<string, SourceFile> = {}
  const open = (name: string): SourceFile | undefined => {
    const file = join(folder, `${name}.yaml`)
    if (!existsSync(file)) {
      problems.push({ file, line: undefined, message: 'this file is missing' })
      return undefined
    }
    const source = sourceFile(file, readFileSync(file, 'utf8'))
    problems.push(...source.problems)
    sources[name] = source
    return source
  }
  const report: Report = (name, path, message) =>
    problems.push({ file: join(folder, `${name}.yaml`), line: sources[name]?.lineOf(path), message })

  const shaped = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined => {
    const source = open(name)
    if (!source || source.value === undefined) return undefined
    const result = v.safeParse(schema, source.value)
    if (result.success) return result.output
    for (const issue of result.issues) {
      const { path, message } = issueWords(issue)
      report(name, path, message)
    }
    return undefined
  }

  const parts = {
    scenario: shaped('scenario', files.scenario),
    calendar: shaped('calendar', files.calendar),
    negotiation: shaped('negotiation', files.negotiation),
    field: shaped('field', files.field),
    weights: shaped('weights', files.weights),
    record: shaped('record', files.record),
    sources: shaped('sources', files.sources),
    map: shaped('map', files.map),
    dossier: shaped('dossier', files.dossier),
  }
  const languages = existsSync(join(folder, 'text'))
    ? readdirSync(join(folder, 'text'))
        .filter((f) => f.endsWith('.yaml'))
        .map((f) => f.slice(0, -5))
        .toSorted()
    : []
  if (!languages.length)
    problems.push({
      file: join(folder, 'text'),
      line: undefined,
      message: 'there are no words: text/en.yaml is missing',
    })
  const texts: Record<string, ScenarioText> = {}
  for (const language of languages) {
    const text = shaped(`text/${language}`, textFile)
    if (text) texts[language] = text
  }
  if (!isWhole(parts)) return { data: undefined, texts, problems, sources }
  const data = { ...parts, rules: rulesDigest(parts) }
  if (data.scenario.id !== idOf(basename(folder)))
    report(
      'scenario',
      ['id'],
      `the id is "${data.scenario.id}" and the folder "${idOf(basename(folder))}": they must be the same`,
    )
  checkScenario(data, report)
  for (const [language, text] of Object.entries(texts)) checkText(data, text, language, report)
  return { data, texts, problems, sources }
}

type Parts = Omit<ScenarioData, 'rules'>

const isWhole = (parts: { [Name in keyof Parts]: Parts[Name] | undefined }): parts is Parts =>
  Object.values(parts).every((part) => part !== undefined)

/** Format number and eight digits of a digest: two scenarios play by the same rules exactly when these agree. */
function rulesDigest({ scenario, calendar, negotiation, field }: Parts): string {
  const structure = JSON.stringify([
    calendar,
    negotiation,
    field,
    scenario.tracks,
    scenario.flags,
    Object.keys(scenario.ledgers),
  ])
  return `${scenario.format}-${createHash('sha256').update(structure).digest('hex').slice(0, 8)}`
}

/** A problem as one line: file, line, sentence. */
export const problemLine = ({ file, line, message }: Problem): string => `${file}${line ? `:${line}` : ''}: ${message}`
