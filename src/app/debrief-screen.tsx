/** The debrief of the game that is open, and what leads on from it. */
import { Debriefed } from './fetched'
import { gameOf, newSeed } from './games'
import { lineAddress } from './handed'
import type { GameScreenProps } from './screen-props'
import { fork } from '../session/session'
import { BEND } from '../play/address'
import { copy, download } from '../play/preferences'
import type { Settings } from '../play/screens'

export function DebriefScreen({ way, playing, settings, onSettings }: GameScreenProps & { settings: Settings }) {
  const { edition, people } = way.current
  const { scenario } = edition
  const log = () => playing.session.log()
  return (
    <Debriefed
      edition={edition}
      log={log()}
      people={people}
      settings={settings}
      onAgain={(index, newLuck) =>
        way.sit(gameOf(scenario, fork(log(), index, newLuck ? newSeed() : undefined)), 'desk')
      }
      onDownload={() => download(`watershed-${playing.id}.json`, JSON.stringify(log(), null, 2))}
      onShare={() => copy(`${location.origin}${location.pathname}${lineAddress(scenario, log())}`)}
      onExplore={way.explore}
      onBend={() => way.explore([], BEND)}
      onCompare={way.compare}
      onHome={way.home}
      onSettings={onSettings}
    />
  )
}
