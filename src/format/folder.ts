/** A folder of scenarios/ as it was read: what it says and what is wrong with it. */
import type { ScenarioData, ScenarioText } from '../rules/schema'
import type { Path, Problem, SourceFile } from './source-file'

export type ScenarioFolder = {
  /** Set when every file has its proper shape; play it only when there are no problems. */
  data: ScenarioData | undefined
  /** Words by language. */
  texts: Record<string, ScenarioText>
  problems: Problem[]
  sources: Record<string, SourceFile>
}

/** Adds a problem at a place in a file: `report('calendar', ['states', 'protest'], '...')`. */
export type Report = (file: string, path: Path, message: string) => void
