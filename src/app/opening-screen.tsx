/** The opening: a crisis, a seat and a goal to choose, the games that are kept, and the pages beside the game. */
import { CRISES } from './editions'
import { newGame, newSeed } from './games'
import type { Shelf } from '../session/shelf'
import type { Holder } from '../session/log'
import { forget, kept } from '../session/store'
import { BEND, COMPARE, exploreAddress } from '../play/address'
import { download } from '../play/preferences'
import type { OpeningChoice } from '../play/screens'
import { Opening } from '../play/screens/opening'
import { crisisCards, openingView } from '../play/views/opening-view'
import type { ScreenProps } from './screen-props'

export function OpeningScreen({ way, shelf, onSettings }: ScreenProps & { shelf: Shelf | undefined }) {
  const { edition } = way.current
  const { scenario } = edition
  const open = ({ holders, goal, mode, seed }: OpeningChoice) =>
    way.sit(newGame(scenario, { seats: seatsOf(holders), goal, mode, seed: seed.trim() || newSeed() }), 'briefing')
  return (
    <Opening
      key={scenario.id}
      view={openingView(edition, crisisCards(CRISES, way.shown), way.games, way.shown)}
      crisis={scenario.id}
      onCrisis={(id) => void way.turnTo(id)}
      onOpen={open}
      onSettings={onSettings}
      compare={{ address: COMPARE, onOpen: way.compare }}
      explore={{ address: exploreAddress(scenario), onOpen: () => way.explore() }}
      bend={{ address: exploreAddress(scenario) + BEND, onOpen: () => way.explore([], BEND) }}
      onResume={(id) => void way.resume(id)}
      onDebrief={(id) => void way.resume(id, 'debrief')}
      onFile={(file) => void way.openFile(file)}
      onDownload={(id) => save(shelf, id)}
      onDelete={(id) => {
        forget(shelf, id)
        way.recount()
      }}
    />
  )
}

/** For the log, whoever sits at this screen is here. */
const seatsOf = (holders: OpeningChoice['holders']): Record<string, Holder> =>
  Object.fromEntries(
    Object.entries(holders).map(([seat, holder]): [string, Holder] => [
      seat,
      holder === 'you' || holder === 'other' ? 'here' : holder,
    ]),
  )

/** A game that cannot be read is handed over as it lies. */
function save(shelf: Shelf | undefined, id: string): void {
  const game = kept(shelf).find((one) => one.id === id)
  if (game) download(`watershed-${id}.json`, game.saved ? JSON.stringify(game.saved.log, null, 2) : game.text)
}
