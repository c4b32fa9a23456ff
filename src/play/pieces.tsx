import type { Piece } from '../text/languages'

/** A text in which every piece of another language says which it is. */
export function Pieces({ of }: { of: readonly Piece[] }) {
  return (
    <>
      {of.map(({ text, lang }, n) =>
        lang ? (
          <span key={n} lang={lang}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  )
}
