/** The tree of a crisis, as the address says it: around the game that is open, or around the record alone. */
import { Explored } from './fetched'
import { gameOf, newSeed } from './games'
import type { ScreenProps } from './screen-props'
import type { Shelf } from '../session/shelf'
import { BEND, exploreAddress, readAddress } from '../play/address'

export function ExploreScreen({ way, shelf, onSettings }: ScreenProps & { shelf: Shelf | undefined }) {
  const { playing } = way
  const { edition } = way.current
  const { scenario } = edition
  const address = readAddress(location.search)
  return (
    <Explored
      key={playing?.id ?? scenario.id}
      edition={edition}
      {...(playing ? { log: playing.session.log(), onBack: () => history.back() } : {})}
      at={address.line}
      shelf={shelf}
      newSeed={newSeed}
      given={address}
      bend={location.hash === BEND}
      onChosen={(code, given) => history.replaceState(history.state, '', exploreAddress(scenario, code, given))}
      onJump={(next) => way.sit(gameOf(scenario, next), next.moves.length ? 'desk' : 'briefing')}
      onHome={way.home}
      onSettings={onSettings}
    />
  )
}
