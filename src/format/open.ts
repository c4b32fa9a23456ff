/** Opens a scenario that must be right: for tests and tools. */
import { join } from 'node:path'
import { loadScenario, type Scenario } from '../rules/scenario'
import { problemLine, readScenario } from './read'

/** Read once in a process: a crisis is half a million letters of YAML, and nobody may change what was read. */
const opened = new Map<string, Scenario>()

/** Throws all the problems of the folder `scenarios/ID` as one message. */
export function openScenario(id: string): Scenario {
  const found = opened.get(id)
  if (found) return found
  const { data, problems } = readScenario(join('scenarios', id))
  if (!data || problems.length) throw new Error(problems.map(problemLine).join('\n'))
  const scenario = loadScenario(data)
  opened.set(id, scenario)
  return scenario
}
