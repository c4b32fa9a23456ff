/** The screens of Watershed, one at a time, and the sheets that lie over any of them. */
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { DebriefScreen } from './debrief-screen'
import { DeskScreen } from './desk-screen'
import { FIRST, isBuilt, openEdition, type Opened } from './editions'
import { ExploreScreen } from './explore-screen'
import { Compared } from './fetched'
import { firstScreen, type First } from './first-screen'
import { keptScenario, openId } from './games'
import { addressedScenario } from './handed'
import { OpeningScreen } from './opening-screen'
import { OpenSheets, type Sheets } from './sheets'
import { useGauge } from './use-gauge'
import { useSettings } from './use-settings'
import { useWay } from './use-way'
import type { Shelf } from '../session/shelf'
import { tellingOf } from '../text/pseudo'
import { setTelling } from '../text/t'
import { readAddress, type Address } from '../play/address'
import { Briefed } from '../play/briefed'
import { browserShelf } from '../play/preferences'
import { Notice } from '../play/screens/notice'

export async function openApp(root: HTMLElement): Promise<void> {
  const address = readAddress(location.search)
  const shelf = browserShelf()
  if (address.text) setTelling(tellingOf(address.text))
  if (address.text === 'rtl') document.documentElement.dir = 'rtl'
  // A reload needs the scenario of the game that was open.
  const log = keptScenario(shelf, openId(history.state))
  const wanted = log?.scenario ?? addressedScenario(address) ?? FIRST
  const opened = await (isBuilt(wanted) ? openEdition(wanted, log?.carried ?? address.carried) : openEdition(FIRST))
  render(
    <App opened={opened} shelf={shelf} address={address} first={firstScreen(opened.edition, shelf, address)} />,
    root,
  )
}

type AppProps = { opened: Opened; shelf: Shelf | undefined; address: Address; first: First }

function App({ opened, shelf, address, first }: AppProps) {
  const held = useSettings(shelf, address)
  const way = useWay({ opened, shelf, address, first }, held.settings, held.finish)
  const gauge = useGauge(held.settings)
  const [soundless, setSoundless] = useState(false)
  const [sheets, setSheets] = useState<Sheets>({ settings: false, help: false })
  const openSheets = (some: Partial<Sheets>) => setSheets((all) => ({ ...all, ...some }))

  const { screen, playing } = way
  const { edition } = way.current
  const every = { way, onSettings: () => openSheets({ settings: true }) }
  return (
    <>
      <Notice text={way.notice} onDismiss={() => way.setNotice(undefined)} />
      {screen === 'opening' && <OpeningScreen {...every} shelf={shelf} />}
      {screen === 'briefing' && playing && (
        <Briefed edition={edition} session={playing.session} onBegin={() => way.setScreen('desk')} />
      )}
      {screen === 'desk' && playing && (
        <DeskScreen
          {...every}
          playing={playing}
          held={held}
          gauge={gauge}
          soundless={soundless}
          onSoundFail={() => setSoundless(true)}
          onHelp={() => openSheets({ help: true })}
        />
      )}
      {screen === 'debrief' && playing && <DebriefScreen {...every} playing={playing} settings={held.settings} />}
      {screen === 'compare' && (
        <Compared
          {...(playing ? { played: { edition, log: playing.session.log() } } : {})}
          onBack={() => history.back()}
          onHome={way.home}
          onSettings={every.onSettings}
        />
      )}
      {screen === 'explore' && <ExploreScreen {...every} shelf={shelf} />}
      <OpenSheets way={way} held={held} open={sheets} soundless={soundless} onOpen={openSheets} />
    </>
  )
}
