/** An entry in the drawer: its name is the button that opens it. */
import { pieces, titlePieces } from '../../text/languages'
import { t } from '../../text/t'
import { Dispatch } from '../desk/plain'
import { Pieces } from '../pieces'
import { Body, type BodyActs } from './bodies'
import type { Entry } from './entry'
import { Seal } from './seal'

type RowProps = { entry: Entry; open: boolean; first: boolean; acts: BodyActs; onToggle: () => void }

export function EntryRow({ entry, open, first, acts, onToggle }: RowProps) {
  if (entry.part === 'heard')
    return (
      <li class="entry heard" id={entry.id}>
        <Dispatch dispatch={entry.dispatch} />
      </li>
    )
  const { id, name, own, line, spellings } = entry
  return (
    <li class="entry" data-open={open}>
      <h4>
        <button
          type="button"
          data-row={id}
          aria-expanded={open}
          aria-controls={open ? `body-${id}` : undefined}
          // The dialog gives the focus to this one when it is opened at an entry.
          autofocus={first}
          onClick={onToggle}
        >
          {entry.part === 'people' && <Seal side={entry.side} letters={entry.seal} />}
          <span class="entry-name">
            <span class="known-as">{name}</span>
            {own.map((one) => (
              <span key={one.lang} class="own" lang={one.lang}>
                {one.name}
              </span>
            ))}
            {line && (
              <i>
                <Pieces of={titlePieces(line, entry.part === 'sources' ? entry.language : undefined)} />
              </i>
            )}
          </span>
        </button>
      </h4>
      {open && (
        <div class="entry-body" id={`body-${id}`}>
          {spellings.length > 0 && <Spellings names={spellings} />}
          <Body entry={entry} acts={acts} />
        </div>
      )}
    </li>
  )
}

/** Other spellings, each in its own language where its letters tell it. */
function Spellings({ names }: { names: readonly string[] }) {
  const [before = '', after = ''] = t('dossier.also').split('{names}')
  return (
    <p class="small">
      {before}
      {names.map((name, n) => (
        <span key={name}>
          {n > 0 && ', '}
          <Pieces of={pieces(name)} />
        </span>
      ))}
      {after}
    </p>
  )
}
