/** The sheets that lie over any screen: the settings, and the help. */
import type { Held, Way } from './screen-props'
import { t } from '../text/t'
import { copy } from '../play/preferences'
import { Help } from '../play/screens/help'
import { SettingsSheet } from '../play/screens/settings'
import { assumedWords } from '../play/views/assumed-words'
import { seatShown } from '../play/views/desk-view'

export type Sheets = { settings: boolean; help: boolean }

type OpenSheetsProps = {
  way: Way
  held: Held
  open: Sheets
  /** The browser has no sound to give. */
  soundless: boolean
  /** Opens or closes those that it names. */
  onOpen: (sheets: Partial<Sheets>) => void
}

export function OpenSheets({ way, held: { settings, change }, open, soundless, onOpen }: OpenSheetsProps) {
  /** The sheets go, and the notes come: now, or at the next desk. */
  const showRound = () => {
    onOpen({ settings: false, help: false })
    change({ ...settings, tour: 'again' })
    if (way.screen !== 'desk') way.setNotice(t('tour.later'))
  }
  const game = way.screen === 'opening' ? undefined : gameSaid(way)
  return (
    <>
      <SettingsSheet
        open={open.settings}
        settings={settings}
        soundless={soundless}
        languages={[{ code: 'en', name: 'English' }]}
        {...(game ? { game } : {})}
        onChange={change}
        onCopy={() => copy(location.href)}
        onHelp={() => onOpen({ help: true })}
        onTour={showRound}
        onClose={() => onOpen({ settings: false })}
      />
      <Help
        open={open.help}
        onOpen={() => onOpen({ help: true })}
        onTour={showRound}
        onClose={() => onOpen({ help: false })}
      />
    </>
  )
}

/** What the address of the game that is played says, in words. */
function gameSaid({ playing, current: { edition } }: Way) {
  if (!playing) return undefined
  const log = playing.session.log()
  return {
    seed: log.seed,
    seat: edition.words.say(`seats.${seatShown(playing.session)}.name`),
    assumed: assumedWords(edition, log),
  }
}
