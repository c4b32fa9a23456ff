/** The screens of Watershed, one at a time, and the sheets that lie over any of them. */
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { addressedScenario, lineAddress } from './handed'
import { FIRST, CRISES, isBuilt, isFollowed, openEdition, type Opened } from './editions'
import { Compared, Debriefed, Explored } from './fetched'
import { firstScreen, type First } from './first-screen'
import { gameOf, keptScenario, newGame, newSeed, openId } from './games'
import { useSettings } from './use-settings'
import { useWay } from './use-way'
import { fork } from '../session/session'
import type { Holder } from '../session/log'
import { forget, kept } from '../session/store'
import type { Shelf } from '../session/shelf'
import { tellingOf } from '../text/pseudo'
import { setTelling, t } from '../text/t'
import { BEND, COMPARE, exploreAddress, readAddress, type Address } from '../play/address'
import { Briefed } from '../play/briefed'
import { Game } from '../play/game'
import { browserShelf, copy, download } from '../play/preferences'
import type { OpeningChoice } from '../play/screens'
import { Help } from '../play/screens/help'
import { Notice } from '../play/screens/notice'
import { Opening } from '../play/screens/opening'
import { SettingsSheet } from '../play/screens/settings'
import { assumedWords } from '../play/views/assumed-words'
import { seatShown } from '../play/views/desk-view'
import { crisisCards, openingView } from '../play/views/opening-view'

type Gauge = (typeof import('../explore/gauge'))['Gauge']

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
  const { settings, change, forNow, finish } = useSettings(shelf, address)
  const way = useWay({ opened, shelf, address, first }, settings, finish)
  const { current, shown, screen, playing, setScreen, sit, home } = way
  const { edition, people } = current
  const { scenario } = edition
  const [sheet, setSheet] = useState(false)
  const [soundless, setSoundless] = useState(false)
  const [help, setHelp] = useState(false)
  const [gauge, setGauge] = useState<{ Gauge: Gauge }>()

  // The gauge is a worker and a table: fetched by those who want it.
  useEffect(() => {
    if (settings.gauge === 'on' && settings.finished) void import('../explore/gauge').then(setGauge)
  }, [settings.gauge])

  /** The sheets go, and the notes come: now, or at the next desk. */
  const showRound = () => {
    setSheet(false)
    setHelp(false)
    change({ ...settings, tour: 'again' })
    if (screen !== 'desk') way.setNotice(t('tour.later'))
  }

  const open = ({ holders, goal, mode, seed }: OpeningChoice) =>
    sit(
      newGame(scenario, {
        seats: Object.fromEntries(
          Object.entries(holders).map(([seat, holder]): [string, Holder] => [
            seat,
            holder === 'you' || holder === 'other' ? 'here' : holder,
          ]),
        ),
        goal,
        mode,
        seed: seed.trim() || newSeed(),
      }),
      'briefing',
    )
  const save = (gameId: string) => {
    const game = kept(shelf).find((one) => one.id === gameId)
    if (game) download(`watershed-${gameId}.json`, game.saved ? JSON.stringify(game.saved.log, null, 2) : game.text)
  }

  const log = playing?.session.log()
  return (
    <>
      <Notice text={way.notice} onDismiss={() => way.setNotice(undefined)} />
      {screen === 'opening' && (
        <Opening
          key={scenario.id}
          view={openingView(edition, crisisCards(CRISES, shown), way.games, shown)}
          crisis={scenario.id}
          onCrisis={(id) => void way.turnTo(id)}
          onOpen={open}
          onSettings={() => setSheet(true)}
          compare={{ address: COMPARE, onOpen: way.compare }}
          explore={{ address: exploreAddress(scenario), onOpen: () => way.explore() }}
          bend={{ address: exploreAddress(scenario) + BEND, onOpen: () => way.explore([], BEND) }}
          onResume={(id) => void way.resume(id)}
          onDebrief={(id) => void way.resume(id, 'debrief')}
          onFile={(file) => void way.openFile(file)}
          onDownload={save}
          onDelete={(gameId) => {
            forget(shelf, gameId)
            way.recount()
          }}
        />
      )}
      {screen === 'briefing' && playing && (
        <Briefed edition={edition} session={playing.session} onBegin={() => setScreen('desk')} />
      )}
      {screen === 'desk' && playing && (
        <Game
          key={playing.id}
          edition={edition}
          session={playing.session}
          settings={settings}
          onSettings={change}
          onOpenSettings={() => setSheet(true)}
          onOpenHelp={() => setHelp(true)}
          onHome={home}
          onDebrief={() => setScreen('debrief')}
          gauge={
            gauge && settings.gauge === 'on' && playing.session.log().mode === 'practice'
              ? (seat) => <gauge.Gauge edition={edition} log={playing.session.log()} seat={seat} />
              : undefined
          }
          {...(isFollowed(scenario.id, shown) ? { onNext: () => void way.goOn() } : {})}
          soundless={soundless}
          onSoundFail={() => setSoundless(true)}
          onSceneFail={() => {
            way.setNotice(t('notice.scene'))
            forNow({ ...settings, view: 'plain' })
          }}
        />
      )}
      {screen === 'debrief' && playing && (
        <Debriefed
          edition={edition}
          log={playing.session.log()}
          people={people}
          settings={settings}
          onAgain={(index, newLuck) =>
            sit(gameOf(scenario, fork(playing.session.log(), index, newLuck ? newSeed() : undefined)), 'desk')
          }
          onDownload={() => download(`watershed-${playing.id}.json`, JSON.stringify(playing.session.log(), null, 2))}
          onShare={() => copy(`${location.origin}${location.pathname}${lineAddress(scenario, playing.session.log())}`)}
          onExplore={way.explore}
          onBend={() => way.explore([], BEND)}
          onCompare={way.compare}
          onHome={home}
          onSettings={() => setSheet(true)}
        />
      )}
      {screen === 'compare' && (
        <Compared
          {...(playing ? { played: { edition, log: playing.session.log() } } : {})}
          onBack={() => history.back()}
          onHome={home}
          onSettings={() => setSheet(true)}
        />
      )}
      {screen === 'explore' && (
        <Explored
          key={playing?.id ?? scenario.id}
          edition={edition}
          {...(playing ? { log: playing.session.log(), onBack: () => history.back() } : {})}
          at={readAddress(location.search).line}
          shelf={shelf}
          newSeed={newSeed}
          given={readAddress(location.search)}
          bend={location.hash === BEND}
          onChosen={(code, given) => history.replaceState(history.state, '', exploreAddress(scenario, code, given))}
          onJump={(next) => sit(gameOf(scenario, next), next.moves.length ? 'desk' : 'briefing')}
          onHome={home}
          onSettings={() => setSheet(true)}
        />
      )}
      <SettingsSheet
        open={sheet}
        settings={settings}
        soundless={soundless}
        languages={[{ code: 'en', name: 'English' }]}
        {...(log && playing && screen !== 'opening'
          ? {
              game: {
                seed: log.seed,
                seat: edition.words.say(`seats.${seatShown(playing.session)}.name`),
                assumed: assumedWords(edition, log),
              },
            }
          : {})}
        onChange={change}
        onCopy={() => copy(location.href)}
        onHelp={() => setHelp(true)}
        onTour={showRound}
        onClose={() => setSheet(false)}
      />
      <Help open={help} onOpen={() => setHelp(true)} onTour={showRound} onClose={() => setHelp(false)} />
    </>
  )
}
