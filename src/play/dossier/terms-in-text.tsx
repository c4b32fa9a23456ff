/** Texts whose first mention of a person, a place or a term opens the drawer at its entry. Never use it inside a button or a label. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { t } from '../../text/t'
import type { Piece } from './link'

type Lookup = { pieces: ReadonlyMap<string, Piece[]>; open: (entry: string) => void }

const Looked = createContext<Lookup>({ pieces: new Map(), open: () => undefined })
export const LookupIn = Looked.Provider

/** The text as it is; what the screen has cut out for a link is one. */
export function WithTerms({ text }: { text: string }) {
  const { pieces, open } = useContext(Looked)
  return (
    <>
      {(pieces.get(text) ?? [text]).map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a
            key={piece.id}
            class="term"
            href={`#${piece.id}`}
            title={t('dossier.look-up', { name: piece.text })}
            onClick={(event) => {
              event.preventDefault()
              open(piece.id)
            }}
          >
            {piece.text}
          </a>
        ),
      )}
    </>
  )
}
