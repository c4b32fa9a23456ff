/** What a name or a mark on the map says when it is pointed at. */
import { t } from '../../text/t'
import type { PlaceTip } from '../screens'
import type { NameAt } from '../scene/scene'
import type { PlaceView, SceneView } from '../view'
import { unitTip } from './unit-words'

/** The words at what is pointed at on the map, a name or a mark; undefined where there is nothing to say. */
export function tipAt(named: NameAt | null, { places, units }: SceneView): PlaceTip | undefined {
  if (!named) return undefined
  const unit = named.unit ? units.find(({ id }) => id === named.id) : undefined
  const place = named.unit ? undefined : places.find(({ id }) => id === named.id)
  const text = unit ? unitTip(unit) : place ? placeTip(place) : ''
  return text ? { text, x: named.x, y: named.y } : undefined
}

/** Its own script, its other spellings, and how surely it stands there. */
function placeTip({ name, own, spellings, confidence, kind }: PlaceView): string {
  const names = [...(own ? [own.name] : []), ...spellings]
  const parts = [
    ...(names.length > 0 ? [t('map.also', { name, names: names.join(', ') })] : []),
    ...(confidence === 'low' && kind !== 'direction' ? [t('map.guessed', { name })] : []),
  ]
  return parts.join(' ')
}
