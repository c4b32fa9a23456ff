/** The briefing of a game with its dossier: what can be looked up before the first turn. */
import { useMemo } from 'preact/hooks'
import type { Session } from '../session/session'
import { readSoFar, shownNow } from './dossier/moment'
import { useDossier } from './dossier/use-dossier'
import { Briefing } from './screens/briefing'
import { seatShown } from './views/desk-view'
import { briefingView } from './views/opening-view'
import type { Edition } from './views/words'

type BriefedProps = { edition: Edition; session: Session; onBegin: () => void }

export function Briefed({ edition, session, onBegin }: BriefedProps) {
  const view = useMemo(() => briefingView(edition, seatShown(session), session.log().goal), [edition, session])
  const moment = useMemo(() => readSoFar(edition, session, shownNow(edition, session)), [edition, session])
  const dossier = useDossier(edition, moment, [[...view.text.split('\n'), view.knew]])
  return dossier.around(<Briefing view={view} onBegin={onBegin} onDossier={dossier.open} />)
}
