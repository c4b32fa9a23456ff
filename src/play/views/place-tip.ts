/** What a name on the map says when it is pointed at: its own script, its other spellings, and how surely it stands there. */
import { t } from '../../text/t'
import type { PlaceView } from '../view'

export function placeTip({ name, own, spellings, confidence, kind }: PlaceView): string {
  const names = [...(own ? [own.name] : []), ...spellings]
  const parts = [
    ...(names.length > 0 ? [t('map.also', { name, names: names.join(', ') })] : []),
    ...(confidence === 'low' && kind !== 'direction' ? [t('map.guessed', { name })] : []),
  ]
  return parts.join(' ')
}
