import { useMemo, useState } from 'preact/hooks'
import type { Scenario } from '../../rules/scenario'
import { forgetBranch, keepBranch, keptBranches, putBranch, type Branch } from '../../session/branches'
import { lineCode } from '../../session/code'
import type { Shelf } from '../../session/shelf'
import { t } from '../../text/t'
import { keptLines } from './kept-lines'
import type { Line } from '../tree/tree'

type Removed = { id: string; name: string; text: string }

/** The branches of a crisis that this browser keeps: to add, rename, remove and put back; `said` tells what came of it. */
export function useBranches(scenario: Scenario, shelf: Shelf | undefined) {
  const [kept, setKept] = useState(() => keptBranches(shelf))
  const [removed, setRemoved] = useState<Removed>()
  const [said, setSaid] = useState('')
  const { lines, unread } = useMemo(() => keptLines(scenario, kept), [scenario, kept])
  const nameOf = (id: string) => lines.find((one) => one.id === id)?.name ?? t('explore.branch.damaged')

  /** Says what came of it, and reads again what is kept. */
  const done = (problem: string | undefined, name: string, code: string, words: string) => {
    setSaid(problem ? t(shelf ? 'explore.branch.full' : 'explore.branch.blocked', { name, code }) : words)
    setKept(keptBranches(shelf))
    return !problem
  }
  const write = (id: string, branch: Branch) =>
    done(keepBranch(shelf, id, branch), branch.name, branch.code, t('explore.branch.kept', { name: branch.name }))

  return {
    lines,
    unread,
    removed,
    said,
    /** Returns its id, or undefined if it could not be kept. */
    add(line: Line, name: string): string | undefined {
      const at = Date.now()
      const id = `${scenario.id}-${at.toString(36)}`
      setRemoved(undefined)
      const code = lineCode(scenario, line)
      return write(id, { format: 1, name, scenario: scenario.id, carried: [...scenario.carried], code, at })
        ? id
        : undefined
    },
    rename(id: string, name: string) {
      const branch = kept.find((one) => one.id === id)?.branch
      if (branch) write(id, { ...branch, name })
    },
    remove(id: string) {
      const text = kept.find((one) => one.id === id)?.text
      if (text === undefined) return
      const name = nameOf(id)
      forgetBranch(shelf, id)
      setRemoved({ id, name, text })
      setSaid(t('explore.branch.removed', { name }))
      setKept(keptBranches(shelf))
    },
    undo() {
      if (!removed) return
      const { id, name, text } = removed
      if (done(putBranch(shelf, id, text), name, text, t('explore.branch.back', { name }))) setRemoved(undefined)
    },
  }
}
