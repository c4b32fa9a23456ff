/** The texts of the debrief whose names lead into the dossier: each entry of the record and each dispute opens by itself. */
import type { Scenario } from '../rules/scenario'

export function textsToLink({
  scenario,
  words,
}: {
  scenario: Scenario
  words: { say(id: string): string }
}): string[][] {
  const { entries, disputes } = scenario.data.record
  const said = (base: string, first: string, versions: readonly { says?: string | undefined }[]) =>
    [...new Set([first, ...versions.flatMap(({ says }) => says ?? [])])].map((key) => words.say(`${base}.${key}`))
  return [
    ...entries.map((entry) => {
      const owner = 'fact' in entry ? entry.fact : scenario.turnOf.get(entry.do)?.state
      return said(`record.${owner}`, 'text', entry.versions)
    }),
    ...Object.entries(disputes).map(([id, { versions }]) => said(`disputes.${id}`, 'matters', versions)),
  ]
}
