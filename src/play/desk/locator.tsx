import { useState } from 'preact/hooks'
import { t } from '../../text/t'
import type { LocatorView } from '../view'
import { LocatorMap } from './locator-map'
import './locator.css'

/** Below this the newest dispatch and the sheet together would hide too much of the map. */
const ROOM = '(min-width: 96em) and (min-height: 56.25em)'

/**
 * The sheet of the Far East over a corner of the map. It lies there of itself only where the window has room and the
 * corner hides no place; whoever opens or folds it has it so from then on.
 */
export function Locator({ view, corner }: { view: LocatorView; corner?: string | undefined }) {
  const [wish, setWish] = useState<boolean>()
  const open = wish ?? (corner !== undefined && window.matchMedia(ROOM).matches)
  return (
    <div class="locator" data-corner={corner ?? 'lower-right'} data-open={open}>
      <button type="button" class="locator-fold" aria-expanded={open} onClick={() => setWish(!open)}>
        {t('locator')}
      </button>
      {open && (
        <figure class="locator-paper">
          <LocatorMap view={view} />
        </figure>
      )}
    </div>
  )
}
