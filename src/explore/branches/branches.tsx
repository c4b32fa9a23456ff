import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import { download } from '../../play/preferences'
import type { KeptLine, Unread } from './kept-lines'
import type { Line } from '../tree/tree'

/** A line that can be compared: the chosen one, one's own, the record, or a kept branch. */
export type Candidate = { id: string; name: string; line: Line }

type BranchesProps = {
  /** Always there, before the kept ones. */
  standing: readonly Candidate[]
  lines: readonly KeptLine[]
  unread: readonly Unread[]
  ticked: readonly string[]
  removed: { name: string } | undefined
  /** What was done last, or could not be done. */
  said: string
  onTick: (id: string, on: boolean) => void
  onRename: (id: string, name: string) => void
  onShow: (line: Line) => void
  onRemove: (id: string) => void
  onUndo: () => void
  onExport: (kind: 'json' | 'md') => void
  /** Why nothing can be exported now, if so. */
  exporting: string | undefined
}

const MOST = 3

/** Lines to set side by side, and the kept ones among them to be named, shown, removed and exported. */
export function Branches(props: BranchesProps) {
  const { standing, lines, unread, ticked, removed, said, onTick, onShow, onUndo, onExport, exporting } = props
  const full = ticked.length >= MOST
  const tick = (id: string, name: string) => (
    <input
      type="checkbox"
      checked={ticked.includes(id)}
      disabled={full && !ticked.includes(id)}
      aria-label={t('explore.branch.compare', { name })}
      onChange={(event) => onTick(id, event.currentTarget.checked)}
    />
  )
  return (
    <section class="branches" aria-labelledby="branches">
      <h2 id="branches">{t('explore.branches')}</h2>
      <p class="small">
        {t('explore.branches.lead')} {full && t('explore.branch.most')}
      </p>
      <ul>
        {standing.map(({ id, name, line }) => (
          <li key={id}>
            <label class="tick">
              {tick(id, name)}
              <span>{name}</span>
            </label>
            {id !== 'here' && <Show name={name} line={line} onShow={onShow} />}
          </li>
        ))}
        {lines.map((kept) => (
          <KeptBranch key={kept.id} kept={kept} tick={tick(kept.id, kept.name)} {...props} />
        ))}
        {unread.map(({ id, name = t('explore.branch.damaged'), text, problem }) => (
          <li key={id} class="unread">
            <p>
              {name} <i class="small">{t('explore.branch.unread', { reason: problem })}</i>
            </p>
            <button type="button" class="tool" onClick={() => download(`watershed-branch-${id}.json`, text)}>
              {t('explore.branch.download')}
            </button>
            <Remove id={id} name={name} {...props} />
          </li>
        ))}
      </ul>
      {lines.length === 0 && <p class="small">{t('explore.branches.none')}</p>}
      <p class="branch-said" role="status">
        {said}{' '}
        {removed && (
          <button type="button" class="plain-button" onClick={onUndo}>
            {t('explore.branch.undo')}
          </button>
        )}
      </p>
      {lines.length > 0 && (
        <p class="exports">
          {(['json', 'md'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              class="plain-button"
              disabled={exporting !== undefined}
              onClick={() => onExport(kind)}
            >
              {t(`explore.export.${kind}`)}
            </button>
          ))}
          {exporting !== undefined && <span class="small">{exporting}</span>}
        </p>
      )}
    </section>
  )
}

type KeptBranchProps = Pick<BranchesProps, 'onRename' | 'onShow' | 'onRemove'> & {
  kept: KeptLine
  tick: preact.ComponentChild
}

function KeptBranch({ kept: { id, name, line }, tick, onRename, onShow, onRemove }: KeptBranchProps) {
  const [typed, setTyped] = useState(name)
  const rename = () => {
    const next = typed.trim()
    if (next && next !== name) onRename(id, next)
    else setTyped(name)
  }
  return (
    <li>
      <span class="tick">{tick}</span>
      <input
        type="text"
        class="branch-name"
        maxLength={60}
        aria-label={t('explore.branch.name')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === 'Enter') rename()
          if (event.key === 'Escape') setTyped(name)
        }}
      />
      <Show name={name} line={line} onShow={onShow} />
      <Remove id={id} name={name} onRemove={onRemove} />
    </li>
  )
}

function Show({ name, line, onShow }: { name: string; line: Line } & Pick<BranchesProps, 'onShow'>) {
  return (
    <button type="button" class="tool" aria-label={t('explore.branch.show.of', { name })} onClick={() => onShow(line)}>
      {t('explore.branch.show')}
    </button>
  )
}

function Remove({ id, name, onRemove }: { id: string; name: string } & Pick<BranchesProps, 'onRemove'>) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={t('explore.branch.remove.of', { name })}
      onClick={() => onRemove(id)}
    >
      {t('explore.branch.remove')}
    </button>
  )
}
