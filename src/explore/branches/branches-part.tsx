import { useState } from 'preact/hooks'
import { useSpoken } from '../../debrief/spoken'
import { download } from '../../play/preferences'
import { t } from '../../text/t'
import type { Model } from '../../whatif/odds'
import { Branches, type Candidate } from './branches'
import { Compare } from './compare'
import { markdownOf } from './export-words'
import { exported, type Exported } from './exporting'
import type { Saying } from '../saying'
import type { Line, Tree } from '../tree/tree'
import type { useBranches } from './use-branches'
import type { Inquiring } from '../use-inquiry'

type BranchesAndCompareProps = {
  tree: Tree
  saying: Saying
  model: Model
  inquiring: Inquiring
  missing: string
  branches: ReturnType<typeof useBranches>
  /** The chosen position, one's own line and the record. */
  standing: readonly Candidate[]
  onShow: (line: Line) => void
}

/** The branches, those that are ticked side by side, and all of them as a file. */
export function BranchesAndCompare({ branches, standing, onShow, ...numbers }: BranchesAndCompareProps) {
  const spoken = useSpoken()
  const { scenario } = spoken.edition
  const { inquiring, model } = numbers
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState('')
  const candidates = [...standing, ...branches.lines].filter(({ id }) => ticked.includes(id))
  const { lines, unread, removed, said } = branches

  const write = async (kind: 'json' | 'md') => {
    if (inquiring.state !== 'ready') return
    setBusy(true)
    setFailed('')
    try {
      const all: Exported['branches'] = []
      for (const { name, code, line } of lines)
        all.push({ name, code, odds: await inquiring.asking.ask('odds', model, line) })
      const file = exported(scenario, model, all)
      if (kind === 'json') download(`watershed-branches-${scenario.id}.json`, JSON.stringify(file, null, 2))
      else download(`watershed-branches-${scenario.id}.md`, markdownOf(spoken, file), 'text/markdown')
    } catch (error) {
      setFailed(t('explore.export.failed', { reason: (error as Error).message }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div class="explore-columns lower">
      <Branches
        standing={standing}
        lines={lines}
        unread={unread}
        ticked={candidates.map(({ id }) => id)}
        removed={removed}
        said={failed || said}
        onTick={(id, on) => setTicked((old) => (on ? [...old, id] : old.filter((one) => one !== id)))}
        onRename={(id, name) => branches.rename(id, name)}
        onShow={onShow}
        onRemove={(id) => branches.remove(id)}
        onUndo={() => branches.undo()}
        onExport={(kind) => void write(kind)}
        exporting={busy ? t('explore.exporting') : inquiring.state === 'ready' ? undefined : t('explore.export.waits')}
      />
      <Compare {...numbers} candidates={candidates} />
    </div>
  )
}
