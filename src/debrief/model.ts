/** What the odds of a game are conditional on. */
import type { Log } from '../session/log'
import type { Model } from '../whatif/odds'

/** A person's seat is weighed as the sources weigh it, the others by their strategies; assumptions as the game had them. */
export const modelOf = ({ seats, assumptions }: Pick<Log, 'seats' | 'assumptions'>): Required<Model> => ({
  assumptions: assumptions ?? {},
  strategies: Object.fromEntries(
    Object.entries(seats).map(([seat, holder]) => [seat, holder === 'here' ? 'sources' : holder]),
  ),
})
