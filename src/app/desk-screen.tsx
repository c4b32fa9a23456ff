/** The desk of the game that is played. */
import { isFollowed } from './editions'
import type { GameScreenProps, Held } from './screen-props'
import type { Gauging } from './use-gauge'
import { t } from '../text/t'
import { Game } from '../play/game'

type DeskScreenProps = GameScreenProps & {
  held: Held
  gauge: Gauging
  soundless: boolean
  onSoundFail: () => void
  onHelp: () => void
}

export function DeskScreen({ way, playing, held, gauge, onSettings, onHelp, ...sound }: DeskScreenProps) {
  const { edition } = way.current
  const { session } = playing
  const { settings, change, forNow } = held
  return (
    <Game
      key={playing.id}
      edition={edition}
      session={session}
      settings={settings}
      onSettings={change}
      onOpenSettings={onSettings}
      onOpenHelp={onHelp}
      onHome={way.home}
      onDebrief={() => way.setScreen('debrief')}
      gauge={gauge && session.log().mode === 'practice' ? (seat) => gauge(edition, session, seat) : undefined}
      {...(isFollowed(edition.scenario.id, way.shown) ? { onNext: () => void way.goOn() } : {})}
      {...sound}
      onSceneFail={() => {
        way.setNotice(t('notice.scene'))
        forNow({ ...settings, view: 'plain' })
      }}
    />
  )
}
