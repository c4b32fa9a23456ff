/** The screens and the way between them. A game is kept after every entry and found again after a reload. */
import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readAssumptions } from './session/assumed'
import { lineCode } from './session/code'
import { fork } from './session/session'
import type { Holder } from './session/log'
import { forget, keep, kept, type Shelf } from './session/store'
import { tellingOf } from './text/pseudo'
import { setTelling, t } from './text/t'
import { Compared } from './compared'
import { Debriefed } from './debriefed'
import { Explored } from './explored'
import { CRISES, crisisAfter, FIRST, isBuilt, isFollowed, openEdition, type Opened } from './editions'
import { outcome } from './rules/outcome'
import {
  addressedGame,
  gameOf,
  keptGame,
  keptScenario,
  newGame,
  newSeed,
  openId,
  wasReviewed,
  type Playing,
} from './games'
import { addressedLine, addressedScenario, lineAddress, readLogFile } from './handed'
import { addressOf, BEND, COMPARE, exploreAddress, readAddress, type Address } from './play/address'
import { Briefed } from './play/briefed'
import { Game } from './play/game'
import { Help } from './play/screens/help'
import { Notice } from './play/screens/notice'
import { Opening } from './play/screens/opening'
import { browserShelf, copy, download, keepSettings, readSettings, showSettings } from './play/preferences'
import type { OpeningChoice, Settings } from './play/screens'
import { SettingsSheet } from './play/screens/settings'
import { assumedWords, refusedWords } from './play/views/assumed-words'
import { seatShown } from './play/views/desk-view'
import { crisisCards, openingView } from './play/views/opening-view'
import { useWishes } from './play/wishes'
import type { Edition } from './play/views/words'

type Screen = 'opening' | 'briefing' | 'desk' | 'debrief' | 'compare' | 'explore'
type Gauge = (typeof import('./explore/gauge'))['Gauge']

type First = { screen: Screen; playing?: Playing; notice?: string }

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

/** A reload comes back to the same decision; an address that was handed on begins a game of its own. */
function firstScreen({ scenario }: Edition, shelf: Shelf | undefined, address: Address): First {
  const id = openId(history.state)
  try {
    const screen = address.page ?? (wasReviewed(history.state) ? 'debrief' : 'desk')
    if (id) return { screen, playing: keptGame(scenario, shelf, id) }
  } catch {
    // What the history remembers may have been deleted: begin with the address.
  }
  if (address.page) return { screen: address.page }
  try {
    if (address.line) return { screen: 'debrief', playing: addressedLine(scenario, shelf, address) }
  } catch (error) {
    return { screen: 'opening', notice: t('shared.refused', { reason: (error as Error).message }) }
  }
  const playing = addressedGame(scenario, address)
  const notice = refusedWords(readAssumptions(scenario, address.assume ?? '').refused)
  return {
    ...(playing ? { screen: address.briefing === 'no' ? 'desk' : 'briefing', playing } : { screen: 'opening' }),
    ...(notice ? { notice } : {}),
  }
}

type AppProps = { opened: Opened; shelf: Shelf | undefined; address: Address; first: First }

function App({ opened, shelf, address, first }: AppProps) {
  const [current, setCurrent] = useState(opened)
  const [shown, setShown] = useState<Record<string, Opened>>({ [opened.edition.scenario.id]: opened })
  const { edition, people } = current
  const { scenario } = edition
  const [settings, setSettings] = useState<Settings>(() => ({
    ...readSettings(shelf),
    ...(address.view ? { view: address.view } : {}),
    ...(address.renderer ? { renderer: address.renderer } : {}),
  }))
  const [screen, setScreen] = useState<Screen>(first.screen)
  const [playing, setPlaying] = useState(first.playing)
  const [notice, setNotice] = useState(first.notice)
  const [sheet, setSheet] = useState(false)
  const [soundless, setSoundless] = useState(false)
  const [help, setHelp] = useState(false)
  const [gauge, setGauge] = useState<{ Gauge: Gauge }>()
  const [games, setGames] = useState(() => kept(shelf))

  const wishes = useWishes(settings)
  useEffect(() => showSettings(document.documentElement, settings, wishes), [settings, wishes.contrast, wishes.still])
  useEffect(() => window.scrollTo(0, 0), [screen, playing])
  const change = (next: Settings) => {
    setSettings(next)
    keepSettings(shelf, next)
  }
  /** Written down once, when a first game has come to its end. */
  const finish = (now: Settings): Settings => {
    if (now.finished) return now
    keepSettings(shelf, { ...now, finished: true })
    return { ...now, finished: true }
  }

  // A game is kept when it is sat down to, and after every entry.
  useEffect(() => {
    if (!playing) return undefined
    const store = () => {
      const problem = keep(shelf, playing.id, playing.session.log(), Date.now())
      if (!playing.session.turn()) setSettings((now) => finish(now))
      if (problem) setNotice(shelf ? t('notice.storage') : t('notice.blocked'))
    }
    if (openId(history.state) !== playing.id)
      history.pushState({ game: playing.id }, '', addressOf(playing.session.log(), settings.renderer, address.text))
    store()
    return playing.session.subscribe(store)
  }, [playing])
  // A reload comes back to the debrief.
  useEffect(() => {
    if (screen === 'debrief') history.replaceState({ ...history.state, review: true }, '')
  }, [screen, playing])

  /** The next crisis of the campaign, with what this ending leaves to it. */
  const goOn = async () => {
    const log = playing?.session.log()
    const ended = playing && outcome(scenario, playing.session.steps())
    const next = ended && (await crisisAfter(scenario.id, ended))
    if (!log || !next) return
    setCurrent(next)
    sit(
      newGame(next.edition.scenario, { seats: log.seats, goal: log.goal, mode: log.mode, seed: newSeed() }),
      'briefing',
    )
  }

  const sit = (game: Playing, next: Screen) => {
    setPlaying(game)
    setScreen(next)
  }
  const turnTo = async (id: string, carried?: readonly string[]) => {
    const other = await openEdition(id, carried)
    setShown((all) => ({ ...all, [id]: other }))
    setCurrent(other)
    return other
  }
  const resume = async (id: string, next: Screen = 'desk') => {
    try {
      const log = keptScenario(shelf, id)
      const other = await turnTo(log?.scenario ?? scenario.id, log?.carried)
      sit(keptGame(other.edition.scenario, shelf, id), next)
    } catch (error) {
      setNotice(t('kept.refused', { reason: (error as Error).message }))
    }
  }
  /** The crises side by side: with the game whose debrief is open, or without. */
  const compare = () => {
    if (playing) history.replaceState({ game: playing.id, review: true }, '')
    history.pushState(playing ? { game: playing.id } : {}, '', COMPARE)
    setScreen('compare')
  }
  /** The tree of the crisis: around the game whose debrief is open, or around the record. */
  const explore = (line: readonly string[] = [], part = '') => {
    if (playing) history.replaceState({ game: playing.id, review: true }, '')
    const state = playing ? { game: playing.id } : {}
    history.pushState(state, '', exploreAddress(scenario, lineCode(scenario, line)) + part)
    setScreen('explore')
  }
  /** The sheets go, and the notes come: now, or at the next desk. */
  const showRound = () => {
    setSheet(false)
    setHelp(false)
    change({ ...settings, tour: 'again' })
    if (screen !== 'desk') setNotice(t('tour.later'))
  }
  const toOpening = () => {
    setGames(kept(shelf))
    setPlaying(undefined)
    setScreen('opening')
  }
  const home = () => {
    history.pushState({}, '', location.pathname)
    toOpening()
  }
  const shownNow = useRef({})
  shownNow.current = playing ? { game: playing.id, ...(screen === 'debrief' ? { review: true } : {}) } : {}
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => {
      // A link to a part of the page leads nowhere else: what was open stays open, and a reload comes back to it.
      if (!state && location.hash) return history.replaceState(shownNow.current, '')
      const id = openId(state)
      const { page, scenario: named, carried } = readAddress(location.search)
      if (id) void resume(id, page ?? (wasReviewed(state) ? 'debrief' : 'desk'))
      else if (page === 'explore')
        void turnTo(named ?? scenario.id, carried).then(() => {
          setPlaying(undefined)
          setScreen(page)
        })
      else if (page) setScreen(page)
      else toOpening()
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])

  // The gauge is a worker and a table: fetched by those who want it.
  useEffect(() => {
    if (settings.gauge === 'on' && settings.finished) void import('./explore/gauge').then(setGauge)
  }, [settings.gauge])

  // The other crises come in when the first screen stands.
  useEffect(() => {
    for (const id of CRISES)
      if (isBuilt(id)) void openEdition(id).then((other) => setShown((all) => ({ ...all, [id]: other })))
  }, [])

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

  const openFile = async (file: File) => {
    try {
      const { log: read, opened: other } = await readLogFile(file)
      const game = gameOf(other.edition.scenario, read)
      setCurrent(other)
      sit(game, game.session.turn() ? 'desk' : 'debrief')
    } catch (error) {
      setNotice(t('file.refused', { name: file.name, reason: (error as Error).message }))
    }
  }

  const log = playing?.session.log()
  return (
    <>
      <Notice text={notice} onDismiss={() => setNotice(undefined)} />
      {screen === 'opening' && (
        <Opening
          key={scenario.id}
          view={openingView(edition, crisisCards(CRISES, shown), games, shown)}
          chosen={{ crisis: scenario.id }}
          onCrisis={(id) => void turnTo(id)}
          onOpen={open}
          onSettings={() => setSheet(true)}
          compare={{ address: COMPARE, onOpen: compare }}
          explore={{ address: exploreAddress(scenario), onOpen: () => explore() }}
          bend={{ address: exploreAddress(scenario) + BEND, onOpen: () => explore([], BEND) }}
          onResume={(id) => void resume(id)}
          onFile={(file) => void openFile(file)}
          onDownload={save}
          onDelete={(gameId) => {
            forget(shelf, gameId)
            setGames(kept(shelf))
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
          {...(isFollowed(scenario.id, shown) ? { onNext: () => void goOn() } : {})}
          soundless={soundless}
          onSoundFail={() => setSoundless(true)}
          onSceneFail={() => {
            setNotice(t('notice.scene'))
            setSettings({ ...settings, view: 'plain' })
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
          onExplore={explore}
          onBend={() => explore([], BEND)}
          onCompare={compare}
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
