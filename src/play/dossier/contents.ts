/** All that lies in the drawer at a moment, in the order of its parts. */
import { t } from '../../text/t'
import type { DispatchView } from '../view'
import type { Edition } from '../views/words'
import type { Contents, HeardEntry } from './entry'
import { forces } from './forces'
import type { Moment } from './moment'
import { people } from './people'
import { places } from './places'
import { sources } from './sources'
import { terms } from './terms'

export function contents(edition: Edition, moment: Moment): Contents {
  const { entries: written, later } = sources(edition, moment)
  return {
    entries: [
      ...(moment.ended ? [] : moment.dispatches.toReversed().map(heard)),
      ...people(edition, moment),
      ...places(edition, moment),
      ...forces(edition, moment),
      ...terms(moment),
      ...written,
    ],
    later,
  }
}

const heard = (dispatch: DispatchView): HeardEntry => ({
  id: `heard.${dispatch.id}`,
  part: 'heard',
  name: t('telegram.no', { no: dispatch.no }),
  own: [],
  line: dispatch.from.place,
  spellings: [],
  called: [],
  dispatch,
})
