/** The dossier of a desk: what its seat has read so far, opened beside the map. */
import { useMemo } from 'preact/hooks'
import type { Session } from '../../session/session'
import type { Settings } from '../screens'
import type { Scene } from '../scene/scene'
import type { DeskView, SceneView } from '../view'
import type { Edition } from '../views/words'
import { readSoFar } from './moment'
import { useDossier } from './use-dossier'

type Shown = { view: DeskView; scene: SceneView; covered: boolean }

/** `map`: the scene, when it is there to show a place on. */
export function useDeskDossier(
  edition: Edition,
  session: Session,
  { view, scene, covered }: Shown,
  shown: Settings['view'],
  map: Scene | null,
) {
  const moment = useMemo(() => readSoFar(edition, session, { view, units: scene.units }), [view, scene])
  const showPlace = (place: string) => {
    const at = edition.scenario.data.map.places[place]?.at
    if (at) map?.look(at)
    document.querySelector('.map')?.scrollIntoView({ block: 'nearest' })
  }
  return useDossier(edition, moment, [textsOf(view, shown)], {
    off: covered || !!view.ending,
    ...(shown === 'map' && map ? { onShow: showPlace } : {}),
  })
}

/** The texts that may have links, in the order in which they are read. */
function textsOf({ then, text, dispatches }: DeskView, shown: Settings['view']): string[] {
  const fresh = dispatches.filter((dispatch) => dispatch.fresh).map((dispatch) => dispatch.text)
  const told = then ? [then] : []
  return shown === 'plain' ? [...told, ...fresh, text] : [...told, text, ...fresh.toReversed()]
}
