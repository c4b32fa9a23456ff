/** Which folders of scenarios/ there are. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const SCENARIOS = 'scenarios'
const DRAFT = '.draft'

/** Finished scenarios by name. A folder whose name ends in `.draft` is being written: it is neither built nor tested. */
export const scenarioFolders = (root = SCENARIOS): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith(DRAFT))
    .map((entry) => entry.name)
    .toSorted()

/** Whether there is a folder of that name, finished or draft. */
export const isScenarioFolder = (name: string, root = SCENARIOS): boolean =>
  /^[a-z0-9.-]+$/.test(name) && existsSync(join(root, name))

/** The id that a scenario in this folder has. */
export const idOf = (folder: string): string => (folder.endsWith(DRAFT) ? folder.slice(0, -DRAFT.length) : folder)
