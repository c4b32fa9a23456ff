/** Opens a scenario that must be right: for tests and tools. */
import { join } from 'node:path'
import { loadScenario, type Scenario } from '../rules/scenario'
import { problemLine, readScenario } from './read'

/** Throws all the problems of the folder `scenarios/ID` as one message. */
export function openScenario(id: string): Scenario {
  const { data, problems } = readScenario(join('scenarios', id))
  if (!data || problems.length) throw new Error(problems.map(problemLine).join('\n'))
  return loadScenario(data)
}
