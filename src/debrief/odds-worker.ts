/** Works out version odds beside the page: a table of a hundred thousand positions takes seconds. */
import { loadScenario } from '../rules/scenario'
import type { ScenarioData } from '../rules/schema'
import { compile } from '../whatif/compile'
import { oddsUnder, type VersionJob, type VersionLog } from './dispute-odds'

export type OddsQuestion = {
  data: ScenarioData
  carried: readonly string[]
  log: VersionLog
  ending: string
  jobs: VersionJob[]
}
export type OddsAnswer = { id: string; says: string; odds: number }

// The part of a worker's own scope that is used: this file is compiled without a browser's library.
declare const self: {
  addEventListener(type: 'message', listener: (event: { data: OddsQuestion }) => void): void
  postMessage(answer: OddsAnswer): void
}

self.addEventListener('message', ({ data: { data, carried, log, ending, jobs } }) => {
  const table = compile(loadScenario(data, carried))
  for (const { id, says, assumption, value } of jobs)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its own page
    self.postMessage({ id, says, odds: oddsUnder(table, log, ending, assumption, value) })
})
