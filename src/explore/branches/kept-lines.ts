/** The kept branches of one crisis as lines that can be shown; those that cannot be, with the reason. */
import type { Scenario } from '../../rules/scenario'
import type { KeptBranch } from '../../session/branches'
import { readLineCode } from '../../session/code'
import type { Line } from '../tree/tree'

export type KeptLine = { id: string; name: string; code: string; line: Line }
/** `text` is what was kept, for download. */
export type Unread = { id: string; name: string | undefined; text: string; problem: string }

/** Branches of other crises, and of this one after another ending of the crisis before, are left out. */
export function keptLines(scenario: Scenario, kept: readonly KeptBranch[]): { lines: KeptLine[]; unread: Unread[] } {
  const lines: KeptLine[] = []
  const unread: Unread[] = []
  for (const { id, text, branch, problem } of kept) {
    if (!branch) {
      unread.push({ id, name: undefined, text, problem: problem ?? '' })
      continue
    }
    const { name, code } = branch
    if (branch.scenario !== scenario.id || branch.carried.join(' ') !== scenario.carried.join(' ')) continue
    try {
      lines.push({ id, name, code, line: readLineCode(scenario, code) })
    } catch (error) {
      unread.push({ id, name, text, problem: (error as Error).message })
    }
  }
  return { lines, unread }
}
