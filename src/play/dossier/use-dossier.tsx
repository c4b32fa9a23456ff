/** The drawer of a screen: opened by a button, by the key D, or by a term in one of the screen's texts. */
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { isCommand } from '../typing'
import type { Edition } from '../views/words'
import { contents } from './contents'
import { Dossier } from './dossier'
import { linkTexts } from './link'
import type { Moment } from './moment'
import { LookupIn } from './terms-in-text'

const KEY = 'd'

type DossierOfScreen = {
  open: () => void
  /** Puts the drawer beside a screen and its links into the screen's texts. */
  around: (screen: ComponentChildren) => JSX.Element
}

/**
 * @param moment what the drawer may tell; the same object for as long as nothing has changed
 * @param texts the texts of the screen that may have links, in the order in which they are read and in groups that stand apart; the same array or an equal one while nothing has changed
 * @param options `onShow`: how to show a place on the screen's map; `off`: the key opens nothing, because another seat's holder may be looking
 */
export function useDossier(
  edition: Edition,
  moment: Moment,
  texts: readonly (readonly string[])[],
  { onShow, off = false }: { onShow?: (place: string) => void; off?: boolean } = {},
): DossierOfScreen {
  const [at, setAt] = useState<{ entry?: string }>()
  const all = useMemo(() => contents(edition, moment), [edition, moment])
  const pieces = useMemo(() => linkTexts(texts, all.entries), [all, JSON.stringify(texts)])
  const lookup = useMemo(() => ({ pieces, open: (entry: string) => setAt({ entry }) }), [pieces])
  useEffect(() => {
    if (off) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.key !== KEY || !isCommand(event)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      setAt({})
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [off])
  const show =
    onShow &&
    ((place: string) => {
      setAt(undefined)
      onShow(place)
    })
  return {
    open: () => setAt({}),
    around: (screen) => (
      <>
        <LookupIn value={lookup}>{screen}</LookupIn>
        <Dossier
          open={!!at}
          at={at?.entry}
          contents={all}
          ended={moment.ended}
          onShow={show}
          onClose={() => setAt(undefined)}
        />
      </>
    ),
  }
}
