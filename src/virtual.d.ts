declare module 'virtual:scenarios' {
  import type { ScenarioData, ScenarioText } from './rules/schema'
  import type { Advice } from './whatif/advice'

  export type Bundle = { data: ScenarioData; texts: Record<string, ScenarioText>; advice: Advice }
  /** By id; each loads one scenario. */
  export const scenarios: Record<string, () => Promise<{ default: Bundle }>>
}
